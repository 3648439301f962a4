package org.icscheck.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.NullOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ordinary build crashes it a few times; {@code src/test/bench/crash} does so a hundred times. */
class CrashTest {

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_done_when_it_is_killed() throws Exception {
        String place = Files.readString(Path.of("samples/public-papers/bury-2021.yaml"));
        String told = new Crash(folder, Crash.sameJava(), place, 20_260_714)
                .run(3, new PrintStream(NullOutputStream.INSTANCE));
        // Otherwise nothing was promised, and nothing could be broken.
        assertThat(told).matches("3 kills .* Acknowledged: [1-9].*");
    }
}
