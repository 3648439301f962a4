package org.icscheck.packs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The YAML files of {@code rules/} as maps, lists and text.
 *
 * <p>The YAML is the source. Reading it takes most of the start of a command, so the build also writes all of it into one
 * file that takes a few milliseconds, {@code rules/data.bin}. That file is believed only where it was packed into a jar
 * together with the YAML it was made from; beside loose class files the YAML may be newer, and is read itself.
 */
public final class RuleData {

    private static final String COMPILED = "data.bin";
    private static final String HEAD = "icscheck/rule-data/v1";

    private static final int TEXT = 0;
    private static final int LIST = 1;
    private static final int MAP = 2;

    private RuleData() {}

    /** Where parsers of YAML are made; nobody needs them who has the compiled form. */
    private static final class Yaml {
        static final YAMLFactory FACTORY = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** The compiled form, read once; empty where there is none to be believed. */
    private static final class Compiled {
        static final Map<String, Object> FILES = files();

        private static Map<String, Object> files() {
            URL packed = RuleData.class.getResource("/rules/" + COMPILED);
            if (packed == null || packed.getProtocol().equals("file")) {
                return Map.of();
            }
            try (InputStream in = packed.openStream()) {
                return decode(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What a file says: maps, lists and text. Not to be changed.
     *
     * @param file its path under {@code rules/}
     * @throws InvalidPackException when there is no such file, or it is not YAML
     */
    public static @Nullable Object read(String file) {
        Map<String, Object> compiled = Compiled.FILES;
        return compiled.containsKey(file) ? compiled.get(file) : parse(file);
    }

    /** What a file says, from the YAML itself. */
    static Object parse(String file) {
        try (InputStream in = RuleData.class.getResourceAsStream("/rules/" + file)) {
            if (in == null) {
                throw new InvalidPackException(file, "there is no such file");
            }
            return parse(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object parse(String file, InputStream in) {
        try (JsonParser parser = Yaml.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return value(parser);
        } catch (JacksonException e) {
            throw new InvalidPackException(file, e.getMessage());
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return parser.getString();
    }

    /**
     * Writes the compiled form of all YAML files of a folder into that folder; the build runs it over the folder of
     * compiled classes.
     *
     * @param arguments the folder {@code rules}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Object> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(name -> name.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String file = folder.relativize(path).toString().replace('\\', '/');
                try (InputStream in = Files.newInputStream(path)) {
                    files.put(file, parse(file, in));
                }
            }
        }
        Files.write(folder.resolve(COMPILED), encode(files));
    }

    /** The compiled form of files: every text once, then what each file says, by number of text. */
    static byte[] encode(Map<String, Object> files) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(told)) {
            write(files, texts, out);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeUTF(HEAD);
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            told.writeTo(out);
        }
        return all.toByteArray();
    }

    private static void write(Object value, Map<String, Integer> texts, DataOutputStream out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeByte(MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.writeInt(number((String) field.getKey(), texts));
                write(field.getValue(), texts, out);
            }
        } else if (value instanceof List<?> list) {
            out.writeByte(LIST);
            out.writeInt(list.size());
            for (Object item : list) {
                write(item, texts, out);
            }
        } else {
            out.writeByte(TEXT);
            out.writeInt(number((String) value, texts));
        }
    }

    private static int number(String text, Map<String, Integer> texts) {
        Integer known = texts.putIfAbsent(text, texts.size());
        return known == null ? texts.size() - 1 : known;
    }

    /** The files of a compiled form, by path. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> decode(InputStream bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16))) {
            if (!in.readUTF().equals(HEAD)) {
                throw new IllegalStateException("rules/" + COMPILED + " is of another version; build again");
            }
            String[] texts = new String[in.readInt()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            }
            return (Map<String, Object>) read(in, texts);
        }
    }

    private static Object read(DataInputStream in, String[] texts) throws IOException {
        int kind = in.readByte();
        int number = in.readInt();
        if (kind == TEXT) {
            return texts[number];
        }
        if (kind == LIST) {
            List<Object> list = new ArrayList<>(number);
            for (int i = 0; i < number; i++) {
                list.add(read(in, texts));
            }
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>(number * 2);
        for (int i = 0; i < number; i++) {
            String name = texts[in.readInt()];
            map.put(name, read(in, texts));
        }
        return map;
    }
}
