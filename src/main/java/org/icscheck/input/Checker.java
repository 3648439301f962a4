package org.icscheck.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;

/**
 * Holds the values of one file against the format and notes every problem, with positions and a way out, in the words of
 * somebody who wrote the file as text. {@link WorkbookChecker} says what a workbook can get wrong in its own.
 */
class Checker {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    static final Pattern CONTROL = Pattern.compile(
            // Control characters, halves of characters, and marks that turn the direction of writing around.
            "[\\p{Cntrl}\\x{80}-\\x{9f}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t\\r]]");

    private final Words words;
    private final Set<String> requirements;
    private final List<Problem> problems;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Map<String, Source>> declared = new HashMap<>();
    private Map<String, Source> within = new HashMap<>();

    /** A mention of something by its id, to be looked up once all files are known. */
    record Reference(List<String> kinds, String id, Source at) {}

    Checker(Words words, Set<String> requirements, List<Problem> problems) {
        this.words = words;
        this.requirements = requirements;
        this.problems = problems;
    }

    /** Checks a whole file. */
    void check(Node.Fields root) {
        Node.Entry format = root.values().get("format");
        if (format == null || (format.value() instanceof Node.Scalar scalar && scalar.nothing())) {
            problem(
                    format == null ? root.at() : format.keyAt(),
                    "no-format",
                    "The first thing a submission says is its format, and this file does not.",
                    "Add the line “format: " + Format.ID + "” at the top.");
        } else if (!(format.value() instanceof Node.Scalar scalar)) {
            wrongType("format", format.value(), "one value");
        } else if (scalar.type() != Node.Scalar.Type.TEXT || !scalar.text().equals(Format.ID)) {
            problem(
                    scalar.at(),
                    "wrong-format",
                    "“" + Say.brief(scalar.text()) + "” is not a format this version reads.",
                    "Write “format: " + Format.ID + "”.");
        }
        group(Format.SUBMISSION, root, Set.of("format"));
    }

    /** Ids mentioned in the file. */
    List<Reference> references() {
        return references;
    }

    /** Ids the file declares: kind, then id, then where first. */
    Map<String, Map<String, Source>> declared() {
        return declared;
    }

    private void group(Format.Group group, Node.Fields fields, Set<String> excused) {
        boolean owner = "place".equals(group.subject()) || "system".equals(group.subject());
        if (owner) {
            declare(group, fields);
            Map<String, Source> outer = within;
            within = new HashMap<>();
            fields(group, fields, excused);
            within = outer;
        } else {
            fields(group, fields, excused);
            if (group.subject() != null) {
                declare(group, fields);
            }
        }
    }

    private void fields(Format.Group group, Node.Fields fields, Set<String> excused) {
        fields.values().forEach((name, entry) -> {
            Format.Field field = group.field(name);
            if (field == null) {
                problem(
                        entry.keyAt(),
                        "unknown-field",
                        article(group.name()) + " has no field “" + Say.brief(name) + "”.",
                        Say.didYouMean(
                                name,
                                Format.names(group),
                                elsewhere(name) + "Its fields are: " + Say.oneOf(Format.names(group)) + "."));
            } else if (!excused.contains(name) && !(entry.value() instanceof Node.Scalar scalar && scalar.nothing())) {
                value(field.kind(), field.name(), entry.value(), group);
            }
        });
        for (Format.Field field : group.fields()) {
            if (field.required()
                    && fields.get(field.name()) == null
                    && !isRefused(fields, field.name())
                    && !excused.contains(field.name())) {
                missing(group, field, fields);
            }
        }
    }

    private static boolean isRefused(Node.Fields fields, String name) {
        Node.Entry entry = fields.values().get(name);
        return entry != null && entry.value() instanceof Node.Scalar scalar && isRefused(scalar);
    }

    static boolean isRefused(Node.Scalar scalar) {
        return scalar.type() == Node.Scalar.Type.REFUSED;
    }

    private void declare(Format.Group group, Node.Fields fields) {
        String id = idOf(fields);
        String kind = String.valueOf(group.subject());
        if (id.isEmpty()) {
            if (!fields.text("name").isBlank()) {
                noId(fields);
            }
            return;
        }
        Node stated = fields.get("id");
        Source at = stated == null ? fields.at() : stated.at();
        declared.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(id, at);
        // Boards, neighbourhoods and networks are told apart within their place or system; ten localities may each
        // have an "hwb".
        Source first = within.putIfAbsent(kind + "/" + id, at);
        if (first != null) {
            duplicate(group, id, at, first);
        }
    }

    /** The id of a thing: as stated, or made from its name. */
    static String idOf(Node.Fields fields) {
        String id = fields.text("id");
        return id.isEmpty() ? Say.slug(fields.text("name")) : id;
    }

    private void value(Format.Kind kind, String name, Node node, Format.Group owner) {
        if (kind instanceof Format.Group group) {
            if (node instanceof Node.Fields fields) {
                group(group, fields, Set.of());
            } else if (group.orNone()
                    && node instanceof Node.Scalar scalar
                    && scalar.text().equals("none")) {
                return;
            } else {
                wrongType(name, node, group);
            }
        } else if (kind instanceof Format.ListOf list) {
            list(list, name, node, owner);
        } else if (node instanceof Node.Scalar scalar) {
            scalar(kind, name, scalar);
        } else {
            wrongType(name, node, "one value");
        }
    }

    private void list(Format.ListOf list, String name, Node node, Format.Group owner) {
        if (!(node instanceof Node.Items items)) {
            wrongType(name, node, list);
            return;
        }
        if (items.values().size() > Format.LONGEST_LIST) {
            tooMany(name, items);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Node item : items.values()) {
            if (item instanceof Node.Scalar scalar && scalar.nothing()) {
                if (!isRefused(scalar)) {
                    blankItem(name, item);
                }
                continue;
            }
            value(list.of(), name, item, owner);
            if (item instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
                twiceInList(name, scalar);
            }
            if (item instanceof Node.Scalar scalar
                    && list.of() instanceof Format.WordOrRef
                    && scalar.text().equals(Seat.NOBODY)
                    && items.values().size() > 1) {
                noneAndSome(name, scalar);
            }
        }
    }

    private void scalar(Format.Kind kind, String name, Node.Scalar scalar) {
        if (kind instanceof Format.YesNo) {
            if (scalar.type() != Node.Scalar.Type.TRUTH) {
                wrongType(name, scalar, "true (for yes) or false (for no), without quotes");
            }
        } else if (kind instanceof Format.Whole) {
            whole(name, scalar);
        } else if (scalar.type() != Node.Scalar.Type.TEXT) {
            wrongType(
                    name,
                    scalar,
                    kind instanceof Format.Day ? "a date such as 2022-04-12" : "text; put quotes around it");
        } else if (kind instanceof Format.Day) {
            day(name, scalar);
        } else if (kind instanceof Format.Id) {
            if (!isId(scalar.text())) {
                problem(
                        scalar.at(),
                        "bad-id",
                        "“" + Say.brief(scalar.text()) + "” cannot be an id.",
                        "Use up to 100 letters, digits, dots, dashes and underscores, without spaces.");
            }
        } else if (kind instanceof Format.Word word) {
            List<String> allowed = allowed(words, word.list());
            if (!allowed.contains(scalar.text())) {
                notInList(name, scalar, allowed);
            }
        } else if (kind instanceof Format.WordOrRef either) {
            if (!words.has(either.list(), scalar.text()) && isPlain(name, scalar)) {
                references.add(new Reference(with(either.kinds(), either.list()), scalar.text(), scalar.at()));
            }
        } else if (kind instanceof Format.Ref ref) {
            if (isPlain(name, scalar)) {
                references.add(new Reference(ref.kinds(), scalar.text(), scalar.at()));
            }
        } else {
            text(name, scalar);
        }
    }

    private static List<String> with(List<String> kinds, String list) {
        List<String> all = new ArrayList<>(kinds);
        all.add("list:" + list);
        return all;
    }

    /** The words of a list, or the fields that a list named {@code field:a,b} offers. */
    static List<String> allowed(Words words, String list) {
        return list.startsWith("field:")
                ? Arrays.asList(list.substring("field:".length()).split(","))
                : words.of(list);
    }

    private void text(String name, Node.Scalar scalar) {
        String text = scalar.text();
        if (isPlain(name, scalar)
                && name.equals("requirement")
                && !requirements.isEmpty()
                && !requirements.contains(text)) {
            problem(
                    scalar.at(),
                    "unknown-requirement",
                    "There is no requirement “" + Say.brief(text) + "”.",
                    Say.didYouMean(text, requirements, "List them with: icscheck requirements."));
        }
    }

    /** Whether there is text that can be shown and is not too long; told when not. */
    private boolean isPlain(String name, Node.Scalar scalar) {
        String text = scalar.text();
        if (text.isBlank()) {
            blank(name, scalar);
        } else if (text.length() > Format.LONGEST_TEXT) {
            problem(
                    scalar.at(),
                    "too-long",
                    "“" + name + "” holds " + text.length() + " characters; " + Format.LONGEST_TEXT + " are allowed.",
                    "Shorten it and point to a document instead.");
        } else if (!canBeShown(text)) {
            problem(
                    scalar.at(),
                    "control-character",
                    "“" + name + "” holds a character that cannot be shown.",
                    "Type the text again instead of pasting it.");
        } else {
            return true;
        }
        return false;
    }

    /** Whether a text has no characters that no editor shows. */
    static boolean canBeShown(String text) {
        return !CONTROL.matcher(text).find();
    }

    /** Whether a text can be an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private void whole(String name, Node.Scalar scalar) {
        boolean number = scalar.type() == Node.Scalar.Type.NUMBER;
        if (number && scalar.text().startsWith("-")) {
            problem(
                    scalar.at(),
                    "negative",
                    "“" + name + "” cannot be less than zero.",
                    "Enter a whole number such as 193800.");
        } else if (!number || !scalar.text().matches("\\d{1,12}")) {
            wrongType(name, scalar, "a whole number such as 193800, without commas or quotes");
        }
    }

    private void day(String name, Node.Scalar scalar) {
        if (!DATE.matcher(scalar.text()).matches()) {
            problem(
                    scalar.at(),
                    "not-a-date",
                    "“" + Say.brief(scalar.text()) + "” is not a date.",
                    "Write it as year-month-day: 2022-04-12.");
            return;
        }
        try {
            LocalDate date = LocalDate.parse(scalar.text());
            if (date.getYear() < 1948 || date.getYear() > 2100) {
                problem(
                        scalar.at(),
                        "impossible-date",
                        "“" + scalar.text() + "” in “" + name + "” cannot be right.",
                        "Check the year.");
            }
        } catch (DateTimeException e) {
            problem(
                    scalar.at(),
                    "impossible-date",
                    "There is no such day as " + scalar.text() + ".",
                    "Check the day and the month; the order is year-month-day.");
        }
    }

    private void notInList(String name, Node.Scalar scalar, List<String> allowed) {
        problem(
                scalar.at(),
                "not-in-list",
                "“" + Say.brief(scalar.text()) + "” is not a word for “" + name + "”.",
                Say.didYouMean(scalar.text(), allowed, "Choose from: " + Say.oneOf(allowed) + "."));
    }

    // --- what is said of fields, lists and things
    // ---------------------------------------------------------------------

    void missing(Format.Group group, Format.Field field, Node.Fields fields) {
        problem(
                fields.at(),
                "missing-field",
                "This " + group.name() + " has no “" + field.name() + "”.",
                "Add it. " + field.help());
    }

    void noId(Node.Fields fields) {
        problem(
                fields.at(),
                "no-id",
                "No id can be made from the name “" + Say.brief(fields.text("name")) + "”.",
                "Add an id: a short name of letters, digits and dashes.");
    }

    void duplicate(Format.Group group, String id, Source at, Source first) {
        problem(
                at,
                "duplicate-id",
                "Two things of this kind (" + group.name() + ") have the id “" + id + "”; the first is on line "
                        + first.line() + ".",
                "Give one of them another id, or delete it if they are the same.");
    }

    void tooMany(String name, Node.Items items) {
        problem(
                items.at(),
                "too-many",
                "“" + name + "” has " + items.values().size() + " lines; " + Format.LONGEST_LIST + " are allowed.",
                "Put the rest into files of their own, or describe groups instead of single lines.");
    }

    void blankItem(String name, Node item) {
        problem(item.at(), "blank-item", "This line of “" + name + "” is blank.", "Fill it in or delete it.");
    }

    void twiceInList(String name, Node.Scalar item) {
        problem(
                item.at(),
                "twice-in-list",
                "“" + Say.brief(item.text()) + "” stands twice in “" + name + "”.",
                "Delete one of the two.");
    }

    /** Nobody and somebody in one list. */
    void noneAndSome(String name, Node.Scalar none) {
        problem(
                none.at(),
                "none-and-some",
                "“" + none.text() + "” in “" + name + "” says that there is nobody, but others stand beside it.",
                "Delete it, or the others.");
    }

    void blank(String name, Node.Scalar scalar) {
        problem(scalar.at(), "blank", "“" + name + "” is blank.", "Fill it in or delete the line.");
    }

    /** Something stands where a group of fields or a list should. */
    void wrongType(String name, Node node, Format.Kind wanted) {
        wrongType(
                name,
                node,
                wanted instanceof Format.Group group
                        ? group.orNone() ? "fields of its own, or the word none" : "fields of its own"
                        : "a list: one line each, starting with a dash");
    }

    private void wrongType(String name, Node node, String wanted) {
        String found = node instanceof Node.Scalar scalar
                ? "“" + Say.brief(scalar.text()) + "”"
                : node instanceof Node.Items ? "a list" : "a group of fields";
        problem(node.at(), "wrong-type", "“" + name + "” is " + found + ".", "It should be " + wanted + ".");
    }

    final void problem(Source at, String code, String what, String fix) {
        problems.add(new Problem(at, code, what, fix));
    }

    /** Where a field belongs that stands in the wrong group; empty where that is nowhere, or nearly anywhere. */
    private static String elsewhere(String name) {
        Set<String> holders = Format.holders(name);
        return holders.isEmpty() || holders.size() > 2
                ? ""
                : holders.stream()
                        .map(holder -> article(holder).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or ", "It belongs to ", ": move it there. "));
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "A " : "An ") + noun;
    }
}
