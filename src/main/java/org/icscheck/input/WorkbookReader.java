package org.icscheck.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a workbook into the same values with positions that a text gives, and tells every cell that cannot be
 * read: what was entered, and what to do.
 */
final class WorkbookReader {

    /** Rows looked through for the headings. */
    private static final int TOP = 30;

    /** What stands for the system where a row says whose it is. */
    static final String THE_SYSTEM = "The system";

    /** Most filled-in rows of one sheet; more are the work of a program. */
    private static final int MOST_RECORDS = 5_000;

    private static final List<DateTimeFormatter> DAYS = List.of(
            day("d MMMM uuuu"),
            day("d MMM uuuu"),
            day("d/M/uuuu"),
            day("d.M.uuuu"),
            day("d-M-uuuu"),
            day("MMMM d uuuu"),
            day("MMM d uuuu"),
            day("EEEE d MMMM uuuu"),
            day("d MMM uu"),
            day("uuuu/M/d"),
            day("uuuu-M-d"));

    private static final Map<String, String> EXAMPLES = Map.of(
            "Post", "Director of Public Health",
            "Board", "Bury Locality System Board",
            "Kind", "Terms of reference",
            "Requirement", "IC-2.29-COLLECTIVE",
            "Answer", "Yes",
            "Until", "14 July 2026",
            "Owner", "Chief Executive of the Integrated Care Board");

    private final String file;
    private final Grid grid;
    private final Words words;
    private final Set<String> requirements;
    private final List<Problem> problems = new ArrayList<>();
    private final Names names = new Names();
    private final Map<String, Layout.Column> columns = new HashMap<>();
    private final Map<Integer, String> paths = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private Grid.@Nullable Sheet more;
    private Node.Fields root;

    /** One sheet with what its columns are. */
    private record Section(
            Layout.Sheet layout, Grid.Sheet sheet, int headings, Map<Integer, Layout.Column> columns, List<Row> rows) {}

    /** One row, or one column of answers. */
    private record Row(Source at, Map<Layout.Column, List<Entry>> entries) {
        @Nullable Entry one(Layout.Column column) {
            List<Entry> all = entries.get(column);
            return all == null || all.isEmpty() ? null : all.get(0);
        }
    }

    private record Entry(Grid.Cell cell, int row, int column, int number) {}

    private WorkbookReader(String file, Grid grid, Words words, Set<String> requirements) {
        this.file = file;
        this.grid = grid;
        this.words = words;
        this.requirements = requirements;
        this.root = new Node.Fields(new Source(file, 0, 0, ""));
    }

    /** Whether a sheet is looked into. */
    static boolean reads(String sheet) {
        return Layout.sheet(sheet.strip()) != null
                || Layout.plain(sheet).equals(Layout.plain(Layout.START))
                || Layout.plain(sheet).equals(Layout.plain(Layout.MORE));
    }

    /** What one workbook holds; the root is there even when there are problems, so that all can be told. */
    static WorkbookRead read(String file, Grid grid, Words words, Set<String> requirements) {
        WorkbookReader reader = new WorkbookReader(file, grid, words, requirements);
        boolean ours = reader.read();
        return new WorkbookRead(
                file,
                grid,
                ours ? reader.root : null,
                reader.problems,
                reader.names,
                Map.copyOf(reader.columns),
                Map.copyOf(reader.paths),
                words);
    }

    private boolean read() {
        for (Grid.Sheet sheet : grid.sheets()) {
            Layout.Sheet layout = Layout.sheet(sheet.name().strip());
            if (layout != null) {
                sections.add(new Section(layout, sheet, 0, new TreeMap<>(), new ArrayList<>()));
            } else if (Layout.plain(sheet.name()).equals(Layout.plain(Layout.MORE))) {
                more = sheet;
            }
        }
        if (sections.isEmpty()) {
            problem(
                    new Source(file, 0, 0, ""),
                    "not-the-template",
                    "The selected file must use the template.",
                    "Write one with: icscheck template my-place.xlsx.");
            return false;
        }
        if (!versionIsRead()) {
            return false;
        }
        missingSheets();
        List<Section> read = sections.stream().map(this::section).toList();
        sections.clear();
        sections.addAll(read);
        names();
        things();
        if (more != null) {
            moreFields(more);
        }
        root = ordered(Format.SUBMISSION, root);
        return true;
    }

    private boolean versionIsRead() {
        for (Grid.Sheet sheet : grid.sheets()) {
            if (!Layout.plain(sheet.name()).equals(Layout.plain(Layout.START))) {
                continue;
            }
            for (Integer row : sheet.rows().keySet()) {
                Grid.Cell label = sheet.at(row, 1);
                Grid.Cell version = sheet.at(row, 2);
                if (label != null
                        && version != null
                        && Layout.plain(label.text()).equals("templateversion")
                        && version.text().strip().matches("\\d{1,6}")) {
                    int number = Integer.parseInt(version.text().strip());
                    // Every version so far is read: headings say what a column is. A later one may mean other things.
                    if (number > Layout.VERSION || number < 1) {
                        problem(
                                Source.cell(file, sheet.name(), row, 2, ""),
                                "other-version",
                                "This is version " + number + " of the template.",
                                "Copy your rows into version " + Layout.VERSION
                                        + ": icscheck template my-place.xlsx writes it.");
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Set<String> present() {
        Set<String> present = new LinkedHashSet<>();
        sections.forEach(section -> present.add(section.layout().name()));
        return present;
    }

    private void missingSheets() {
        Set<String> present = present();
        for (Layout.Sheet sheet : Layout.SHEETS) {
            boolean subject = sheet == Layout.PLACE || sheet == Layout.SYSTEM;
            boolean there = present.contains(sheet.name())
                    || (subject && (present.contains("Place") || present.contains("System")));
            if (sheet.inTemplate() && !there && sheet != Layout.SYSTEM) {
                List<String> others = grid.sheets().stream()
                        .map(Grid.Sheet::name)
                        .filter(name -> !reads(name))
                        .toList();
                String near = Say.nearest(sheet.name(), others);
                problem(
                        new Source(file, 0, 0, ""),
                        "missing-sheet",
                        "The " + sheet.name() + " sheet is missing or has been renamed.",
                        near == null
                                ? "Copy it from the template, even if it stays blank."
                                : "Rename ‘" + Say.brief(near) + "’ to ‘" + sheet.name() + "’.");
            }
        }
    }

    // --- headings and rows -------------------------------------------------------------------------------------------

    private Section section(Section bare) {
        return bare.layout().asked() ? asked(bare) : table(bare);
    }

    private static boolean ignored(String heading) {
        String plain = Layout.plain(heading);
        return plain.startsWith("note") && !plain.equals("note");
    }

    private Section table(Section bare) {
        Layout.Sheet layout = bare.layout();
        Grid.Sheet sheet = bare.sheet();
        int headings = Layout.HEADINGS;
        long best = 0;
        for (int row : sheet.rows().keySet()) {
            if (row > TOP) {
                break;
            }
            long known = cells(sheet, row).values().stream()
                    .filter(cell -> cell.type() == Grid.Type.TEXT && layout.column(cell.text()) != null)
                    .count();
            if (known > best) {
                best = known;
                headings = row;
            }
        }
        Section section = new Section(layout, sheet, headings, new TreeMap<>(), new ArrayList<>());
        Map<String, Integer> taken = new HashMap<>();
        Map<Integer, Grid.Cell> unknown = new TreeMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Map.Entry<Integer, Grid.Cell> cell : cells(sheet, headings).entrySet()) {
            String written = cell.getValue().text();
            Layout.Column column = layout.column(written);
            if (cell.getValue().type() == Grid.Type.TEXT && column != null) {
                Integer first = taken.putIfAbsent(column.heading(), cell.getKey());
                if (first != null && !column.many()) {
                    problem(
                            Source.cell(file, sheet.name(), headings, cell.getKey(), ""),
                            "heading-twice",
                            "‘" + column.heading() + "’ is the heading of column " + Source.letters(first) + " too.",
                            "Keep one of the two columns.");
                    continue;
                }
                section.columns().put(cell.getKey(), column);
                numbers.put(cell.getKey(), numberOf(written));
            } else if (!ignored(written)) {
                unknown.put(cell.getKey(), cell.getValue());
            }
        }
        unknown.forEach((at, cell) -> unknownHeading(section, at, cell, taken));
        for (Layout.Column column : layout.columns()) {
            if (column.key() && !taken.containsKey(column.heading()) && unknown.isEmpty()) {
                problem(
                        Source.cell(file, sheet.name(), 0, 0, ""),
                        "missing-heading",
                        "The " + sheet.name() + " sheet has no column headed ‘" + column.heading() + "’.",
                        "Add the heading in row " + headings + ".");
            }
        }
        rows(section, numbers);
        return section;
    }

    private static Map<Integer, Grid.Cell> cells(Grid.Sheet sheet, int row) {
        Map<Integer, Grid.Cell> cells = sheet.rows().get(row);
        return cells == null ? Map.of() : cells;
    }

    private static int numberOf(String heading) {
        String digits = Layout.plain(heading).replaceAll("^.*?(\\d{0,3})$", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void unknownHeading(Section section, int at, Grid.Cell cell, Map<String, Integer> taken) {
        Source source = Source.cell(file, section.sheet().name(), section.headings(), at, "");
        String written = Say.brief(cell.text());
        List<String> open = section.layout().columns().stream()
                .filter(column -> column.many() || !taken.containsKey(column.heading()))
                .map(Layout.Column::heading)
                .toList();
        String meant = nearHeading(written, open);
        List<Map.Entry<Layout.Column, Integer>> template = section.layout().template();
        if (meant == null && at <= template.size()) {
            Layout.Column usual = template.get(at - 1).getKey();
            meant = taken.containsKey(usual.heading()) ? null : usual.heading();
        }
        if (meant == null) {
            problem(
                    source,
                    "unknown-heading",
                    "‘" + written + "’ is not a heading of the "
                            + section.layout().name() + " sheet.",
                    "Delete the column, or begin its heading with ‘Note’ and it is left alone.");
        } else {
            problem(
                    source,
                    "unknown-heading",
                    source.address() + " should say ‘" + meant + "’. It says ‘" + written + "’.",
                    "Change the heading; the column is read then.");
        }
    }

    private static @Nullable String nearHeading(String written, List<String> open) {
        String near = Say.nearest(written, open);
        if (near != null) {
            return near;
        }
        String plain = Layout.plain(written);
        return plain.length() < 3
                ? null
                : open.stream()
                        .filter(heading -> Layout.plain(heading).startsWith(plain))
                        .findFirst()
                        .orElse(null);
    }

    private void rows(Section section, Map<Integer, Integer> numbers) {
        Grid.Sheet sheet = section.sheet();
        for (int row : sheet.rows().tailMap(section.headings(), false).keySet()) {
            boolean started = section.columns().keySet().stream().anyMatch(column -> sheet.at(row, column) != null);
            if (!started) {
                continue;
            }
            if (section.rows().size() == MOST_RECORDS) {
                problem(
                        Source.cell(file, sheet.name(), row, 1, ""),
                        "too-many",
                        "The " + sheet.name() + " sheet has more than " + MOST_RECORDS + " filled-in rows.",
                        "Describe groups instead of single lines.");
                return;
            }
            Map<Layout.Column, List<Entry>> entries = new LinkedHashMap<>();
            Integer first = null;
            for (Map.Entry<Integer, Layout.Column> column : section.columns().entrySet()) {
                Grid.Cell cell = sheet.shownAt(row, column.getKey());
                if (cell != null && !isNothing(cell)) {
                    entries.computeIfAbsent(column.getValue(), k -> new ArrayList<>())
                            .add(new Entry(cell, row, column.getKey(), numbers.getOrDefault(column.getKey(), 0)));
                    first = first == null || named(column.getValue()) ? column.getKey() : first;
                }
            }
            if (first != null) {
                section.rows().add(row(section, row, first, entries));
            }
        }
    }

    /** Whether a column says what a row is about, so that evidence points there. */
    private static boolean named(Layout.Column column) {
        return column.key() && column.as() == Layout.As.VALUE;
    }

    private static boolean isNothing(Grid.Cell cell) {
        return cell.type() == Grid.Type.TEXT && trimmed(cell.text()).isEmpty();
    }

    private Row row(Section section, int row, int column, Map<Layout.Column, List<Entry>> entries) {
        entries.values().forEach(list -> list.sort(Comparator.comparingInt(Entry::number)));
        return new Row(Source.cell(file, section.sheet().name(), row, column, ""), entries);
    }

    private Section asked(Section bare) {
        Grid.Sheet sheet = bare.sheet();
        int headings = 0;
        int questions = 1;
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int row : sheet.rows().keySet()) {
            if (row > TOP || headings > 0) {
                break;
            }
            for (Map.Entry<Integer, Grid.Cell> cell : cells(sheet, row).entrySet()) {
                if (Layout.plain(cell.getValue().text()).equals(Layout.plain(Layout.QUESTION))) {
                    headings = row;
                    questions = cell.getKey();
                }
            }
        }
        if (headings == 0) {
            Source at = Source.cell(file, sheet.name(), Layout.HEADINGS, 1, "");
            Grid.Cell there = sheet.at(Layout.HEADINGS, 1);
            problem(
                    at,
                    "unknown-heading",
                    at.address() + " should say ‘" + Layout.QUESTION + "’. It says ‘"
                            + (there == null ? "" : Say.brief(there.text())) + "’.",
                    "Change the heading; the column is read then.");
            return bare;
        }
        cells(sheet, headings).forEach((column, cell) -> {
            if (Layout.plain(cell.text()).matches("answer\\d*")) {
                answers.put(column, numberOf(cell.text()));
            }
        });
        if (answers.isEmpty()) {
            Source at = Source.cell(file, sheet.name(), headings, questions + 1, "");
            Grid.Cell there = sheet.at(headings, questions + 1);
            problem(
                    at,
                    "unknown-heading",
                    at.address() + " should say ‘" + Layout.ANSWER + "’. It says ‘"
                            + (there == null ? "" : Say.brief(there.text())) + "’.",
                    "Change the heading; the column is read then.");
            return bare;
        }
        Section section = new Section(bare.layout(), sheet, headings, new TreeMap<>(), new ArrayList<>());
        Map<Integer, Layout.Column> asked = questions(section, questions, answers.keySet());
        for (int answer : answers.keySet()) {
            Map<Layout.Column, List<Entry>> entries = new LinkedHashMap<>();
            int first = 0;
            for (Map.Entry<Integer, Layout.Column> question : asked.entrySet()) {
                Grid.Cell cell = sheet.at(question.getKey(), answer);
                if (cell != null && !isNothing(cell)) {
                    Grid.Cell written = Objects.requireNonNull(sheet.at(question.getKey(), questions));
                    entries.computeIfAbsent(question.getValue(), k -> new ArrayList<>())
                            .add(new Entry(cell, question.getKey(), answer, numberOf(written.text())));
                    first = first == 0 || named(question.getValue()) ? question.getKey() : first;
                }
            }
            if (first > 0) {
                section.rows().add(row(section, first, answer, entries));
            }
        }
        return section;
    }

    private Map<Integer, Layout.Column> questions(Section section, int column, Collection<Integer> answers) {
        Grid.Sheet sheet = section.sheet();
        Map<Integer, Layout.Column> asked = new TreeMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int row : sheet.rows().tailMap(section.headings(), false).keySet()) {
            Grid.Cell question = sheet.at(row, column);
            Layout.Column known = question == null ? null : section.layout().column(question.text());
            if (known != null) {
                Integer first = known.many() ? null : taken.putIfAbsent(known.heading(), row);
                if (first == null) {
                    asked.put(row, known);
                } else {
                    problem(
                            Source.cell(file, sheet.name(), row, column, ""),
                            "heading-twice",
                            "‘" + known.heading() + "’ is asked in row " + first + " too.",
                            "Keep one of the two rows.");
                }
                continue;
            }
            boolean answered = answers.stream().anyMatch(answer -> {
                Grid.Cell cell = sheet.at(row, answer);
                return cell != null && !isNothing(cell);
            });
            if (answered && !(question != null && ignored(question.text()))) {
                Source at = Source.cell(file, sheet.name(), row, column, "");
                String written = question == null ? "" : Say.brief(question.text());
                List<String> open = section.layout().columns().stream()
                        .map(Layout.Column::heading)
                        .filter(heading -> !taken.containsKey(heading))
                        .toList();
                String meant = written.isEmpty() ? null : nearHeading(written, open);
                problem(
                        at,
                        "unknown-heading",
                        meant == null
                                ? "‘" + written + "’ is not a question of the "
                                        + section.layout().name() + " sheet."
                                : at.address() + " should say ‘" + meant + "’. It says ‘" + written + "’.",
                        meant == null
                                ? "Delete the row, or begin it with ‘Note’."
                                : "Change it; the answer is read then.");
            }
        }
        return asked;
    }

    // --- things ------------------------------------------------------------------------------------------------------

    private List<Section> sections(Layout.Sheet layout) {
        return sections.stream().filter(section -> section.layout() == layout).toList();
    }

    /** What rows are called, before any row that names another is read. */
    private void names() {
        for (Section section : sections) {
            String kind = section.layout().group().subject();
            if (kind == null) {
                continue;
            }
            for (Row row : section.rows()) {
                String name = textOf(section, row, "name");
                String id = textOf(section, row, "id");
                List<String> also = new ArrayList<>();
                section.layout().columns().stream()
                        .filter(column -> column.path().equals(List.of("alsoKnownAs")))
                        .flatMap(column -> row.entries().getOrDefault(column, List.of()).stream())
                        .forEach(entry -> also.add(trimmed(entry.cell().text())));
                names.add(kind, id.isEmpty() ? Say.slug(name) : id, name, also);
            }
        }
        for (Section section : sections(Layout.PLACE)) {
            for (Row row : section.rows()) {
                String name = wholeText(section, row, "name");
                String id = wholeText(section, row, "id");
                names.add("system", id.isEmpty() ? Say.slug(name) : id, name, List.of());
            }
        }
    }

    private static String textOf(Section section, Row row, String field) {
        Entry entry = row.one(section.layout().byPath(field));
        return entry == null ? "" : trimmed(entry.cell().text());
    }

    private static String wholeText(Section section, Row row, String field) {
        return section.layout().columns().stream()
                .filter(column -> column.whole() && column.path().equals(List.of("system", field)))
                .map(row::one)
                .filter(Objects::nonNull)
                .map(entry -> trimmed(entry.cell().text()))
                .findFirst()
                .orElse("");
    }

    private void things() {
        Source top = sections.get(0).rows().isEmpty()
                ? Source.cell(file, sections.get(0).sheet().name(), 1, 1, "")
                : sections.get(0).rows().get(0).at();
        root = new Node.Fields(top);
        root.values().put("format", new Node.Entry(top, new Node.Scalar(Node.Scalar.Type.TEXT, Format.ID, top)));
        for (Section section : sections(Layout.SYSTEM)) {
            for (Row row : section.rows()) {
                Node.Fields fields = thing(section, row, "/system");
                if (root.get("system") != null) {
                    problem(
                            row.at(),
                            "too-many",
                            "A workbook describes one system.",
                            "Describe the other in a workbook of its own.");
                } else if (!fields.values().isEmpty()) {
                    put(root, "system", fields);
                }
            }
        }
        list(Layout.ORGANISATIONS, root);
        list(Layout.PLACE, root);
        list(Layout.COLLABORATIVES, root);
        owned(Layout.BOARDS);
        seats();
        owned(Layout.DOCUMENTS);
        list(Layout.STATEMENTS, root);
        list(Layout.CHOICES, root);
        list(Layout.WAIVERS, root);
    }

    private static void put(Node.Fields into, String name, Node value) {
        into.values().put(name, new Node.Entry(value.at(), value));
    }

    private void list(Layout.Sheet layout, Node.Fields into) {
        for (Section section : sections(layout)) {
            Map<String, Integer> met = new HashMap<>();
            for (Row row : section.rows()) {
                Node.Items items = items(into, layout.field(), "", row.at());
                Node.Fields fields = thing(
                        section,
                        row,
                        "/" + layout.field() + "/" + items.values().size());
                if (!fields.values().isEmpty() && !isTwice(section, row, fields, "", met)) {
                    items.values().add(fields);
                }
            }
        }
        // A sheet that only says when the answers are true describes no place.
        if (into.get(layout.field()) instanceof Node.Items items
                && items.values().isEmpty()) {
            into.values().remove(layout.field());
        }
    }

    private static Node.Items items(Node.Fields into, String name, String pointer, Source at) {
        if (into.get(name) instanceof Node.Items items) {
            return items;
        }
        Source here = new Source(at.file(), at.line(), at.column(), pointer + "/" + name, at.sheet(), at.lastLine());
        Node.Items items = new Node.Items(new ArrayList<>(), here);
        put(into, name, items);
        return items;
    }

    /** Whether a thing of the same id stands further up; told when so. */
    private boolean isTwice(Section section, Row row, Node.Fields fields, String within, Map<String, Integer> met) {
        if (section.layout().group().subject() == null) {
            return false;
        }
        Entry named = row.one(section.layout().byPath("name"));
        Integer first = met.putIfAbsent(within + Checker.idOf(fields), row.at().line());
        if (first == null || section.layout().asked()) {
            return false;
        }
        problem(
                named == null ? row.at() : at(section, named, ""),
                "twice",
                "This " + section.layout().group().name() + " is already on row " + first + ".",
                "Delete one of them.");
        return true;
    }

    private List<Node.Fields> owners() {
        List<Node.Fields> owners = new ArrayList<>(Merger.groups(root.get("places")));
        if (root.get("system") instanceof Node.Fields system) {
            owners.add(system);
        }
        return owners;
    }

    private String pointerOf(Node.Fields owner) {
        int place = Merger.groups(root.get("places")).indexOf(owner);
        return place < 0 ? "/system" : "/places/" + place;
    }

    /** The place or system a row belongs to; null when it cannot be told, which is a problem then. */
    private Node.@Nullable Fields owner(Section section, Row row) {
        Entry entry = section.layout().columns().stream()
                .filter(column -> column.as() == Layout.As.OWNER)
                .map(row::one)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Node.Fields> places = Merger.groups(root.get("places"));
        if (entry == null) {
            if (places.size() == 1) {
                return places.get(0);
            }
            if (places.isEmpty() && root.get("system") instanceof Node.Fields system) {
                return system;
            }
            if (places.isEmpty()) {
                // Told once, beside the question, however many rows wait for the answer.
                Layout.Sheet subject = sections(Layout.SYSTEM).isEmpty() ? Layout.PLACE : Layout.SYSTEM;
                for (Section asked : sections(subject)) {
                    noName(asked);
                }
                return null;
            }
            problem(
                    row.at(),
                    "no-owner",
                    "This row does not say which place it belongs to.",
                    "Add a column headed ‘" + Layout.OWNER + "’ and enter the place.");
            return null;
        }
        if (isBroken(section, entry)) {
            return null;
        }
        String text = trimmed(entry.cell().text());
        if (Layout.plain(text).equals(Layout.plain(THE_SYSTEM)) && root.get("system") instanceof Node.Fields system) {
            return system;
        }
        for (String kind : List.of("place", "system")) {
            String id = names.resolve(List.of(kind), text);
            for (Node.Fields owner : kind.equals("place") ? places : owners()) {
                boolean isPlace = places.contains(owner);
                if (id != null
                        && isPlace == kind.equals("place")
                        && Checker.idOf(owner).equals(id)) {
                    return owner;
                }
            }
        }
        notOnSheet(section, entry, text, List.of("place", "system"));
        return null;
    }

    private void noName(Section asked) {
        int row = asked.headings() + 1;
        Layout.Column name = asked.layout().byPath("name");
        for (int at : asked.sheet().rows().keySet()) {
            Grid.Cell question = asked.sheet().at(at, 1);
            if (question != null && asked.layout().column(question.text()) == name) {
                row = at;
            }
        }
        Source at = Source.cell(file, asked.sheet().name(), row, 2, "");
        if (problems.stream().noneMatch(problem -> problem.at().equals(at))) {
            problem(
                    at,
                    "blank-key",
                    "The name is missing.",
                    "Enter the " + lower(name.heading()) + ", for example ‘Bury’.");
        }
    }

    private static String lower(String heading) {
        return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }

    private void owned(Layout.Sheet layout) {
        for (Section section : sections(layout)) {
            Map<String, Integer> met = new HashMap<>();
            for (Row row : section.rows()) {
                Node.Fields owner = owner(section, row);
                String pointer = owner == null ? "" : pointerOf(owner);
                Node.Items items = owner == null
                        ? new Node.Items(new ArrayList<>(), row.at())
                        : items(owner, layout.field(), pointer, row.at());
                Node.Fields fields = thing(
                        section,
                        row,
                        pointer + "/" + layout.field() + "/" + items.values().size());
                if (!isTwice(section, row, fields, pointer, met)) {
                    items.values().add(fields);
                }
            }
        }
    }

    private void seats() {
        for (Section section : sections(Layout.SEATS)) {
            Map<String, Integer> met = new HashMap<>();
            for (Row row : section.rows()) {
                Node.Fields board = board(section, row);
                String pointer = board == null ? "" : board.at().pointer();
                Node.Items items = board == null
                        ? new Node.Items(new ArrayList<>(), row.at())
                        : items(board, "seats", pointer, row.at());
                Node.Fields fields =
                        thing(section, row, pointer + "/seats/" + items.values().size());
                items.values().add(fields);
                boolean meant = row.entries().keySet().stream().anyMatch(column -> column.as() == Layout.As.TWICE);
                if (board != null && !meant) {
                    Integer first = met.putIfAbsent(
                            pointer + " " + said(fields), row.at().line());
                    if (first != null) {
                        problem(
                                row.at(),
                                "twice",
                                "This seat is already on row " + first + ".",
                                "Delete one of them. If there are two such seats, add a column headed ‘" + Layout.TWICE
                                        + "’ and enter Yes.");
                    }
                }
            }
        }
    }

    /** All that a row says, to tell rows apart. */
    private static String said(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        StringBuilder all = new StringBuilder();
        if (node instanceof Node.Items items) {
            items.values().forEach(item -> all.append('[').append(said(item)));
        } else if (node instanceof Node.Fields fields) {
            fields.values()
                    .forEach((name, entry) ->
                            all.append('{').append(name).append('=').append(said(entry.value())));
        }
        return all.toString();
    }

    private Node.@Nullable Fields board(Section section, Row row) {
        Layout.Column column = section.layout().columns().get(0);
        Entry entry = row.one(column);
        if (entry == null) {
            blankKey(section, row, column);
            return null;
        }
        if (isBroken(section, entry)) {
            return null;
        }
        String text = trimmed(entry.cell().text());
        boolean ownerSaid = row.entries().keySet().stream().anyMatch(one -> one.as() == Layout.As.OWNER);
        List<Node.Fields> owners = owners();
        if (ownerSaid) {
            Node.Fields owner = owner(section, row);
            if (owner == null) {
                return null;
            }
            owners = List.of(owner);
        }
        String id = names.resolve(List.of("board"), text);
        Node.Fields found = null;
        boolean several = false;
        for (Node.Fields owner : owners) {
            for (Node.Fields board : Merger.groups(owner.get("boards"))) {
                if (Checker.idOf(board).equals(id)
                        || (id == null && Layout.plain(board.text("name")).equals(Layout.plain(text)))) {
                    several |= found != null;
                    found = found == null ? board : found;
                }
            }
        }
        if (several) {
            problem(
                    at(section, entry, ""),
                    "which-board",
                    "Two places have a board of this name.",
                    "Add a column headed ‘" + Layout.OWNER + "’ and enter the place.");
            return null;
        }
        if (found == null && !owners.isEmpty()) {
            notOnSheet(section, entry, text, List.of("board"));
        }
        return found;
    }

    private void notOnSheet(Section section, Entry entry, String text, List<String> kinds) {
        String sheet = kinds.contains("place") && kinds.size() == 2
                ? sections(Layout.PLACE).isEmpty() ? "System" : "Place"
                : Layout.sheetOf(kinds.get(0));
        problem(
                at(section, entry, ""),
                "dangling-name",
                "‘" + Say.brief(text) + "’ is not on the " + sheet + " sheet.",
                meant(text, names.of(kinds), "Add it there, or choose one that is there."));
    }

    /** {@code Did you mean ‘x’?} in the words of the workbook. */
    static String meant(String written, Collection<String> known, String otherwise) {
        String near = Say.nearest(written, known);
        return near == null ? otherwise : "Did you mean ‘" + Say.brief(near) + "’?";
    }

    private void blankKey(Section section, Row row, Layout.Column column) {
        section.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .findFirst()
                .ifPresent(entry -> blankKey(
                        Source.cell(file, section.sheet().name(), row.at().line(), entry.getKey(), ""),
                        section,
                        column));
        if (section.layout().asked()) {
            noName(section);
        }
    }

    private void blankKey(Source at, Section section, Layout.Column column) {
        String example = EXAMPLES.getOrDefault(column.heading(), "");
        String thing = column.as() == Layout.As.BOARD ? "board or committee" : lower(column.heading());
        problem(
                at,
                "blank-key",
                "This " + section.layout().group().name() + " has no " + thing + ".",
                "Enter the " + thing + (example.isEmpty() ? "." : ", for example ‘" + example + "’."));
    }

    // --- values ------------------------------------------------------------------------------------------------------

    private Source at(Section section, Entry entry, String pointer) {
        return Source.cell(file, section.sheet().name(), entry.row(), entry.column(), pointer);
    }

    private static Source with(Source at, String pointer) {
        return new Source(at.file(), at.line(), at.column(), pointer, at.sheet(), at.lastLine());
    }

    /** The fields one row gives. */
    private Node.Fields thing(Section section, Row row, String pointer) {
        Node.Fields fields = new Node.Fields(with(row.at(), pointer));
        row.entries().forEach((column, entries) -> {
            switch (column.as()) {
                case BOARD, OWNER, TWICE -> {}
                case MARK -> mark(section, column, entries.get(0), fields, pointer);
                case NONE -> none(section, row, column, entries.get(0), fields, pointer);
                default ->
                    values(section, column, entries, column.whole() ? root : fields, column.whole() ? "" : pointer);
            }
        });
        for (Layout.Column column : section.layout().columns()) {
            if (named(column)
                    && row.one(column) == null
                    && !(section.layout().asked() && fields.values().isEmpty())) {
                blankKey(section, row, column);
                if (section.columns().containsValue(column) || section.layout().asked()) {
                    set(fields, column.path(), new Node.Scalar(Node.Scalar.Type.REFUSED, "", fields.at()), pointer);
                }
            }
        }
        return fields;
    }

    private void mark(Section section, Layout.Column column, Entry entry, Node.Fields fields, String pointer) {
        Node said = scalar(section, column, entry, pointer + "/complete");
        if (said instanceof Node.Scalar scalar && scalar.text().equals("true")) {
            Node.Items items = items(fields, "complete", pointer, at(section, entry, ""));
            String list = column.path().get(1);
            if (items.values().stream()
                    .noneMatch(item ->
                            item instanceof Node.Scalar one && one.text().equals(list))) {
                items.values()
                        .add(new Node.Scalar(
                                Node.Scalar.Type.TEXT,
                                list,
                                at(
                                        section,
                                        entry,
                                        pointer + "/complete/" + items.values().size())));
            }
        }
    }

    private void none(Section section, Row row, Layout.Column column, Entry entry, Node.Fields fields, String pointer) {
        if (isBroken(section, entry)) {
            return;
        }
        String text = trimmed(entry.cell().text());
        boolean described = row.entries().keySet().stream()
                .anyMatch(other -> other != column
                        && other.whole() == column.whole()
                        && other.path().size() > column.path().size()
                        && other.path().subList(0, column.path().size()).equals(column.path()));
        if (!Layout.plain(text).equals("none")) {
            problem(
                    at(section, entry, ""),
                    "not-in-list",
                    "‘" + Say.brief(text) + "’ is not in the list for " + column.heading() + ".",
                    "Enter None where there is none, or clear the cell.");
        } else if (described) {
            problem(
                    at(section, entry, ""),
                    "none-and-some",
                    "This says None, but other cells of the row describe it.",
                    "Clear this cell, or the others.");
        } else {
            String inner = pointer + "/" + String.join("/", column.path());
            set(
                    fields,
                    column.path(),
                    new Node.Scalar(Node.Scalar.Type.TEXT, "none", at(section, entry, inner)),
                    pointer);
        }
    }

    private void values(Section section, Layout.Column column, List<Entry> entries, Node.Fields into, String pointer) {
        String inner = pointer + "/" + String.join("/", column.path());
        if (!column.many()) {
            set(into, column.path(), scalar(section, column, entries.get(0), inner), pointer);
            return;
        }
        Node existing = get(into, column.path());
        List<Node> values = existing instanceof Node.Items items ? items.values() : new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        values.forEach(value -> seen.add(((Node.Scalar) value).text()));
        boolean marks = column.path().get(column.path().size() - 1).equals("complete");
        for (Entry entry : entries) {
            Node.Scalar value = scalar(section, column, entry, inner + "/" + values.size());
            if (value.nothing() || seen.add(value.text())) {
                values.add(value);
            } else if (!marks) {
                problem(
                        at(section, entry, ""),
                        "twice-in-list",
                        "‘" + Say.brief(entry.cell().text()) + "’ stands twice in this "
                                + (section.layout().asked() ? "column." : "row."),
                        "Delete one of the two.");
            }
        }
        if (existing == null) {
            set(into, column.path(), new Node.Items(values, at(section, entries.get(0), inner)), pointer);
        }
    }

    private static @Nullable Node get(Node.Fields from, List<String> path) {
        Node node = from;
        for (String name : path) {
            node = node instanceof Node.Fields fields ? fields.get(name) : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private static void set(Node.Fields into, List<String> path, Node value, String pointer) {
        Node.Fields fields = into;
        String inner = pointer;
        for (String name : path.subList(0, path.size() - 1)) {
            inner += "/" + name;
            Node next = fields.get(name);
            if (!(next instanceof Node.Fields)) {
                next = new Node.Fields(with(value.at(), inner));
                put(fields, name, next);
            }
            fields = (Node.Fields) next;
        }
        put(fields, path.get(path.size() - 1), value);
    }

    /** Whether a cell shows an error or nothing at all where a formula stands; told when so. */
    private boolean isBroken(Section section, Entry entry) {
        return isBroken(at(section, entry, ""), entry.cell());
    }

    private boolean isBroken(Source at, Grid.Cell cell) {
        if (cell.type() == Grid.Type.ERROR) {
            problem(at, "formula", "This cell shows " + cell.text() + ".", "Replace the formula with the value.");
            return true;
        }
        if (cell.type() == Grid.Type.NO_VALUE) {
            problem(
                    at,
                    "formula",
                    "This cell holds a formula whose value was not saved.",
                    "Replace the formula with the value.");
            return true;
        }
        return false;
    }

    private Node.Scalar scalar(Section section, Layout.Column column, Entry entry, String pointer) {
        return scalar(at(section, entry, pointer), column, entry.cell());
    }

    private Node.Scalar scalar(Source at, Layout.Column column, Grid.Cell content) {
        columns.put(at.sheet() + "!" + at.line() + ":" + at.column(), column);
        Node.Scalar refused = new Node.Scalar(Node.Scalar.Type.REFUSED, "", at);
        if (column.path().equals(List.of("note")) && !canBeNote(content)) {
            // Nothing looks at a note; what cannot be shown in it is nobody's business.
            return new Node.Scalar(Node.Scalar.Type.NOTHING, "", at);
        }
        Source cell = with(at, "");
        if (isBroken(cell, content)) {
            return refused;
        }
        String text = trimmed(content.text());
        if (text.length() > Format.LONGEST_TEXT) {
            problem(
                    cell,
                    "too-long",
                    "This text has " + text.length() + " characters; " + Format.LONGEST_TEXT + " are allowed.",
                    "Shorten it and point to a document instead.");
            return refused;
        }
        if (!Checker.canBeShown(text)) {
            problem(
                    cell,
                    "control-character",
                    "This cell holds a character that cannot be shown.",
                    "Type the text again instead of pasting it.");
            return refused;
        }
        String value = text;
        Node.Scalar.Type type = Node.Scalar.Type.TEXT;
        if (column.as() == Layout.As.EVERY_ONE) {
            value = everyOne(text);
            if (value == null) {
                notInList(cell, column, text, List.of("Yes", "No"));
            }
        } else if (column.kind() instanceof Format.YesNo) {
            type = Node.Scalar.Type.TRUTH;
            value = yesOrNo(text);
            if (value == null) {
                notInList(cell, column, text, List.of("Yes", "No"));
            }
        } else if (column.kind() instanceof Format.Whole) {
            type = Node.Scalar.Type.NUMBER;
            value = whole(cell, text);
        } else if (column.kind() instanceof Format.Day) {
            value = day(cell, content, text);
        } else if (column.kind() instanceof Format.Word word) {
            value = word(word.list(), text);
            if (value == null) {
                notInList(cell, column, text, labels(word.list()));
            }
        } else if (column.kind() instanceof Format.WordOrRef either) {
            value = wordOrName(either, text);
        } else if (column.kind() instanceof Format.Ref ref) {
            value = name(ref.kinds(), text);
        } else if (column.kind() instanceof Format.Id) {
            if (!Checker.isId(text)) {
                problem(
                        cell,
                        "bad-id",
                        "‘" + Say.brief(text) + "’ cannot be a short name.",
                        "Use up to 100 letters, digits, dots and hyphens, without spaces, or clear the cell.");
                return refused;
            }
        } else if (column.path().equals(List.of("requirement"))) {
            value = requirement(cell, column, text);
        }
        return value == null ? refused : new Node.Scalar(type, value, at);
    }

    private static boolean canBeNote(Grid.Cell cell) {
        String text = trimmed(cell.text());
        return cell.type() != Grid.Type.ERROR
                && cell.type() != Grid.Type.NO_VALUE
                && text.length() <= Format.LONGEST_TEXT
                && Checker.canBeShown(text);
    }

    private @Nullable String everyOne(String text) {
        String said = yesOrNo(text);
        return said == null ? word("memberships", text) : said.equals("true") ? "complete" : "partial";
    }

    private static @Nullable String yesOrNo(String text) {
        return switch (Layout.plain(text)) {
            case "yes", "true", "y" -> "true";
            case "no", "false", "n" -> "false";
            default -> null;
        };
    }

    private @Nullable String whole(Source at, String text) {
        String digits =
                text.replaceAll("(?<=\\d)[ ,\u00A0\u202F](?=\\d{3})", "").replaceFirst("^£", "");
        if (!digits.matches("\\d{1,12}")) {
            problem(
                    at,
                    "not-a-number",
                    "‘" + Say.brief(text) + "’ is not a whole number.",
                    "Enter a whole number, like 12.");
            return null;
        }
        return digits;
    }

    private @Nullable String day(Source at, Grid.Cell cell, String text) {
        LocalDate day = null;
        if (cell.type() == Grid.Type.NUMBER) {
            double number = Double.parseDouble(text);
            // A date whose format was changed shows as its number; a year does not.
            day = number > 17_000 ? WorkbookFile.day(number, grid.from1904()) : null;
        } else {
            String plain = text.replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                    .replaceAll("[, \u00A0]+", " ")
                    .replaceAll("(?<=\\p{L})[-.](?=\\d)|(?<=\\d)[-.](?=\\p{L})", " ")
                    .replaceFirst("(?<=\\d)[ T]\\d{1,2}:\\d{2}(:\\d{2})?$", "")
                    .strip();
            for (DateTimeFormatter format : DAYS) {
                try {
                    day = LocalDate.parse(plain, format);
                    break;
                } catch (DateTimeException e) {
                    continue;
                }
            }
        }
        if (day == null || day.getYear() < 1948 || day.getYear() > 2100) {
            problem(
                    at,
                    "not-a-date",
                    day == null
                            ? "‘" + Say.brief(text) + "’ is not a date we can read."
                            : "‘" + Say.brief(text) + "’ cannot be right: check the year.",
                    "Enter a date, like 14 July 2026.");
            return null;
        }
        return day.toString();
    }

    private static DateTimeFormatter day(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The word of a list that a cell means: as files write it or as pages show it. */
    private @Nullable String word(String list, String text) {
        List<String> allowed = Checker.allowed(words, list);
        if (allowed.contains(text)) {
            return text;
        }
        String plain = Layout.plain(text);
        for (String word : allowed) {
            if (Layout.plain(label(list, word)).equals(plain)
                    || Layout.plain(word).equals(plain)) {
                return word;
            }
        }
        return null;
    }

    private List<String> labels(String list) {
        return Checker.allowed(words, list).stream()
                .map(word -> Layout.capital(label(list, word)))
                .toList();
    }

    private String label(String list, String word) {
        return list.startsWith("field:") ? Layout.words(word, false) : words.label(list, word);
    }

    private String wordOrName(Format.WordOrRef either, String text) {
        if (words.has(either.list(), text)) {
            return text;
        }
        String word = word(either.list(), text);
        return word != null ? word : name(either.kinds(), text);
    }

    /** The id of what a cell names; where this workbook does not have it, the id that another file may give it. */
    private String name(List<String> kinds, String text) {
        String id = names.resolve(kinds, text);
        if (id != null) {
            return id;
        }
        String slug = Say.slug(text);
        return Checker.isId(text) || slug.isEmpty() ? text : slug;
    }

    private @Nullable String requirement(Source at, Layout.Column column, String text) {
        String first = text.split("[\\s:]", 2)[0];
        for (String known : requirements) {
            if (known.equalsIgnoreCase(first) || known.equalsIgnoreCase(text)) {
                return known;
            }
        }
        if (requirements.isEmpty()) {
            return text;
        }
        problem(
                at,
                "not-in-list",
                "‘" + Say.brief(text) + "’ is not in the list for " + column.heading() + ".",
                meant(first, requirements, "Choose from the list; the Lists sheet says what each asks."));
        return null;
    }

    private void notInList(Source at, Layout.Column column, String text, List<String> allowed) {
        problem(
                at,
                "not-in-list",
                "‘" + Say.brief(text) + "’ is not in the list for " + column.heading() + ".",
                meant(
                        text,
                        allowed,
                        allowed.size() > 12
                                ? "Choose from the list in the cell."
                                : "Choose from: " + Say.oneOf(allowed) + "."));
    }

    /** Without the spaces around it, also those that a web page leaves behind. */
    static String trimmed(String text) {
        return text.replaceAll("^[\\s\u00A0\u200B\uFEFF]+|[\\s\u00A0\u200B\uFEFF]+$", "");
    }

    // --- everything else ---------------------------------------------------------------------------------------------

    private void moreFields(Grid.Sheet sheet) {
        int headings = 0;
        int fieldColumn = 0;
        int valueColumn = 0;
        for (int row : sheet.rows().keySet()) {
            for (Map.Entry<Integer, Grid.Cell> cell : cells(sheet, row).entrySet()) {
                if (Layout.plain(cell.getValue().text()).equals("field")) {
                    headings = row;
                    fieldColumn = cell.getKey();
                } else if (headings == row
                        && Layout.plain(cell.getValue().text()).equals("value")) {
                    valueColumn = cell.getKey();
                }
            }
            if (valueColumn > 0 || row > TOP) {
                break;
            }
        }
        if (valueColumn == 0) {
            problem(
                    Source.cell(file, sheet.name(), Layout.HEADINGS, 1, ""),
                    "unknown-heading",
                    "The More sheet has no columns headed ‘Field’ and ‘Value’.",
                    "Add the headings, or rename the sheet and it is left alone.");
            return;
        }
        for (int row : sheet.rows().tailMap(headings, false).keySet()) {
            Grid.Cell field = sheet.at(row, fieldColumn);
            Grid.Cell value = sheet.at(row, valueColumn);
            if (field == null) {
                continue;
            }
            Source at = Source.cell(file, sheet.name(), row, fieldColumn, "");
            Source valueAt = Source.cell(file, sheet.name(), row, valueColumn, "");
            paths.put(row, trimmed(field.text()));
            if (!moreField(List.of(trimmed(field.text()).split("/")), value, valueAt)) {
                problem(
                        at,
                        "unknown-field",
                        "‘" + Say.brief(field.text()) + "’ leads to nothing that this file can say.",
                        "Correct it, or delete the row. All that can be said: icscheck schema.");
            }
        }
    }

    private boolean moreField(List<String> steps, Grid.@Nullable Cell cell, Source at) {
        Format.Kind kind = Format.SUBMISSION;
        Node.Fields fields = root;
        String pointer = "";
        for (int i = 0; i < steps.size(); i++) {
            if (!(kind instanceof Format.Group group)) {
                return false;
            }
            String name = steps.get(i);
            Format.Field field = group.field(name);
            if (field == null || name.equals("format")) {
                return false;
            }
            kind = field.kind();
            pointer += "/" + name;
            boolean last = i == steps.size() - 1;
            Node existing = fields.get(name);
            if (last) {
                if (existing != null) {
                    return false;
                }
                put(fields, name, moreValue(name, kind, cell, with(at, pointer)));
                return true;
            }
            if (kind instanceof Format.ListOf list) {
                if (!(existing instanceof Node.Items)) {
                    existing = new Node.Items(new ArrayList<>(), with(at, pointer));
                    put(fields, name, existing);
                }
                List<Node> values = ((Node.Items) existing).values();
                int index = index(values, list.of(), steps.get(++i));
                if (index < 0 || index > values.size()) {
                    return false;
                }
                pointer += "/" + index;
                if (!(list.of() instanceof Format.Group)) {
                    if (index != values.size() || i != steps.size() - 1) {
                        return false;
                    }
                    values.add(moreValue(name, list.of(), cell, with(at, pointer)));
                    return true;
                }
                if (index == values.size()) {
                    values.add(new Node.Fields(with(at, pointer)));
                }
                if (i == steps.size() - 1) {
                    return cell != null && cell.text().equals("{}");
                }
                kind = list.of();
                fields = (Node.Fields) values.get(index);
            } else if (kind instanceof Format.Group) {
                if (existing != null && !(existing instanceof Node.Fields)) {
                    return false;
                }
                if (existing == null) {
                    existing = new Node.Fields(with(at, pointer));
                    put(fields, name, existing);
                }
                fields = (Node.Fields) existing;
            } else {
                return false;
            }
        }
        return false;
    }

    /** Which entry of a list is meant: things of the sheets by their ids, all others by their number from 1. */
    private static int index(List<Node> values, Format.Kind of, String step) {
        if (of instanceof Format.Group group && byId(group)) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Node.Fields fields
                        && Checker.idOf(fields).equals(step)) {
                    return i;
                }
            }
            return -1;
        }
        return step.matches("[1-9]\\d{0,3}") ? Integer.parseInt(step) - 1 : -1;
    }

    /** Whether the entries of a list are named by their ids on the More sheet. */
    static boolean byId(Format.Group group) {
        return group.subject() != null
                && List.of("organisation", "place", "collaborative", "board").contains(group.subject());
    }

    private Node moreValue(String name, Format.Kind kind, Grid.@Nullable Cell cell, Source at) {
        if (cell == null) {
            return new Node.Scalar(Node.Scalar.Type.NOTHING, "", at);
        }
        String text = cell.text();
        if (kind instanceof Format.ListOf && text.equals("[]")) {
            return new Node.Items(new ArrayList<>(), at);
        }
        if (kind instanceof Format.Group && text.equals("{}")) {
            return new Node.Fields(at);
        }
        if (kind instanceof Format.ListOf) {
            return isBroken(with(at, ""), cell)
                    ? new Node.Scalar(Node.Scalar.Type.REFUSED, "", at)
                    : new Node.Scalar(Node.Scalar.Type.TEXT, text, at);
        }
        if (kind instanceof Format.Group) {
            boolean none = Layout.plain(text).equals("none");
            return isBroken(with(at, ""), cell)
                    ? new Node.Scalar(Node.Scalar.Type.REFUSED, "", at)
                    : new Node.Scalar(Node.Scalar.Type.TEXT, none ? "none" : text, at);
        }
        if (isNothing(cell) && !(kind instanceof Format.Text)) {
            return new Node.Scalar(Node.Scalar.Type.NOTHING, "", at);
        }
        Node.Scalar read = scalar(at, Layout.value(name, kind), cell);
        // Free words are kept to the letter, with the spaces around them: they came from a file that had them so.
        return kind instanceof Format.Text && !read.nothing() && !Checker.isRefused(read)
                ? new Node.Scalar(Node.Scalar.Type.TEXT, name.equals("requirement") ? read.text() : text, at)
                : read;
    }

    /** The same fields in the order of the format, so that files made from a workbook read as people write them. */
    private static Node.Fields ordered(Format.Group group, Node.Fields fields) {
        Node.Fields ordered = new Node.Fields(fields.at());
        for (Format.Field field : group.fields()) {
            Node.Entry entry = fields.values().get(field.name());
            if (entry != null) {
                ordered.values().put(field.name(), new Node.Entry(entry.keyAt(), ordered(field.kind(), entry.value())));
            }
        }
        fields.values().forEach(ordered.values()::putIfAbsent);
        return ordered;
    }

    private static Node ordered(Format.Kind kind, Node node) {
        if (kind instanceof Format.Group group && node instanceof Node.Fields fields) {
            return ordered(group, fields);
        }
        if (kind instanceof Format.ListOf list && node instanceof Node.Items items) {
            return new Node.Items(
                    new ArrayList<>(items.values().stream()
                            .map(item -> ordered(list.of(), item))
                            .toList()),
                    items.at());
        }
        return node;
    }

    private void problem(Source at, String code, String what, String fix) {
        Problem problem = new Problem(at, code, what, fix);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
