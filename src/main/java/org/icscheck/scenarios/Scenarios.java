package org.icscheck.scenarios;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.messages.GherkinMessagesFeatureParser;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.core.runtime.TimeServiceEventBus;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.check.Version;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepEntry;
import org.icscheck.input.SubmissionReader;
import org.jspecify.annotations.Nullable;

/**
 * Runs scenarios against the packs of a {@link Check}. Cucumber runs them, with the product's own steps and no others: no
 * property, environment variable or file of the user decides what is run, and nothing is published.
 *
 * <p>The same files, packs and tags give the same report.
 */
public final class Scenarios {

    /** Largest file taken, in bytes; one byte more is enough to be told that a file is too large. */
    public static final int LARGEST_FILE = 2 * 1024 * 1024;

    /** Most scenarios of one run, over all its files. */
    public static final int MOST_SCENARIOS = 20_000;

    /** Longest choice of tags, in characters. */
    private static final int LONGEST_TAGS = 500;

    /** Scenarios run at a time: enough to share the work of setting up, few enough to be held in memory. */
    private static final int AT_A_TIME = 1_000;

    /** Between two files of one submission as {@link Witness} is told it; no JSON holds it. */
    static final String NEXT_FILE = "\f";

    private final Check check;

    /**
     * A runner.
     *
     * @param check the packs to run against
     */
    public Scenarios(Check check) {
        this.check = check;
    }

    /** Is told how far a run has come. */
    public interface Progress {

        /**
         * Called after every scenario, and once before the first.
         *
         * @param done how many have been run
         * @param of how many there are, chosen by tags or not
         */
        void at(int done, int of);
    }

    /**
     * What to run.
     *
     * @param files in the order in which to run and report them
     * @param tags which scenarios to run, as a Cucumber tag expression; empty for all
     */
    public record Request(List<FeatureFile> files, String tags) {}

    /**
     * Runs scenarios.
     *
     * @throws TagsException when the tags cannot be understood
     */
    public ScenarioReport run(Request request, Progress progress) {
        return run(request, progress, Witness.NONE);
    }

    /** Runs scenarios and tells somebody what they check and expect. */
    public ScenarioReport run(Request request, Progress progress, Witness witness) {
        return run(request, progress, witness, null);
    }

    /** Runs scenarios and writes Cucumber's own HTML report of them; it needs a browser that runs scripts. */
    public CucumberRun runForCucumberHtml(Request request, Progress progress) {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        ScenarioReport report = run(request, progress, Witness.NONE, html);
        return new CucumberRun(report, html.toByteArray());
    }

    /**
     * A run with Cucumber's report of it.
     *
     * @param html the page, in UTF-8; empty when no file could be run
     */
    public record CucumberRun(ScenarioReport report, byte[] html) {}

    private ScenarioReport run(
            Request request, Progress progress, Witness witness, @Nullable ByteArrayOutputStream html) {
        Optional<Expression> tags = tags(request.tags());
        List<FeatureReader.Read> files =
                withinLimit(request.files().stream().map(FeatureReader::read).toList());
        int all = files.stream().mapToInt(FeatureReader.Read::scenarios).sum();
        progress.at(0, all);
        Map<String, List<ScenarioResult>> results = new LinkedHashMap<>();
        Counter counter = new Counter(progress, all);
        List<FeatureReader.Read> batch = new ArrayList<>();
        int size = 0;
        for (FeatureReader.Read file : files) {
            if (file.problems().isEmpty()) {
                batch.add(file);
                size += file.scenarios();
            }
            // Cucumber's page is written by one run.
            if (size >= AT_A_TIME && html == null) {
                results.putAll(run(batch, tags, witness, counter, null));
                batch.clear();
                size = 0;
            }
        }
        if (!batch.isEmpty()) {
            results.putAll(run(batch, tags, witness, counter, html));
        }
        return new ScenarioReport(
                Version.current(),
                files.stream()
                        .map(file -> new FeatureResult(
                                file.file().name(),
                                file.title(),
                                file.problems(),
                                results.getOrDefault(file.file().name(), List.of())))
                        .toList());
    }

    private static Optional<Expression> tags(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        if (written.length() > LONGEST_TAGS) {
            throw new TagsException("The choice of tags is longer than " + LONGEST_TAGS + " characters. Shorten it.");
        }
        try {
            return Optional.of(TagExpressionParser.parse(written));
        } catch (TagExpressionException e) {
            throw new TagsException(
                    "The choice of tags ‘" + FeatureReader.brief(written)
                            + "’ could not be understood. Write it like this: \"@IC-2.31-PLACE-2F or (@draft and not @later)\".");
        }
    }

    /** That tags cannot be understood; its message says what to do. */
    public static final class TagsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TagsException(String message) {
            super(message);
        }
    }

    private static List<FeatureReader.Read> withinLimit(List<FeatureReader.Read> files) {
        List<FeatureReader.Read> within = new ArrayList<>();
        int all = 0;
        for (FeatureReader.Read file : files) {
            all += file.scenarios();
            within.add(
                    all <= MOST_SCENARIOS || file.scenarios() == 0
                            ? file
                            : new FeatureReader.Read(
                                    file.file(),
                                    "",
                                    file.title(),
                                    0,
                                    List.of(new Problem(
                                            new Source(file.file().name(), 0, 0, ""),
                                            "too-many",
                                            "With this file there would be more than "
                                                    + FeatureReader.number(MOST_SCENARIOS) + " scenarios to run.",
                                            "Run it by itself."))));
        }
        return within;
    }

    private Map<String, List<ScenarioResult>> run(
            List<FeatureReader.Read> files,
            Optional<Expression> tags,
            Witness witness,
            Counter counter,
            @Nullable ByteArrayOutputStream html) {
        Supplier<UUID> ids = new Numbered();
        Map<URI, FeatureFile> byUri = new LinkedHashMap<>();
        List<Feature> features = new ArrayList<>();
        for (FeatureReader.Read file : files) {
            URI uri = uri(file.file().name());
            byUri.put(uri, file.file());
            new GherkinMessagesFeatureParser()
                    .parse(uri, file.text(), ids)
                    .map(InEnglish::of)
                    .ifPresent(features::add);
        }
        Glued glue = new Glued(() -> new World(check, witness));
        Listener listener = new Listener(glue, byUri, check.packs(), counter);
        List<Plugin> plugins = new ArrayList<>(List.of(listener));
        if (html != null) {
            plugins.add(cucumberHtml(html));
        }
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder().setMonochrome();
        tags.ifPresent(options::addTagFilter);
        Runtime.builder()
                .withRuntimeOptions(options.build())
                .withFeatureSupplier(() -> features)
                .withBackendSupplier(() -> List.of(glue))
                // A clock that stands and numbers for ids: the same input gives the same bytes.
                .withEventBus(new TimeServiceEventBus(new Standing(), ids))
                .withAdditionalPlugins(plugins.toArray(new Plugin[0]))
                .build()
                .run();
        return listener.results();
    }

    private static ConcurrentEventListener cucumberHtml(ByteArrayOutputStream html) {
        try {
            return new OwnHtml(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI uri(String file) {
        try {
            // Opaque: a name is no place to look for anything.
            return new URI("feature", file, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that stands. */
    private static final class Standing extends Clock {

        @Override
        public Instant instant() {
            return Instant.EPOCH;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Numbers as ids. */
    private static final class Numbered implements Supplier<UUID> {

        private final AtomicLong last = new AtomicLong();

        @Override
        public UUID get() {
            return new UUID(0, last.incrementAndGet());
        }
    }

    /** Counts scenarios over several runs of Cucumber. */
    static final class Counter {

        private final Progress progress;
        private final int of;
        private int done;

        Counter(Progress progress, int of) {
            this.progress = progress;
            this.of = of;
        }

        void oneMore() {
            done++;
            progress.at(done, of);
        }
    }

    /** The scenarios that ship: one file for each requirement that has any, in the order of the packs. */
    public static List<FeatureFile> shipped(Catalogue catalogue) {
        List<FeatureFile> files = new ArrayList<>();
        for (Pack pack : catalogue.packs()) {
            for (Requirement requirement : pack.requirements()) {
                String name = "features/" + pack.id() + "/" + requirement.id() + ".feature";
                try (InputStream in = Scenarios.class.getResourceAsStream("/" + name)) {
                    if (in != null) {
                        files.add(FeatureFile.of(name, in.readAllBytes(), List.of()));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    /** The steps scenarios may be written in, by what they are about. */
    public static List<StepEntry> steps(Catalogue catalogue) {
        return StepList.entries(catalogue.words());
    }

    /** The files of a submission as a {@link Witness} was told it. */
    public static List<SubmissionReader.Handed> files(String submission) {
        List<SubmissionReader.Handed> files = new ArrayList<>();
        for (String json : submission.split(NEXT_FILE)) {
            files.add(SubmissionReader.Handed.of(
                    "scenario-" + files.size() + ".json", json.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
