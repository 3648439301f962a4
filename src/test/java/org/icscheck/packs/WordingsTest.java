package org.icscheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Wording;
import org.icscheck.input.Format;
import org.junit.jupiter.api.Test;

/** What a director reads speaks of arrangements, never of the fields a file has. */
class WordingsTest {

    private static final Packs PACKS = Packs.load();

    private static final Pattern FIELDS =
            Pattern.compile(Stream.of("system", "place", "organisation", "collaborative", "board", "network", "seat")
                    .flatMap(kind -> Format.paths(kind).stream())
                    .flatMap(path -> Stream.of(path.split("\\.")))
                    .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(
                            "|", "\\b(", "|asAt)\\b|“[a-z]+: |\\((represents|choices|attestation|pcns)\\)")));

    private static void told(String of, Map<String, Wording> findings, List<String> into) {
        findings.forEach(
                (verdict, wording) -> into.add(of + " " + verdict + ": " + wording.says() + " " + wording.add()));
    }

    @Test
    void no_wording_speaks_of_fields() {
        List<String> wordings = new ArrayList<>();
        for (Shape shape : PACKS.shapes().values()) {
            told(shape.id(), shape.findings(), wordings);
        }
        for (Pack pack : PACKS.packs()) {
            for (Requirement requirement : pack.requirements()) {
                told(requirement.id(), requirement.findings(), wordings);
                wordings.add(requirement.id() + " remedy: " + requirement.remedy() + " " + requirement.who());
            }
        }
        assertThat(wordings).hasSizeGreaterThan(500);
        assertThat(wordings.stream().filter(FIELDS.asPredicate()).toList()).isEmpty();
        assertThat(Set.of("the seats (actsWith)", "or “membership: complete”"))
                .as("what is looked for")
                .allMatch(FIELDS.asPredicate());
    }
}
