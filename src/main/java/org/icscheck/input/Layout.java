package org.icscheck.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icscheck.domain.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a submission is laid out in a workbook, told once: which sheets there are, which columns each has, and which field
 * of the format each column holds. The template, the reader and the writer follow it.
 *
 * <p>Every field of a thing that has a sheet can have a column there; the template shows those that are most often
 * known. Lists of groups that have no sheet of their own go to the sheet {@link #MORE}, one value a row.
 */
final class Layout {

    /** The version of the template; raised when a sheet or a heading changes its meaning. */
    static final int VERSION = 1;

    /** The row of the headings in the template; readers look for them. */
    static final int HEADINGS = 4;

    /** The first row of entries in the template. */
    static final int FIRST = 5;

    static final String START = "Start";
    static final String LISTS = "Lists";
    static final String MORE = "More";
    static final String RESULTS = "CheckResults";
    static final String OWNER = "Place or system";
    static final String TWICE = "Meant twice";
    static final String QUESTION = "Question";
    static final String ANSWER = "Answer";

    /** How a cell stands for a value. */
    enum As {
        /** As the field's kind has it. */
        VALUE,
        /** {@code Yes} for complete, {@code No} for partial. */
        EVERY_ONE,
        /** {@code Yes} puts the list named by the path's end among those marked complete. */
        MARK,
        /** {@code None} in place of a group of fields. */
        NONE,
        /** The board a seat belongs to. */
        BOARD,
        /** The place or system a board, a seat's board or a document belongs to. */
        OWNER,
        /** {@code Yes} where two rows are the same and meant to be. */
        TWICE
    }

    /**
     * A column, or a question on a sheet of questions.
     *
     * @param path the names of the fields that lead to its value, from the thing in the row; from the whole file when
     *     {@code whole}
     * @param many whether it may be repeated, with a number behind its heading
     * @param shown how often the template shows it; 0 when it is there for those who add it
     */
    record Column(
            String heading,
            List<String> path,
            Format.Kind kind,
            As as,
            boolean many,
            boolean key,
            boolean whole,
            int shown,
            int width,
            String help) {

        /** The heading of the column as the template numbers it. */
        String heading(int number) {
            return many && !(number == 1 && shown <= 1) ? heading + " " + number : heading;
        }

        /** The list its values come from; empty when there is none. */
        String list() {
            return kind instanceof Format.Word word
                    ? word.list()
                    : kind instanceof Format.WordOrRef either ? either.list() : "";
        }

        /** The kinds of things its values may name. */
        List<String> names() {
            return kind instanceof Format.Ref ref
                    ? ref.kinds()
                    : kind instanceof Format.WordOrRef either ? either.kinds() : List.of();
        }
    }

    /**
     * A sheet of entries.
     *
     * @param field the field of the format whose entries it holds: {@code organisations}, {@code boards}
     * @param asked whether it has questions down instead of headings across
     * @param inTemplate whether the template has it, and a workbook must
     * @param rows rows the template's table has
     * @param byHeading its columns by their headings in plain letters
     */
    record Sheet(
            String name,
            String title,
            String instruction,
            String field,
            Format.Group group,
            boolean asked,
            boolean inTemplate,
            int rows,
            List<Column> columns,
            Map<String, Column> byHeading) {

        /** The column with this heading as somebody typed it, or null. */
        @Nullable Column column(String heading) {
            String written = plain(heading);
            Column found = byHeading.get(written);
            if (found != null) {
                return found;
            }
            int end = written.length();
            while (end > 0 && Character.isDigit(written.charAt(end - 1))) {
                end--;
            }
            Column unnumbered = byHeading.get(written.substring(0, end));
            return unnumbered != null && unnumbered.many() ? unnumbered : null;
        }

        /** The columns or questions of the template, each with its number. */
        List<Map.Entry<Column, Integer>> template() {
            List<Map.Entry<Column, Integer>> all = new ArrayList<>();
            for (Column column : columns) {
                for (int number = 1; number <= column.shown(); number++) {
                    all.add(Map.entry(column, number));
                }
            }
            return all;
        }

        Column byPath(String... path) {
            List<String> wanted = List.of(path);
            return columns.stream()
                    .filter(column -> !column.whole() && column.path().equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static final Sheet PLACE = sheet(
            "Place",
            "The place",
            "Answer what you know. Leave the rest blank: it is reported as ‘Cannot tell’, never as a gap.",
            "places",
            true,
            true,
            0,
            List.of(
                    shown("name", "Name of the place", 1, "For example: Bury"),
                    shown("localAuthorities", "Council", 3, "Choose from the Organisations sheet"),
                    shown("population", "Population", 1, "A whole number, like 193800"),
                    shown("lead.post", "Place lead’s post", 1, "The post, not the person"),
                    shown("lead.organisation", "Place lead’s organisation", 1, "Who employs the post"),
                    whole("asAt", "As-at date", "The day your answers are true for, like 14 July 2026"),
                    whole("system.name", "Integrated care system", "Its name"),
                    mark(
                            "boards",
                            "Is every board and committee listed?",
                            "Yes, if none is left out of the Boards sheet"),
                    mark("documents", "Is every document listed?", "Yes, if none is left out of the Documents sheet"),
                    whole("system.id", "Integrated care system: short name (id)", ""),
                    whole("note", "Whole file: note", ""),
                    whole("complete", "Whole file: complete list", "")));

    static final Sheet SYSTEM = sheet(
            "System",
            "The integrated care system",
            "Answer what you know. Leave the rest blank: it is reported as ‘Cannot tell’, never as a gap.",
            "system",
            true,
            true,
            0,
            List.of(
                    shown("name", "Name of the system", 1, "For example: Greater Manchester"),
                    shown("population", "Population", 1, "A whole number, like 2800000"),
                    shown("boundary", "Boundary", 1, "The area it covers"),
                    shown("chair.post", "Chair’s post", 1, "The post, not the person"),
                    shown("leader.post", "System leader’s post", 1, "The post, not the person"),
                    shown("leader.organisation", "System leader’s organisation", 1, "Who employs the post"),
                    whole("asAt", "As-at date", "The day your answers are true for, like 14 July 2026"),
                    mark(
                            "boards",
                            "Is every board and committee listed?",
                            "Yes, if none is left out of the Boards sheet"),
                    mark("documents", "Is every document listed?", "Yes, if none is left out of the Documents sheet"),
                    whole("note", "Whole file: note", ""),
                    whole("complete", "Whole file: complete list", "")));

    static final Sheet ORGANISATIONS = sheet(
            "Organisations",
            "Organisations",
            "One row for each council, trust or other legal body that the later sheets name.",
            "organisations",
            false,
            true,
            40,
            List.of(
                    shown("name", "Name", 1, "In full, as it is known", 44),
                    shown("type", "Type", 1, "Choose one", 30),
                    shown("ods", "ODS code", 1, "If you know it", 14),
                    shown("services", "Services", 4, "Choose what it provides", 28)));

    static final Sheet BOARDS = sheet(
            "Boards",
            "Boards and committees",
            "One row for each board or committee. Its members go on the Seats sheet.",
            "boards",
            false,
            true,
            25,
            List.of(
                    shown("name", "Name", 1, "As its papers call it", 38),
                    shown("purpose", "Purpose", 1, "What it is for", 30),
                    shown("status", "Status", 1, "How far it has come", 16),
                    shown("decisions.form", "Form of decisions", 1, "How it decides", 30),
                    shown("decisions.functions", "Decides on", 4, "In a few words: pooled budget", 24),
                    shown(
                            "decisions.withLocalGovernment",
                            "With local government",
                            1,
                            "Does the council decide jointly?",
                            16),
                    shown("reportsTo", "Reports to", 1, "The board above it", 30),
                    shown("actsWith", "Acts together with", 1, "A board that shares its job as one partnership", 30),
                    every("membership", "Is every seat listed?", "Yes, if none is left out of the Seats sheet")));

    static final Sheet SEATS = sheet(
            "Seats",
            "Seats on boards and committees",
            "One row for each seat. Enter posts, not people’s names.",
            "seats",
            false,
            true,
            120,
            List.of(
                    owned(As.BOARD, "Board", "Choose from the Boards sheet", 38),
                    shown("post", "Post", 1, "As the paper words it", 44),
                    shown("organisation", "Organisation", 1, "The one behind the seat", 36),
                    shown("represents", "Speaks for", 3, "Only where the post does not say", 28),
                    shown("votes", "Votes", 1, "Yes or No", 12),
                    shown("standing", "Standing", 1, "Blank means member", 18)));

    static final Sheet COLLABORATIVES = sheet(
            "Collaboratives",
            "Provider collaboratives",
            "One row for each collaborative of providers across places.",
            "collaboratives",
            false,
            true,
            10,
            List.of(
                    shown("name", "Name", 1, "In full", 38),
                    shown("members", "Members", 8, "Choose from the Organisations sheet", 32),
                    every("membership", "Is every member listed?", "Yes, if none is left out"),
                    shown("scope", "Scope", 1, "What it is for, in words", 36),
                    shown("decisions.form", "Form of decisions", 1, "How its members decide", 30),
                    shown("representedOn", "Represented on", 1, "The board where somebody speaks for it", 32)));

    static final Sheet DOCUMENTS = sheet(
            "Documents",
            "Documents and plans",
            "One row for each document, also for those still to be written.",
            "documents",
            false,
            true,
            30,
            List.of(
                    shown("kind", "Kind", 1, "What the document is", 38),
                    shown("of", "Of which board", 1, "What it belongs to", 38),
                    shown("status", "Status", 1, "How far it is agreed", 18),
                    shown("date", "Date", 1, "Agreed or issued, like 14 July 2026", 20),
                    shown("link", "Link", 1, "Where a reader finds it", 36)));

    static final Sheet STATEMENTS = sheet(
            "Statements",
            "Statements",
            "One row for each requirement that only you can answer, with the document that proves it.",
            "attestations",
            false,
            true,
            30,
            List.of(
                    shown(
                            "requirement",
                            "Requirement",
                            1,
                            "Choose from the list; the Lists sheet says what each asks",
                            30),
                    shown("answer", "Answer", 1, "Yes, Partly or No", 14),
                    shown("document", "Document", 1, "Title, or where to find it", 40),
                    shown("note", "Note", 1, "Anything a reader should know", 50)));

    static final Sheet CHOICES = sheet(
            "Choices",
            "Local choices",
            "Reasons recorded for local choices.",
            "choices",
            false,
            false,
            5,
            List.of(
                    shown("requirement", "Requirement", 1, "Its id", 30),
                    shown("choice", "Choice", 1, "What was chosen", 40),
                    shown("reason", "Reason", 1, "Why", 50),
                    shown("document", "Document", 1, "Where it is recorded", 40)));

    static final Sheet WAIVERS = sheet(
            "Waivers",
            "Waivers",
            "Gaps accepted for a time.",
            "waivers",
            false,
            false,
            5,
            List.of(
                    shown("requirement", "Requirement", 1, "Its id", 30),
                    shown("owner", "Owner", 1, "The post that accepted the gap", 40),
                    shown("reason", "Reason", 1, "Why it was accepted", 50),
                    shown("until", "Until", 1, "The last day it counts", 20)));

    /** All sheets of entries, in the order of the template. */
    static final List<Sheet> SHEETS = List.of(
            PLACE, SYSTEM, ORGANISATIONS, BOARDS, SEATS, COLLABORATIVES, DOCUMENTS, STATEMENTS, CHOICES, WAIVERS);

    /** The sheet of this name as somebody typed it, or null. */
    static @Nullable Sheet sheet(String name) {
        for (Sheet sheet : SHEETS) {
            if (plain(sheet.name()).equals(plain(name))) {
                return sheet;
            }
        }
        return null;
    }

    /** The sheet on which things of a kind are listed. */
    static String sheetOf(String kind) {
        return switch (kind) {
            case "organisation" -> ORGANISATIONS.name();
            case "board" -> BOARDS.name();
            case "collaborative" -> COLLABORATIVES.name();
            case "system" -> SYSTEM.name();
            default -> PLACE.name();
        };
    }

    /** Letters and digits in lower case, to compare what people type. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> Character.isLetter(sign) || isNumber(sign))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isNumber(int sign) {
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** How a word of a list reads in a cell: with a capital. */
    static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private Layout() {}

    // --- how the sheets above are put together -----------------------------------------------------------------------

    private record Shown(String path, String heading, int times, String help, int width, As as, boolean whole) {}

    private static Shown shown(String path, String heading, int times, String help) {
        return shown(path, heading, times, help, 40);
    }

    private static Shown shown(String path, String heading, int times, String help, int width) {
        return new Shown(path, heading, times, help, width, As.VALUE, false);
    }

    private static Shown whole(String path, String heading, String help) {
        return new Shown(path, heading, help.isEmpty() ? 0 : 1, help, 40, As.VALUE, true);
    }

    private static Shown mark(String list, String heading, String help) {
        return new Shown("complete." + list, heading, 1, help, 16, As.MARK, false);
    }

    private static Shown every(String path, String heading, String help) {
        return new Shown(path, heading, 1, help, 16, As.EVERY_ONE, false);
    }

    private static Shown owned(As as, String heading, String help, int width) {
        return new Shown("", heading, 1, help, width, as, false);
    }

    private static Sheet sheet(
            String name,
            String title,
            String instruction,
            String list,
            boolean asked,
            boolean inTemplate,
            int rows,
            List<Shown> shown) {
        Format.Group group = groupOf(list, Format.SUBMISSION);
        Map<String, Column> others = new LinkedHashMap<>();
        flatten(group, "", "", others);
        List<Column> columns = new ArrayList<>();
        for (Shown one : shown) {
            columns.add(column(one, others, group));
        }
        if (Set.of("boards", "seats", "documents").contains(list)) {
            columns.add(virtual(OWNER, As.OWNER, "Where the file describes several"));
        }
        if (list.equals("seats")) {
            columns.add(virtual(TWICE, As.TWICE, "Yes, where two rows are the same and meant to be"));
        }
        columns.addAll(others.values());
        Map<String, Column> byHeading = new HashMap<>();
        for (Column column : columns) {
            if (byHeading.put(plain(column.heading()), column) != null) {
                throw new IllegalStateException(name + " has the heading " + column.heading() + " twice");
            }
        }
        return new Sheet(
                name,
                title,
                instruction,
                list,
                group,
                asked,
                inTemplate,
                rows,
                List.copyOf(columns),
                Map.copyOf(byHeading));
    }

    private static Column virtual(String heading, As as, String help) {
        return new Column(heading, List.of(), new Format.Text(), as, false, false, false, 0, 30, help);
    }

    private static Column column(Shown one, Map<String, Column> others, Format.Group group) {
        if (one.as() == As.MARK) {
            List<String> path = List.of(one.path().split("\\."));
            return new Column(
                    one.heading(), path, new Format.YesNo(), As.MARK, false, false, false, 1, one.width(), one.help());
        }
        if (one.as() == As.BOARD) {
            Format.Kind board = new Format.Ref(List.of("board"));
            return new Column(
                    one.heading(), List.of(), board, As.BOARD, false, true, false, 1, one.width(), one.help());
        }
        Column plain;
        if (one.whole()) {
            Map<String, Column> all = new LinkedHashMap<>();
            flatten(Format.SUBMISSION, "", "", all);
            flatten(
                    (Format.Group) Objects.requireNonNull(Format.SUBMISSION.field("system"))
                            .kind(),
                    "system.",
                    "System: ",
                    all);
            plain = Objects.requireNonNull(all.get(one.path()), one.path());
        } else {
            plain = Objects.requireNonNull(others.remove(one.path()), one.path());
        }
        Format.Field field = one.path().contains(".") ? null : group.field(one.path());
        boolean key = !one.whole() && field != null && field.required();
        return new Column(
                one.heading(),
                plain.path(),
                plain.kind(),
                one.as(),
                plain.many(),
                key,
                one.whole(),
                one.times(),
                one.width(),
                one.help());
    }

    /** Every value of a group that one cell, or several in a row, can hold. */
    private static void flatten(Format.Group group, String prefix, String before, Map<String, Column> into) {
        for (Format.Field field : group.fields()) {
            String path = prefix + field.name();
            String heading = before + words(field.name(), before.isEmpty());
            Format.Kind kind = field.kind();
            if (kind instanceof Format.Group inner) {
                if (inner.orNone()) {
                    put(into, path, heading, new Format.Text(), As.NONE, false, "None, to say that there is none");
                }
                if (inner.subject() == null) {
                    flatten(inner, path + ".", heading + ": ", into);
                }
            } else if (kind instanceof Format.ListOf list) {
                if (!(list.of() instanceof Format.Group)) {
                    put(into, path, heading, list.of(), As.VALUE, true, field.help());
                }
            } else {
                put(into, path, heading, kind, As.VALUE, false, field.help());
            }
        }
    }

    private static void put(
            Map<String, Column> into, String path, String heading, Format.Kind kind, As as, boolean many, String help) {
        into.put(path, new Column(heading, List.of(path.split("\\.")), kind, as, many, false, false, 0, 30, help));
    }

    /** A value that has no column of its own: it stands on the sheet {@link #MORE}. */
    static Column value(String field, Format.Kind kind) {
        return new Column(words(field, true), List.of(field), kind, As.VALUE, false, false, false, 0, 30, "");
    }

    /** A field's name in words: {@code shadowFrom} reads Shadow from. */
    static String words(String name, boolean first) {
        String words = switch (name) {
            case "id" -> "short name (id)";
            case "complete" -> "complete list";
            case "ods" -> "ODS code";
            default -> Words.ofField(name);
        };
        return first ? capital(words) : words;
    }

    private static Format.Group groupOf(String name, Format.Group within) {
        for (Format.Field field : within.fields()) {
            Format.Kind kind = field.kind() instanceof Format.ListOf list ? list.of() : field.kind();
            if (kind instanceof Format.Group group && field.name().equals(name)) {
                return group;
            }
        }
        for (Format.Field field : within.fields()) {
            Format.Kind kind = field.kind() instanceof Format.ListOf list ? list.of() : field.kind();
            if (kind instanceof Format.Group group && group.subject() != null) {
                try {
                    return groupOf(name, group);
                } catch (IllegalArgumentException e) {
                    continue;
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
