package org.icscheck.scenarios;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates as scenarios write them. */
final class Days {

    private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter IN_NUMBERS =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** The day, written {@code 2022-04-12} or {@code 12 April 2022}. */
    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written, written.contains(" ") ? IN_WORDS : IN_NUMBERS);
        } catch (DateTimeException e) {
            throw Halt.misunderstood(
                    "‘" + written + "’ is not a day of the calendar.", "Write a date as 2022-04-12 or 12 April 2022.");
        }
    }
}
