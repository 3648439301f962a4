package org.icscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class WarningsTest {

    private static final Logger LOGGER = new Warnings().getLoggerFactory().getLogger("org.example.Library");

    @Test
    void warnings_and_errors_go_to_standard_error_with_who_says_so() {
        assertThat(said(() -> LOGGER.warn("a {} of {}", "part", 2)))
                .isEqualTo("WARN Library: a part of 2" + System.lineSeparator());
        assertThat(said(() -> LOGGER.error("it broke", new IllegalStateException("why"))))
                .startsWith("ERROR Library: it broke")
                .contains("IllegalStateException: why");
    }

    @Test
    void what_is_no_warning_is_not_said() {
        assertThat(said(() -> {
                    LOGGER.info("hello");
                    LOGGER.debug("hello");
                    LOGGER.trace("hello");
                }))
                .isEmpty();
    }

    private static String said(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
