package org.icscheck.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icscheck.testing.Client;
import org.icscheck.testing.Client.Answer;
import org.icscheck.testing.Client.File;

/**
 * Measures the service over HTTP, on this machine alone: first one person and each page warm, then many at once.
 *
 * <p>Usage: {@code Load PLACE.yaml PEOPLE SECONDS RUNS}. Starts a service of its own, in a new folder, and stops it. A person
 * uploads the place, looks at what was read, has it checked, reads, and begins again, with 1 to 5 seconds of thought
 * between any two steps. Prints one line for each kind of request, and what the service's memory came to.
 */
public final class Load {

    private static final int WARM_UP = 60;

    private final Map<String, List<Long>> times = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private final List<String> uploaded = Collections.synchronizedList(new ArrayList<>());
    private final byte[] place;
    private final int port;

    private Load(byte[] place, int port) {
        this.place = place;
        this.port = port;
    }

    /** Runs both and prints what came of them. */
    public static void main(String[] arguments) throws Exception {
        byte[] place = Files.readAllBytes(Path.of(arguments[0]));
        Path data = Files.createTempDirectory("icscheck-load");
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.icscheck.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try {
            int port = port(service);
            alone(place, port, Integer.parseInt(arguments[3]));
            together(place, port, service, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static int port(Process service) throws IOException {
        BufferedReader says =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            Matcher address = Pattern.compile("http://localhost:(\\d+)[.]").matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> says.lines().forEach(System.err::println), "service");
                rest.setDaemon(true);
                rest.start();
                return Integer.parseInt(address.group(1));
            }
            System.err.println(line);
        }
        throw new IOException("the service did not start");
    }

    /** One person: a whole check, and each page warm. */
    private static void alone(byte[] place, int port, int runs) {
        Load load = new Load(place, port);
        Client client = new Client(port);
        String ref = "";
        for (int i = 0; i < runs + WARM_UP; i++) {
            if (i == WARM_UP) {
                load.times.clear();
            }
            long start = System.nanoTime();
            String next = load.upload(client);
            ref = next;
            load.time("POST /check/REF/run and the report", () -> load.check(client, next));
            load.took("all of it, from the empty form to the report", System.nanoTime() - start);
        }
        String report = "/report/" + ref;
        load.print("One person, " + runs + " runs of each after " + WARM_UP + " to warm up");
        Load pages = new Load(place, port);
        String unchecked = pages.upload(client);
        pages.times.clear();
        for (String path : List.of(
                "/",
                "/check",
                "/check/" + unchecked + "/read",
                "/check/" + unchecked + "/seat/1",
                report,
                report + "/map",
                report + "/next",
                report + "/requirement/IC-2.31-PLACE-2F",
                report + "/delete",
                report + "/download/json",
                "/reports",
                "/requirements",
                "/help")) {
            for (int i = 0; i < runs / 4; i++) {
                client.get(path);
            }
            String kind = path.replace(ref, "REF").replace(unchecked, "REF");
            for (int i = 0; i < runs; i++) {
                pages.time(kind, () -> client.get(path));
            }
        }
        pages.print("Each page warm, " + runs + " times");
    }

    private static void together(byte[] place, int port, Process service, int people, int seconds) throws Exception {
        Load load = new Load(place, port);
        String memory = "after start " + heap(service);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Random own = new Random(i);
            Thread person = new Thread(() -> load.work(own, end), "person-" + i);
            person.start();
            all.add(person);
        }
        Thread.sleep(seconds * 500L);
        memory += ", in the middle " + heap(service);
        for (Thread person : all) {
            person.join();
        }
        Thread.sleep(2_000);
        memory += ", at the end " + heap(service);
        load.print(people + " people for " + seconds + " seconds");
        Client client = new Client(port);
        int lost = 0;
        for (String ref : load.uploaded) {
            if (client.get("/check/" + ref + "/read").status() != 200) {
                lost++;
            }
        }
        System.out.println(load.uploaded.size() + " uploads, " + lost + " lost; wrong answers: " + load.wrong
                + "; heap after collection: " + memory);
    }

    private void work(Random own, long end) {
        Client client = new Client(port);
        try {
            think(own);
            while (System.nanoTime() < end) {
                time("GET /check", () -> client.get("/check"));
                think(own);
                String ref = upload(client);
                think(own);
                time("POST /check/REF/run and the report", () -> check(client, ref));
                think(own);
                for (String part : List.of("/map", "/requirement/IC-2.31-PLACE-2F", "/download/csv")) {
                    time("GET /report/REF" + part, () -> client.get("/report/" + ref + part));
                    think(own);
                }
                time("GET /reports", () -> client.get("/reports"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            wrong.merge(String.valueOf(e), 1, Integer::sum);
        }
    }

    private static void think(Random own) throws InterruptedException {
        Thread.sleep(1_000 + own.nextInt(4_000));
    }

    private String upload(Client client) {
        Answer form = client.get("/check");
        Answer read = time(
                "POST /check and what was read",
                () -> client.submit(form, "/check", List.of(), List.of(new File("place.yaml", place))));
        String ref = read.path().replaceAll("/check/([a-z0-9]+)/.*", "$1");
        uploaded.add(ref);
        return ref;
    }

    private Answer check(Client client, String ref) {
        Answer done =
                client.submit(client.get("/check/" + ref + "/read"), "/check/" + ref + "/run", List.of(), List.of());
        while (done.path().endsWith("/running")) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            done = client.get(done.path());
        }
        return done;
    }

    private Answer time(String kind, Supplier<Answer> request) {
        long start = System.nanoTime();
        Answer answer = request.get();
        took(kind, System.nanoTime() - start);
        if (answer.status() != 200) {
            wrong.merge(answer.status() + " " + kind, 1, Integer::sum);
        }
        return answer;
    }

    private void took(String kind, long nanos) {
        times.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()))
                .add(nanos);
    }

    private void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%n%s; load average %.1f%n%-50s %6s %8s %8s %8s %8s%n",
                what,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "ms",
                "n",
                "p50",
                "p95",
                "p99",
                "most");
        times.forEach((kind, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %6d %8.0f %8.0f %8.0f %8.0f%n",
                    kind,
                    sorted.length,
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 99),
                    at(sorted, 100));
        });
        if (!wrong.isEmpty()) {
            System.out.println("wrong answers: " + wrong);
        }
    }

    private static double at(long[] sorted, int percent) {
        int index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
        return sorted[Math.min(index, sorted.length - 1)] / 1e6;
    }

    /** What is in use after a collection. */
    private static String heap(Process service) throws IOException, InterruptedException {
        jcmd(service, "GC.run");
        String info = jcmd(service, "GC.heap_info");
        long used = 0;
        Matcher parts = Pattern.compile("(?m)^ *(?!.*Metaspace|.*class space)\\S.*?used (\\d+)K")
                .matcher(info);
        while (parts.find()) {
            used += Long.parseLong(parts.group(1));
        }
        return used / 1024 + " MB";
    }

    private static String jcmd(Process service, String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(service.pid()),
                        command)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }
}
