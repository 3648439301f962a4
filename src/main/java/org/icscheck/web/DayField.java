package org.icscheck.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A date as a person entered it, in three parts, and what came of it.
 *
 * @param values the parts as entered: {@code day}, {@code month}, {@code year}
 * @param date the day they name; empty when they name none
 * @param error what to do about it; empty when there is nothing wrong
 * @param wrong the parts to mark; none for all of them
 */
record DayField(Map<String, String> values, Optional<LocalDate> date, String error, List<String> wrong) {

    private static final String LIKE = "Enter a date, like 14 July 2026";

    // The years a submission may speak of.
    private static final int FIRST = 1948;
    private static final int LAST = 2100;

    /** A day that is known, to be shown for a start. */
    static DayField of(LocalDate date) {
        return new DayField(
                parts(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear())),
                Optional.of(date),
                "",
                List.of());
    }

    /** What somebody entered; a month may be a number or a name. */
    static DayField entered(String day, String month, String year) {
        Map<String, String> values = parts(day.strip(), month.strip(), year.strip());
        List<String> missing = new ArrayList<>();
        values.forEach((part, value) -> {
            if (value.isEmpty()) {
                missing.add(part);
            }
        });
        if (missing.size() == values.size()) {
            return wrong(values, LIKE, List.of());
        }
        if (!missing.isEmpty()) {
            return wrong(values, "The date must include a " + String.join(" and a ", missing), missing);
        }
        int number = number(values.get("day"));
        int ofYear = month(values.get("month"));
        int inYear = number(values.get("year"));
        List<String> odd = new ArrayList<>();
        if (number < 1 || number > 31) {
            odd.add("day");
        }
        if (ofYear < 1 || ofYear > 12) {
            odd.add("month");
        }
        if (inYear < 0) {
            odd.add("year");
        }
        if (!odd.isEmpty()) {
            return wrong(values, LIKE, odd);
        }
        if (inYear < FIRST || inYear > LAST) {
            return wrong(values, "The year must be between " + FIRST + " and " + LAST, List.of("year"));
        }
        try {
            return new DayField(values, Optional.of(LocalDate.of(inYear, ofYear, number)), "", List.of());
        } catch (DateTimeException e) {
            String name = Month.of(ofYear).getDisplayName(TextStyle.FULL, Locale.UK);
            return wrong(values, "There is no " + number + " " + name + " in " + inYear + ". " + LIKE, List.of("day"));
        }
    }

    private static DayField wrong(Map<String, String> values, String error, List<String> parts) {
        return new DayField(values, Optional.empty(), error, List.copyOf(parts));
    }

    private static Map<String, String> parts(String day, String month, String year) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("day", day);
        parts.put("month", month);
        parts.put("year", year);
        return parts;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static int month(String text) {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (text.length() >= 3 && name.startsWith(text.toLowerCase(Locale.ROOT))) {
                return month.getValue();
            }
        }
        return number(text);
    }

    /** The field to go to: the first that is wrong. */
    String first() {
        return "day-" + (wrong.isEmpty() ? "day" : wrong.get(0));
    }
}
