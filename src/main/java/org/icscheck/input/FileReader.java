package org.icscheck.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Turns the bytes of one file into values with positions, and says what keeps it from being read.
 *
 * <p>Nothing in a file is ever expanded or run: aliases, tags and merge keys are refused or ignored.
 */
final class FileReader {

    /** Largest file taken, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** Deepest nesting taken; a submission needs about ten levels. */
    static final int DEEPEST = 40;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST + 10)
            .maxStringLength(LARGEST)
            .build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    // A field with nothing behind its colon is a blank line of a form.
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(LIMITS)
            // Keys given twice are told by us, all of them and with both positions, instead of ending the reading.
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(LARGEST)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private String text = "";
    private int characters;
    private int units;

    private FileReader(String file) {
        this.file = file;
    }

    /**
     * What one file holds.
     *
     * @param root its fields; null when it could not be read at all, and then there are problems
     */
    record Read(Node.@Nullable Fields root, List<Problem> problems) {}

    /**
     * Reads one file.
     *
     * @param file how the user named it; an ending of {@code .json} means JSON, anything else YAML, unless the text
     *     starts with a brace
     */
    static Read read(String file, byte[] bytes) {
        FileReader reader = new FileReader(file);
        Node.Fields root = reader.parse(bytes);
        return new Read(root, reader.problems);
    }

    private Node.@Nullable Fields parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refuse(
                    "too-large", "This file is larger than 10 MB.", "Send only the submission, without attachments.");
        }
        String decoded = decode(bytes);
        if (decoded == null || !canBeShown(decoded)) {
            return null;
        }
        text = decoded;
        if (text.isBlank()) {
            return refuse("empty", "This file is empty.", "Start from a template: icscheck template my-place.yaml.");
        }
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json")
                || text.stripLeading().startsWith("{");
        try (JsonParser parser = json
                ? JSON.createParser(ObjectReadContext.empty(), text)
                : YAML.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return refuse(
                        "empty",
                        "This file holds nothing but comments.",
                        "Start from a template: icscheck template my-place.yaml.");
            }
            Node root = value(parser, "", 0);
            if (parser.nextToken() != null) {
                problem(
                        here(parser, ""),
                        "several-documents",
                        "A second document starts here; a submission is one document.",
                        "Put the second document into a file of its own.");
            }
            if (root instanceof Node.Fields fields) {
                return fields;
            }
            return refuse(
                    "not-a-submission",
                    "This file is not a submission: it does not start with fields such as format and places.",
                    "Start with the line “format: " + Format.ID + "”.");
        } catch (TooDeep e) {
            return null;
        } catch (JacksonException e) {
            unreadable(e, json);
            return null;
        }
    }

    private @Nullable String decode(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        try {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            int line = 1;
            int column = 1;
            for (int i = start; i < in.position(); i++) {
                if (bytes[i] == '\n') {
                    line++;
                    column = 1;
                } else if ((bytes[i] & 0xC0) != 0x80) {
                    column++;
                }
            }
            problem(
                    new Source(file, line, column, ""),
                    "not-utf-8",
                    "This file is not plain text in UTF-8; the first character that is not stands here.",
                    "Save it again as UTF-8 (in Notepad: Save as, Encoding, UTF-8).");
            return null;
        }
        return out.flip().toString();
    }

    /** Whether the text is free of characters no editor shows; they are pasted by mistake, or the file is no text at all. */
    private boolean canBeShown(String decoded) {
        int line = 1;
        int column = 1;
        int many = 0;
        Source first = null;
        for (int i = 0; i < decoded.length(); i += Character.charCount(decoded.codePointAt(i))) {
            int character = decoded.codePointAt(i);
            boolean space = character == '\n' || character == '\r' || character == '\t' || character == 0x85;
            if (!space && (Character.isISOControl(character) || (character & 0xFFFE) == 0xFFFE)) {
                many++;
                first = first == null ? new Source(file, line, column, "") : first;
            }
            column++;
            if (character == '\n' || (character == '\r' && !decoded.startsWith("\n", i + 1))) {
                line++;
                column = 1;
            }
        }
        if (first == null) {
            return true;
        }
        problem(
                first,
                "control-character",
                many == 1
                        ? "A character that cannot be shown stands here."
                        : "Here stands the first of " + many + " characters that cannot be shown.",
                "Type the text again instead of pasting it, and save the file as plain text in UTF-8.");
        return false;
    }

    private Node value(JsonParser parser, String pointer, int depth) {
        Source at = here(parser, pointer);
        if (depth > DEEPEST) {
            problem(
                    at,
                    "too-deep",
                    "Values are nested more than " + DEEPEST + " deep here.",
                    "A submission needs about ten levels; check the brackets or the indentation.");
            throw new TooDeep();
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problem(
                    at,
                    "alias",
                    "“*" + parser.getString() + "” points to a value elsewhere in the file; that is not supported.",
                    "Write the value out here.");
            return new Node.Scalar(Node.Scalar.Type.REFUSED, "", at);
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(parser, at, pointer, depth);
            case START_ARRAY -> items(parser, at, pointer, depth);
            case VALUE_NULL -> new Node.Scalar(Node.Scalar.Type.NOTHING, "", at);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(Node.Scalar.Type.TRUTH, parser.getString(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Scalar(Node.Scalar.Type.NUMBER, parser.getString(), at);
            default ->
                new Node.Scalar(
                        isBlank(parser) ? Node.Scalar.Type.NOTHING : Node.Scalar.Type.TEXT, parser.getString(), at);
        };
    }

    /** Whether nothing stands after a key or a dash; Jackson hands it over as if it were a text without characters. */
    private boolean isBlank(JsonParser parser) {
        if (!(parser instanceof YAMLParser)
                || !(parser.getString().isEmpty() || parser.getString().equals("~"))) {
            return false;
        }
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        // Positions count characters, strings count units; values come in the order of the file, so we only go forward.
        while (characters < offset && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            characters++;
        }
        char first = units < text.length() ? text.charAt(units) : '\n';
        return "\"'!&|>".indexOf(first) < 0;
    }

    private Node fields(JsonParser parser, Source at, String pointer, int depth) {
        Node.Fields fields = new Node.Fields(at);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            String inner = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            Source keyAt = here(parser, inner);
            parser.nextToken();
            Node value = value(parser, inner, depth + 1);
            if (key.equals("<<")) {
                problem(
                        keyAt,
                        "merge-key",
                        "“<<” merges another part of the file in here; that is not supported.",
                        "Write the fields out here.");
                continue;
            }
            Node.Entry first = fields.values().get(key);
            if (first != null) {
                problem(
                        keyAt,
                        "duplicate-key",
                        "“" + Say.brief(key) + "” is given twice; the first is on line "
                                + first.keyAt().line() + ".",
                        "Keep one of the two.");
                continue;
            }
            fields.values().put(key, new Node.Entry(keyAt, value));
        }
        return fields;
    }

    private Node items(JsonParser parser, Source at, String pointer, int depth) {
        List<Node> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, pointer + "/" + values.size(), depth + 1));
        }
        return new Node.Items(values, at);
    }

    private Source here(JsonParser parser, String pointer) {
        return source(parser.currentTokenLocation(), pointer);
    }

    private Source source(@Nullable TokenStreamLocation location, String pointer) {
        return location == null || location.getLineNr() < 1
                ? new Source(file, 0, 0, pointer)
                : new Source(file, location.getLineNr(), Math.max(1, location.getColumnNr()), pointer);
    }

    private void unreadable(JacksonException e, boolean json) {
        String reason = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        Source at = source(e.getLocation(), "");
        String fix = "Check the line and the one above it: brackets, quotes, colons and indentation.";
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            // Jackson gives the last place it understood, which may be lines away.
            Mark mark = marked.getProblemMark().orElse(null);
            reason = marked.getProblem();
            if (reason.contains("end of stream") && "while scanning a quoted scalar".equals(marked.getContext())) {
                mark = marked.getContextMark().orElse(mark);
                reason = "a quotation mark is opened here and never closed";
                fix = "Close it at the end of the text.";
            }
            at = mark == null ? at : new Source(file, mark.getLine() + 1, mark.getColumn() + 1, "");
        }
        if (reason.contains("TAB") || reason.contains("\\t")) {
            reason = "a tab stands where spaces are needed";
            fix = "Indent with spaces, never with tabs.";
        } else if (reason.contains("nesting depth")) {
            reason = "values are nested too deep";
        } else if (reason.contains("code points") || reason.contains("length")) {
            reason = "a value is too long";
        } else {
            reason = Say.brief(reason.lines().findFirst().orElse("").replaceAll("\\(code \\d+.*", ""));
        }
        problem(
                at,
                "not-readable",
                "This file cannot be read as " + (json ? "JSON" : "YAML") + " from here on: " + reason + ".",
                fix);
    }

    private Node.@Nullable Fields refuse(String code, String what, String fix) {
        problem(new Source(file, 0, 0, ""), code, what, fix);
        return null;
    }

    private void problem(Source at, String code, String what, String fix) {
        problems.add(new Problem(at, code, what, fix));
    }

    /** Ends the reading of a file that nests too deep; its problem has been noted. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }
}
