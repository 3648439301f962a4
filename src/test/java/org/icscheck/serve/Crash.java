package org.icscheck.serve;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.icscheck.store.Audit;
import org.icscheck.testing.Client;
import org.icscheck.testing.Client.Answer;
import org.icscheck.testing.Client.Field;
import org.icscheck.testing.Client.File;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the service at random moments while people work with it, starts it again on the same folder, and compares what is
 * there with what people were told. Whatever was acknowledged must be there, byte for byte; whatever was under way may be
 * there whole or not at all.
 */
public final class Crash {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)\\.");
    private static final int PEOPLE = 4;

    private final Path folder;
    private final List<String> command;
    private final Random random;
    private final String place;
    private final Map<String, Promise> promises = new ConcurrentHashMap<>();
    private final AtomicInteger places = new AtomicInteger();
    private final AtomicInteger uploads = new AtomicInteger();
    private final AtomicInteger corrections = new AtomicInteger();
    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicInteger deletions = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final List<Throwable> surprises = Collections.synchronizedList(new ArrayList<>());

    /** What people were told of a submission, and what they asked for without hearing back. */
    private static final class Promise {
        private final byte[] bytes;
        private final List<String> corrected = new ArrayList<>();
        private final List<String> askedToCorrect = new ArrayList<>();
        private boolean checked;
        private boolean askedToDelete;
        private boolean deleted;

        Promise(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** What is not as it should be. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String what) {
            super(what);
        }
    }

    /**
     * A series of crashes.
     *
     * @param folder of the database; it must be empty
     * @param java how to start Java with the product on its class path
     * @param place a submission in YAML whose place is {@code bury}
     */
    public Crash(Path folder, List<String> java, String place, long seed) {
        this.folder = folder;
        this.place = place;
        random = new Random(seed);
        command = new ArrayList<>(java);
        command.addAll(List.of(
                "org.icscheck.cli.Main",
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString()));
    }

    /** How to start Java as this test was started. */
    public static List<String> sameJava() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"));
    }

    /**
     * Kills it so many times and looks after each; then lets it stop in good order and looks once more.
     *
     * @return what was done, in a sentence
     * @throws Broken at the first thing that is not as it was promised
     */
    public String run(int kills, PrintStream log) throws Exception {
        int duringStart = 0;
        for (int i = 1; i <= kills; i++) {
            // Some die before they answer: what is mended at a start must bear being cut short as well.
            if (i > 1 && random.nextInt(10) == 0) {
                Process starting = start();
                Thread.sleep(200 + random.nextInt(4_000));
                kill(starting);
                duringStart++;
            } else {
                Running running = started();
                List<Thread> people = work(running.port());
                awaitFirst();
                Thread.sleep(random.nextInt(random.nextBoolean() ? 3_000 : 15_000));
                kill(running.process());
                for (Thread person : people) {
                    person.join();
                }
                if (!surprises.isEmpty()) {
                    throw new IllegalStateException("before kill " + i, surprises.get(0));
                }
            }
            log.println("kill " + i + ": " + look());
            log.flush();
        }
        Running running = started();
        running.process().destroy();
        if (!running.process().waitFor(60, TimeUnit.SECONDS)) {
            kill(running.process());
            throw new Broken("it does not stop when it is told to");
        }
        String last = look();
        return kills + " kills (" + duringStart + " while starting), then one orderly stop. Acknowledged: " + uploads
                + " uploads, " + corrections + " corrections, " + checks + " checks, " + deletions
                + " deletions. Requests cut off: " + cutOff + ". At the end: " + last;
    }

    /** A service that has just started is slow: until something was promised there is little to lose. */
    private void awaitFirst() throws InterruptedException {
        int before = uploads.get();
        for (int i = 0; i < 600 && uploads.get() == before; i++) {
            Thread.sleep(100);
        }
    }

    private record Running(Process process, int port) {}

    private Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private Running started() throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            said.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> says.lines().forEach(more -> {}), "rest");
                rest.setDaemon(true);
                rest.start();
                return new Running(process, Integer.parseInt(address.group(1)));
            }
        }
        throw new Broken("it does not start again: " + String.join("\n", said));
    }

    private List<Thread> work(int port) {
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Random own = new Random(random.nextLong());
            Thread person = new Thread(
                    () -> {
                        try {
                            Client client = new Client(port);
                            while (true) {
                                one(client, own);
                            }
                        } catch (UncheckedIOException e) {
                            // The service is gone in the middle of it, as it should be.
                            cutOff.incrementAndGet();
                        } catch (RuntimeException | Error e) {
                            surprises.add(e);
                        }
                    },
                    "person-" + i);
            person.start();
            people.add(person);
        }
        return people;
    }

    /** Uploads, puts readings right, checks and deletes: not always all of it. */
    private void one(Client client, Random own) {
        // A place of its own: corrections are carried over to the next version of a place without being deeds of their
        // own.
        String id = "bury-" + places.incrementAndGet();
        byte[] bytes = place.replace("id: bury\n", "id: " + id + "\n")
                .replace("of: bury\n", "of: " + id + "\n")
                .concat("# " + own.nextLong() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Answer uploaded = client.sent(client.ask("/check"), "/check", List.of(), List.of(new File("bury.yaml", bytes)));
        Matcher ref = Pattern.compile("/check/([a-z0-9]+)/read").matcher(uploaded.location());
        if (!ref.matches()) {
            throw new Broken("an upload was answered with " + uploaded.status() + " " + uploaded.location());
        }
        Promise promise = new Promise(bytes);
        promises.put(ref.group(1), promise);
        uploads.incrementAndGet();
        String check = "/check/" + ref.group(1);
        for (int i = own.nextInt(3); i > 0; i--) {
            String seat = check + "/seat/" + own.nextInt(5);
            Answer page = client.ask(seat);
            String sector = List.of("healthwatch", "social-care", "ambulance", "education")
                    .get(own.nextInt(4));
            promise.askedToCorrect.add(sector);
            Answer saved = client.sent(page, seat, List.of(new Field("sectors", sector)), List.of());
            if (!saved.location().equals(check + "/read")) {
                throw new Broken("a correction was answered with " + saved.status() + " " + saved.location());
            }
            promise.corrected.add(sector);
            corrections.incrementAndGet();
        }
        if (own.nextInt(4) > 0) {
            Answer done = client.sent(client.ask(check + "/read"), check + "/run", List.of(), List.of());
            if (done.location().equals("/report/" + ref.group(1))) {
                promise.checked = true;
                checks.incrementAndGet();
            } else if (!done.location().equals(check + "/running")) {
                throw new Broken("a check was answered with " + done.status() + " " + done.location());
            }
        }
        if (own.nextInt(3) > 0) {
            String report = "/report/" + ref.group(1) + "/delete";
            Answer asked = client.ask(report);
            promise.askedToDelete = true;
            Answer gone = client.sent(asked, report, List.of(), List.of());
            if (!gone.location().startsWith("/reports")) {
                throw new Broken("a deletion was answered with " + gone.status() + " " + gone.location());
            }
            promise.deleted = true;
            deletions.incrementAndGet();
        }
    }

    /** Looks into a copy, so that the service itself has to mend what the crash left behind. */
    private String look() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Path database = folder.resolve("data").resolve("icscheck.mv.db");
        if (!Files.exists(database)) {
            return "nothing yet";
        }
        Files.copy(database, copy.resolve("icscheck.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:file:" + copy.toAbsolutePath().resolve("icscheck")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        source.setUser("icscheck_owner");
        source.setPassword("");
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
            context.register(Audit.class);
            context.refresh();
            return look(context.getBean(JdbcClient.class), context.getBean(Audit.class));
        }
    }

    private record Kept(String name, String sha256, byte[] bytes) {}

    private String look(JdbcClient database, Audit audit) {
        if (database.sql("select count(*) from information_schema.tables where table_name = 'audit_lock'")
                        .query(Integer.class)
                        .single()
                == 0) {
            return "no tables yet";
        }
        Map<String, List<Kept>> files = new HashMap<>();
        database.sql("select ref, name, sha256, bytes from submission_file order by ref, number")
                .query(row -> {
                    files.computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>())
                            .add(new Kept(row.getString("name"), row.getString("sha256"), row.getBytes("bytes")));
                });
        Map<String, List<String>> corrected = new HashMap<>();
        database.sql("select ref, represents from correction order by ref, number")
                .query(row -> {
                    corrected
                            .computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>())
                            .add(row.getString("represents"));
                });
        List<String> submissions =
                database.sql("select ref from submission").query(String.class).list();
        List<String> checked = new ArrayList<>();
        database.sql("select * from evaluation").query(row -> {
            checked.add(row.getString("ref"));
            byte[] json = unpacked(row.getBytes("json"));
            must(sha256(json).equals(row.getString("json_sha256").trim()), "the report of " + row.getString("ref"));
            must(
                    new String(unpacked(row.getBytes("page")), StandardCharsets.UTF_8)
                            .stripTrailing()
                            .endsWith("</html>"),
                    "the page of " + row.getString("ref"));
        });
        Map<String, Integer> deeds = new HashMap<>();
        List<Audit.Entry> entries = audit.entries(1, Integer.MAX_VALUE);
        entries.forEach(entry -> deeds.merge(entry.action() + " " + entry.subject(), 1, Integer::sum));

        // Nothing half done.
        must(submissions.containsAll(files.keySet()), "files without their submission");
        must(submissions.containsAll(corrected.keySet()), "corrections without their submission");
        must(submissions.containsAll(checked), "a check without its submission");
        for (String ref : submissions) {
            List<Kept> own = files.getOrDefault(ref, List.of());
            must(own.size() == 1, own.size() + " files of " + ref);
            own.forEach(file -> must(sha256(file.bytes()).equals(file.sha256().trim()), "the bytes of " + ref));
            must(deeds.getOrDefault("upload " + ref, 0) == 1, "the audit of the upload of " + ref);
            must(
                    deeds.getOrDefault("correct " + ref, 0)
                            == corrected.getOrDefault(ref, List.of()).size(),
                    "the audit of corrections of " + ref);
            must(
                    deeds.getOrDefault("check " + ref, 0) == (checked.contains(ref) ? 1 : 0),
                    "the audit of the check of " + ref);
            must(!deeds.containsKey("delete " + ref), "a deletion of " + ref + " that did not happen");
        }
        entries.stream()
                .map(Audit.Entry::subject)
                .filter(ref -> !submissions.contains(ref))
                .forEach(ref ->
                        must(deeds.getOrDefault("delete " + ref, 0) == 1, "a deed without its deletion: " + ref));
        must(audit.broken().isEmpty(), "the audit trail from entry " + audit.broken());

        // Nothing lost that was acknowledged.
        promises.forEach((ref, promise) -> {
            boolean there = submissions.contains(ref);
            must(!promise.deleted || !there, "deleted, and still there: " + ref);
            must(promise.askedToDelete || there, "acknowledged, and lost: " + ref);
            if (there) {
                Kept file = files.get(ref).get(0);
                must(Arrays.equals(file.bytes(), promise.bytes), "other bytes than were uploaded: " + ref);
                must(file.name().equals("bury.yaml"), "another name than was uploaded: " + ref);
                List<String> now = corrected.getOrDefault(ref, List.of());
                // The last one asked for may have been kept without the answer coming through.
                must(
                        now.equals(promise.corrected) || now.equals(promise.askedToCorrect),
                        "corrections of " + ref + ": " + now + " instead of " + promise.corrected);
                must(!promise.checked || checked.contains(ref), "a check that was acknowledged, and lost: " + ref);
            }
        });
        return submissions.size() + " submissions, " + checked.size() + " checks, " + entries.size()
                + " audit entries, as promised";
    }

    private static void must(boolean so, String otherwise) {
        if (!so) {
            throw new Broken(otherwise);
        }
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code FOLDER PLACE.yaml KILLS SEED JAVA...}: how to start Java may be left out. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Crash crash = new Crash(
                folder,
                arguments.length > 4 ? List.of(arguments).subList(4, arguments.length) : sameJava(),
                Files.readString(Path.of(arguments[1])),
                Long.parseLong(arguments[3]));
        System.out.println(crash.run(Integer.parseInt(arguments[2]), System.out));
    }
}
