package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Report;
import org.junit.jupiter.api.Test;

/** Checks that run at the same time on the same rules, as in the service. */
class SideBySideTest {

    private static final Path PAPERS = Path.of("samples/public-papers");
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);
    private static final int THREADS = 6;
    private static final int ROUNDS = 10;

    @Test
    void checks_at_the_same_time_find_what_each_finds_alone() throws Exception {
        List<Path> papers;
        try (Stream<Path> files = Files.list(PAPERS)) {
            papers = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        // Nothing has run in the first before, not even once.
        Check together = Check.load();
        List<Callable<Report>> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            papers.forEach(paper -> all.add(() -> run(together, paper)));
        }
        List<Report> found = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Report> report : threads.invokeAll(all)) {
                found.add(report.get());
            }
        } finally {
            threads.shutdown();
        }
        Check alone = Check.load();
        List<Report> expected = papers.stream().map(paper -> run(alone, paper)).toList();
        assertThat(found).hasSize(ROUNDS * papers.size());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i % papers.size()));
        }
    }

    private static Report run(Check check, Path paper) {
        try {
            return check.run(new Check.Request(
                    List.of(Check.file(paper.toString(), Files.readAllBytes(paper))),
                    List.of(),
                    Optional.of(DAY),
                    DAY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
