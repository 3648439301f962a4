package org.icscheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDataTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    @Test
    void the_compiled_form_says_what_every_yaml_file_says_in_the_same_order() throws IOException {
        List<String> files = yaml();
        copy(files, folder.resolve("rules"));
        RuleData.main(new String[] {folder.resolve("rules").toString()});
        Map<String, Object> compiled;
        try (InputStream in = Files.newInputStream(folder.resolve("rules/data.bin"))) {
            compiled = RuleData.decode(in);
        }
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(compiled.keySet()).containsExactlyInAnyOrderElementsOf(files);
        for (String file : files) {
            // As text, since two maps are equal in any order, and the order of the catalogue is that of a report.
            assertThat(String.valueOf(compiled.get(file))).isEqualTo(String.valueOf(RuleData.parse(file)));
            assertThat(compiled.get(file)).isEqualTo(RuleData.parse(file));
        }
    }

    @Test
    void the_same_yaml_gives_the_same_bytes() throws IOException {
        Map<String, Object> one = Map.of("a.yaml", RuleData.parse("vocabulary/words.yaml"));
        assertThat(RuleData.encode(one)).isEqualTo(RuleData.encode(one));
    }

    @Test
    void texts_of_any_length_and_script_come_back() throws IOException {
        String text = "Bury’s “one” \n\t𝒳 é".repeat(20_000);
        Map<String, Object> files = Map.of("a.yaml", List.of(text, Map.of(), List.of(), ""));
        assertThat(RuleData.decode(new ByteArrayInputStream(RuleData.encode(files))))
                .isEqualTo(files);
    }

    @Test
    void a_jar_uses_the_compiled_form_and_loose_files_the_yaml() throws Exception {
        Path classes = folder.resolve("classes");
        copy(List.of("index.yaml"), classes.resolve("rules"));
        RuleData.main(new String[] {classes.resolve("rules").toString()});
        // From here on the YAML is newer than what was compiled.
        Files.writeString(classes.resolve("rules/index.yaml"), "packs: [newer]");
        for (String type : List.of("RuleData", "RuleData$Yaml", "RuleData$Compiled", "InvalidPackException")) {
            String name = "org/icscheck/packs/" + type + ".class";
            Path target = classes.resolve(name);
            Files.createDirectories(target.getParent());
            try (InputStream in = Objects.requireNonNull(RuleData.class.getResourceAsStream("/" + name))) {
                Files.copy(in, target);
            }
        }
        Path jar = jar(classes);
        assertThat(readBy(classes.toUri().toURL())).isEqualTo("{packs=[newer]}");
        assertThat(readBy(jar.toUri().toURL())).isEqualTo(String.valueOf(RuleData.parse("index.yaml")));
    }

    @Test
    void a_compiled_form_of_another_version_is_refused() {
        byte[] other = ("\0\25icscheck/rule-data/v0" + "\0".repeat(20)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RuleData.decode(new ByteArrayInputStream(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another version");
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("packed.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** What a copy of the class says that sees this place before anything else. */
    private static String readBy(URL place) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, RuleDataTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                return name.startsWith("org.icscheck.packs.") ? findClass(name) : super.loadClass(name, resolve);
            }

            @Override
            public URL getResource(String name) {
                URL own = findResource(name);
                return own == null ? super.getResource(name) : own;
            }
        }) {
            Class<?> type = Class.forName("org.icscheck.packs.RuleData", true, loader);
            return String.valueOf(type.getMethod("read", String.class).invoke(null, "index.yaml"));
        }
    }

    private static void copy(List<String> files, Path target) throws IOException {
        for (String file : files) {
            Path copy = target.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(RULES.resolve(file), copy);
        }
    }

    private static List<String> yaml() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(RULES)) {
            all.filter(path -> path.toString().endsWith(".yaml"))
                    .forEach(path -> files.add(RULES.relativize(path).toString().replace('\\', '/')));
        }
        return files;
    }
}
