package org.icscheck.scenarios;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;

/**
 * Looks at one file of scenarios before anything in it is run: whether it can be read at all, whether it says what its author
 * may think it says, and how much there would be to run. All problems are told at once.
 */
final class FeatureReader {

    /** Longest line taken, in characters: far more than any step needs, and little enough to be looked at by a pattern. */
    static final int LONGEST_LINE = 2_000;

    /** Most lines taken. */
    static final int MOST_LINES = 50_000;

    /** Most scenarios of one file, each row of an outline being one. */
    static final int MOST_SCENARIOS = 5_000;

    /** Most text of one file once its outlines are written out, in characters. */
    static final long MOST_TEXT = 40_000_000;

    private static final int MOST_PROBLEMS = 50;

    private static final Pattern ENCODING = Pattern.compile("^\\s*#\\s*encoding\\s*:\\s*(\\S+)\\s*$");
    private static final Pattern HOLE = Pattern.compile("<([^<>]+)>");
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)(:?)(\\s|$)");
    private static final List<String> STEP_WORDS = List.of("Given", "When", "Then", "And", "But");
    private static final List<String> BLOCK_WORDS =
            List.of("Feature", "Background", "Scenario", "Outline", "Example", "Examples", "Rule");

    private final FeatureFile file;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> lines = List.of();

    private FeatureReader(FeatureFile file) {
        this.file = file;
    }

    /**
     * What one file holds.
     *
     * @param text what to run; empty when there are problems
     * @param title the name of the feature
     * @param scenarios how many there are to run
     */
    record Read(FeatureFile file, String text, String title, int scenarios, List<Problem> problems) {}

    static Read read(FeatureFile file) {
        return new FeatureReader(file).read();
    }

    private Read read() {
        if (file.trouble().isPresent()) {
            problems.add(file.trouble().get());
            return refused("");
        }
        String text = decode();
        if (!problems.isEmpty() || !withinLimits(text)) {
            return refused("");
        }
        GherkinDocument document = null;
        List<ParseError> errors = new ArrayList<>();
        GherkinParser parser = GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build();
        for (Envelope envelope :
                parser.parse(file.name(), text.getBytes(StandardCharsets.UTF_8)).toList()) {
            envelope.getParseError().ifPresent(errors::add);
            if (envelope.getGherkinDocument().isPresent()) {
                document = envelope.getGherkinDocument().get();
            }
        }
        Set<Long> told = new LinkedHashSet<>();
        errors.forEach(error -> {
            long line = error.getSource().getLocation().map(Location::getLine).orElse(0L);
            // Where the beginning is not understood nothing after it is, and one sentence is enough.
            boolean lost = problems.stream().anyMatch(problem -> problem.code().equals("no-feature"));
            if (!lost && told.add(line)) {
                misread((int) line, error.getMessage());
            }
        });
        if (!problems.isEmpty()) {
            return refused("");
        }
        if (document == null || document.getFeature().isEmpty()) {
            problem(
                    1,
                    "empty",
                    "There is no scenario in this file.",
                    "Start with ‘Feature:’ and a name, then ‘Scenario:’.");
            return refused("");
        }
        Feature feature = document.getFeature().get();
        long scenarios = look(feature);
        return problems.isEmpty()
                ? new Read(file, text, feature.getName(), (int) scenarios, List.of())
                : refused(feature.getName());
    }

    private Read refused(String title) {
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparing(Problem::at))
                .limit(MOST_PROBLEMS)
                .toList();
        return new Read(file, "", title, 0, sorted);
    }

    private void problem(int line, String code, String what, String fix) {
        problems.add(new Problem(new Source(file.name(), line, line == 0 ? 0 : 1, ""), code, what, fix));
    }

    // --- bytes and lines ----------------------------------------------------------------------------------------

    private String decode() {
        byte[] bytes = file.bytes();
        if (bytes.length > Scenarios.LARGEST_FILE) {
            problem(
                    0,
                    "too-large",
                    "This file is larger than " + Scenarios.LARGEST_FILE / 1024 / 1024 + " MB.",
                    "Divide it into several files.");
            return "";
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            problem(0, "encoding", "This file is saved as Unicode (UTF-16).", "Save it again as UTF-8.");
            return "";
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problem(
                    lineOfBadByte(bytes),
                    "encoding",
                    "This line has letters that are not UTF-8.",
                    "Save the file as UTF-8.");
            return "";
        }
        // What editors put at the head of a file to say that it is UTF-8.
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.indexOf('\0') >= 0) {
            problem(0, "not-text", "This is not a file of text.", "Name a file that ends in .feature.");
        }
        lines = List.of(text.split("\\R", -1));
        return text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int lineOfBadByte(byte[] bytes) {
        int line = 1;
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, i - from));
                } catch (CharacterCodingException e) {
                    return line;
                }
                line++;
                from = i + 1;
            }
        }
        return line;
    }

    private boolean withinLimits(String text) {
        if (text.isBlank()) {
            problem(0, "empty", "This file is empty.", "Start with ‘Feature:’ and a name, then ‘Scenario:’.");
        }
        if (lines.size() > MOST_LINES) {
            problem(
                    0,
                    "too-long",
                    "This file has more than " + number(MOST_LINES) + " lines.",
                    "Divide it into several files.");
        }
        for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                problem(
                        i + 1,
                        "long-line",
                        "This line has " + number(lines.get(i).length()) + " characters; " + number(LONGEST_LINE)
                                + " is the most.",
                        "Shorten it.");
            }
            Matcher encoding = ENCODING.matcher(lines.get(i).length() > 100 ? "" : lines.get(i));
            if (encoding.matches() && !encoding.group(1).equalsIgnoreCase("utf-8")) {
                problem(
                        i + 1,
                        "encoding",
                        "This line says that the file is saved as " + brief(encoding.group(1))
                                + ", and only UTF-8 is read.",
                        "Save the file as UTF-8 and leave this line out.");
            }
        }
        return problems.isEmpty();
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    // --- what the grammar does not take -------------------------------------------------------------------------

    private void misread(int line, String message) {
        String text = line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
        if (message.contains("inconsistent cell count")) {
            ragged(line);
        } else if (message.contains("Language not supported")) {
            problem(
                    line,
                    "language",
                    "There are no words for scenarios in this language: " + brief(text) + ".",
                    "Leave the line out to write in English, or write # language: cy-GB for Welsh.");
        } else if (message.contains("unexpected end of file")) {
            boolean tags = lastLine().startsWith("@");
            problem(
                    lines.size(),
                    "unfinished",
                    tags ? "The file ends after tags." : "The file ends before it says anything.",
                    tags ? "Write the scenario they belong to." : "Start with ‘Feature:’ and a name.");
        } else if (message.contains("A tag may not contain whitespace")) {
            problem(line, "tag", "A tag is one word after its @.", "Write @two-words, or leave out the space.");
        } else if (isFirst(line)) {
            problem(line, "no-feature", "This is not how a file of scenarios starts.", start(text));
        } else if (text.startsWith("Feature:")) {
            problem(
                    line,
                    "second-feature",
                    "A second feature starts here, and a file holds one.",
                    "Move it into a file of its own.");
        } else if (text.startsWith("Background:")) {
            problem(
                    line,
                    "background",
                    "A background stands before the first scenario, and there is one at most.",
                    "Move it up, or put its steps into the scenarios.");
        } else if (text.startsWith("Examples:")) {
            problem(
                    line,
                    "examples",
                    "Examples belong to an outline, after its steps.",
                    "Begin the scenario with ‘Scenario Outline:’.");
        } else if (text.startsWith("|")) {
            problem(
                    line,
                    "table",
                    "This table stands under nothing.",
                    "Put it under a step that ends with a colon, or under ‘Examples:’.");
        } else {
            problem(line, "not-understood", "‘" + brief(text) + "’ is not a step.", keyword(text));
        }
    }

    private boolean isFirst(int line) {
        for (int i = 0; i < line - 1; i++) {
            String text = lines.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith("@")) {
                return false;
            }
        }
        return true;
    }

    private String lastLine() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).strip();
            }
        }
        return "";
    }

    private static String start(String text) {
        String near = nearKeyword(text, List.of("Feature"));
        return "Start with ‘Feature:’ and a name."
                + (near.isEmpty() || text.startsWith("Feature:") ? "" : " Did you mean ‘Feature:’?");
    }

    private static String keyword(String text) {
        String step = nearKeyword(text, STEP_WORDS);
        String block = nearKeyword(text, BLOCK_WORDS);
        if (!step.isEmpty()) {
            return "Did you mean ‘" + step + "’?";
        }
        if (!block.isEmpty()) {
            return "Did you mean ‘" + block + ":’?";
        }
        return "Begin a step with Given, When, Then, And or But; begin a remark with #.";
    }

    /** The keyword a line seems to begin with, misspelt or without its colon; empty when it begins with none. */
    private static String nearKeyword(String text, List<String> keywords) {
        Matcher first = FIRST_WORD.matcher(text);
        if (!first.find()) {
            return "";
        }
        String word = first.group(1);
        for (String keyword : keywords) {
            if (keyword.equalsIgnoreCase(word)) {
                return keyword;
            }
        }
        // Short words are near to too many.
        return word.length() < 3
                ? ""
                : keywords.stream()
                        .filter(keyword -> Math.abs(keyword.length() - word.length()) < 2
                                && keyword.length() > 2
                                && Character.toLowerCase(keyword.charAt(0)) == Character.toLowerCase(word.charAt(0)))
                        .filter(keyword -> letters(word).equals(letters(keyword))
                                || !Check.didYouMean(word, List.of(keyword), "").isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Its letters in the order of the alphabet: the same for a word two letters of which changed places. */
    private static String letters(String word) {
        char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private void ragged(int line) {
        int top = line;
        while (top > 1 && isRow(lines.get(top - 2))) {
            top--;
        }
        while (!lines.get(top - 1).strip().startsWith("|")) {
            top++;
        }
        int heading = cells(lines.get(top - 1));
        // The parser names the first row that differs; where it names the table, the row has to be found.
        int row = line;
        while (row < lines.size() && isRow(lines.get(row - 1)) && cells(lines.get(row - 1)) == heading) {
            row++;
        }
        int found = cells(lines.get(row - 1));
        problem(
                row,
                "ragged-table",
                "This row has " + found + (found == 1 ? " cell" : " cells") + " but the heading row has " + heading
                        + ".",
                "Give every row of the table the same number of cells; leave a cell empty: | |.");
    }

    private static boolean isRow(String line) {
        return line.strip().startsWith("|") || line.strip().startsWith("#");
    }

    private static int cells(String line) {
        String row = line.strip().replace("\\\\", "").replace("\\|", "");
        return (int) row.chars().filter(letter -> letter == '|').count() - 1;
    }

    static String brief(String text) {
        String line =
                text.replaceAll("\\p{Cntrl}+", " ").replaceAll("\\p{Cf}+", "").strip();
        return line.length() <= 60 ? line : line.substring(0, 59).stripTrailing() + "…";
    }

    // --- what it takes and hardly anybody means -----------------------------------------------------------------

    private long look(Feature feature) {
        described(feature.getDescription(), (int) (long) feature.getLocation().getLine(), true);
        long scenarios = 0;
        long text = 0;
        long background = 0;
        for (FeatureChild child : feature.getChildren()) {
            background += child.getBackground().map(this::look).orElse(0L);
            if (child.getScenario().isPresent()) {
                long[] size = look(child.getScenario().get(), background);
                scenarios += size[0];
                text += size[1];
            }
            if (child.getRule().isPresent()) {
                long within = background;
                for (RuleChild inner : child.getRule().get().getChildren()) {
                    within += inner.getBackground().map(this::look).orElse(0L);
                    if (inner.getScenario().isPresent()) {
                        long[] size = look(inner.getScenario().get(), within);
                        scenarios += size[0];
                        text += size[1];
                    }
                }
            }
        }
        int line = (int) (long) feature.getLocation().getLine();
        if (scenarios == 0 && problems.isEmpty()) {
            problem(
                    line,
                    "no-scenario",
                    "This feature has no scenario.",
                    "Write ‘Scenario:’ and a name below it, then its steps.");
        } else if (scenarios > MOST_SCENARIOS) {
            problem(
                    line,
                    "too-many",
                    "There are " + number(scenarios) + " scenarios in this file, counting every row of its outlines; "
                            + number(MOST_SCENARIOS) + " is the most.",
                    "Take fewer rows, or divide it into several files.");
        } else if (text > MOST_TEXT) {
            problem(
                    line,
                    "too-much",
                    "Written out, the scenarios of this file would be " + number(text) + " characters long; "
                            + number(MOST_TEXT) + " is the most.",
                    "Take fewer rows, or shorter steps.");
        }
        return scenarios;
    }

    private long look(Background background) {
        described(
                background.getDescription(),
                (int) (long) background.getLocation().getLine(),
                false);
        return size(background.getSteps(), 0);
    }

    /** How many scenarios one comes to, and how many characters they have written out. */
    private long[] look(Scenario scenario, long background) {
        int line = (int) (long) scenario.getLocation().getLine();
        int before = problems.size();
        described(scenario.getDescription(), line, false);
        boolean outline =
                !scenario.getExamples().isEmpty() || scenario.getKeyword().endsWith("Outline");
        if (scenario.getSteps().isEmpty() && problems.size() == before) {
            problem(
                    line,
                    "no-steps",
                    "The scenario ‘" + brief(scenario.getName()) + "’ has no steps.",
                    "Write its steps below it, the first with Given, or leave it out.");
        }
        if (!outline) {
            return new long[] {1, background + size(scenario.getSteps(), 0)};
        }
        long rows = 0;
        int longest = 0;
        Set<String> headings = new LinkedHashSet<>();
        for (Examples examples : scenario.getExamples()) {
            described(
                    examples.getDescription(),
                    (int) (long) examples.getLocation().getLine(),
                    false);
            rows += examples.getTableBody().size();
            examples.getTableHeader()
                    .ifPresent(header -> header.getCells().forEach(cell -> headings.add(cell.getValue())));
            for (TableRow row : examples.getTableBody()) {
                for (TableCell cell : row.getCells()) {
                    longest = Math.max(longest, cell.getValue().length());
                }
            }
        }
        if (rows == 0) {
            problem(
                    line,
                    "no-examples",
                    "The outline ‘" + brief(scenario.getName())
                            + "’ has no rows under ‘Examples:’, so nothing would be run.",
                    "Add ‘Examples:’ with a heading row and at least one more row.");
        } else {
            holes(scenario, headings);
        }
        return new long[] {rows, rows * (background + size(scenario.getSteps(), longest))};
    }

    private void holes(Scenario scenario, Set<String> headings) {
        for (Step step : scenario.getSteps()) {
            Matcher hole = HOLE.matcher(step.getText());
            while (hole.find()) {
                if (!headings.contains(hole.group(1))) {
                    problem(
                            (int) (long) step.getLocation().getLine(),
                            "no-column",
                            "No table under ‘Examples:’ has a column ‘" + brief(hole.group(1)) + "’.",
                            Check.didYouMean(hole.group(1), headings, "Add the column, or leave out the < and >.")
                                    .replace('“', '‘')
                                    .replace('”', '’'));
                }
            }
        }
    }

    /** The text of steps, with every hole as long as the longest cell. */
    private static long size(List<Step> steps, int longest) {
        long size = 0;
        for (Step step : steps) {
            size += 40 + filled(step.getText(), longest);
            size += step.getDocString()
                    .map(doc -> filled(doc.getContent(), longest))
                    .orElse(0L);
            if (step.getDataTable().isPresent()) {
                for (TableRow row : step.getDataTable().get().getRows()) {
                    for (TableCell cell : row.getCells()) {
                        size += 10 + filled(cell.getValue(), longest);
                    }
                }
            }
        }
        return size;
    }

    private static long filled(String text, int longest) {
        return text.length() + text.chars().filter(letter -> letter == '<').count() * (long) longest;
    }

    /**
     * Free text under a heading may be a step or a heading whose first word is misspelt: the grammar takes it for a
     * description, and the scenario would run without it.
     */
    private void described(String description, int heading, boolean feature) {
        if (description == null || description.isBlank()) {
            return;
        }
        int line = heading;
        for (String text : description.split("\\R")) {
            String wanted = text.strip();
            if (wanted.isEmpty()) {
                continue;
            }
            line = lineOf(wanted, line);
            String step = nearKeyword(wanted, STEP_WORDS);
            String block = wanted.matches("\\p{L}+( \\p{L}+)?:.*") ? nearKeyword(wanted, BLOCK_WORDS) : "";
            if (!block.isEmpty()) {
                problem(
                        line,
                        "keyword",
                        "‘" + brief(wanted) + "’ would be taken for a remark.",
                        "Did you mean ‘" + block + ":’?");
            } else if (!step.isEmpty()
                    && feature
                    && wanted.startsWith(step + " ")
                    && STEP_WORDS.subList(0, 2).contains(step)) {
                problem(
                        line,
                        "keyword",
                        "‘" + brief(wanted) + "’ stands before any scenario.",
                        "Write ‘Scenario:’ and a name above it.");
            } else if (!step.isEmpty() && !feature) {
                problem(
                        line,
                        "keyword",
                        "‘" + brief(wanted) + "’ would be taken for a remark.",
                        "Did you mean ‘" + step + "’?");
            }
        }
    }

    private int lineOf(String text, int after) {
        for (int i = after; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(text)) {
                return i + 1;
            }
        }
        return after;
    }
}
