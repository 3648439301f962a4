package org.icscheck.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.input.Format;
import org.icscheck.packs.Texts;

/** Puts together what is shown of each requirement. */
final class Entries {

    /** A field that a rule names, or the list of a completeness mark or an entry; several may follow with {@code ||}. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(detail\\.)?(?:path|list) == (\"[^\"]+\"(?: \\|\\| == \"[^\"]+\")*)");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** The facts that are read from seats. */
    private static final Pattern SEATS = Pattern.compile("\\b(SpeaksFor|SeatSays|Represented|OpenSeat)\\(");

    /** What a shape looks at besides the paths it is given, by the list a parameter draws on. */
    private static final Map<String, List<String>> LOOKED_AT = Map.of(
            "purposes", List.of("boards.purpose"),
            "voices", List.of("boards.seats", "boards.membership"),
            "document-kinds", List.of("documents.kind", "documents.status"),
            "document-topics", List.of("documents.covers"),
            "agreeing-parties", List.of("documents.agreedWith"),
            "services", List.of("collaboratives.services"),
            "footprints", List.of("collaboratives.footprint"),
            "formalities", List.of("collaboratives.formality"));

    private final Catalogue catalogue;
    private final Map<String, Requirement> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> same = new LinkedHashMap<>();

    Entries(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.requirements().forEach(requirement -> byId.put(requirement.id(), requirement));
        for (Requirement requirement : byId.values()) {
            for (String other : requirement.sameAs()) {
                same.computeIfAbsent(requirement.id(), k -> new TreeSet<>()).add(other);
                same.computeIfAbsent(other, k -> new TreeSet<>()).add(requirement.id());
            }
        }
    }

    Entry entry(Pack pack, Requirement requirement) {
        SubjectKind each = Objects.requireNonNull(catalogue.subjectKinds().get(requirement.each()));
        Optional<Shape> shape = Optional.ofNullable(catalogue.shapes().get(requirement.shape()));
        String rules = Texts.rules(requirement);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        requirement
                .with()
                .forEach((name, values) -> parameters.put(
                        name,
                        values.stream()
                                .map(value -> label(takes(shape, name), value))
                                .toList()));
        return new Entry(
                pack,
                requirement,
                each,
                shape,
                parameters,
                rules,
                List.copyOf(facts(requirement, each, shape, rules)),
                known(same.getOrDefault(requirement.id(), Set.of())),
                known(requirement.related()),
                catalogue.scenarios().getOrDefault(requirement.id(), Texts.scenarios(requirement)));
    }

    /** Ids of requirements that do not ship would lead nowhere. */
    private List<Requirement> known(Collection<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static String takes(Optional<Shape> shape, String parameter) {
        return shape.map(one -> one.takes(parameter)).orElse("");
    }

    private String label(String list, String word) {
        return Stream.of(list, "sectors", "capacities")
                .filter(name -> name.equals(list) || list.equals("voices"))
                .filter(name -> catalogue.words().has(name, word))
                .map(name -> catalogue.words().label(name, word))
                .findFirst()
                .orElse(word);
    }

    private static Set<String> facts(Requirement requirement, SubjectKind each, Optional<Shape> shape, String rules) {
        Set<String> facts = new LinkedHashSet<>();
        Set<String> own = Format.paths(each.kind().equals("membership") ? "organisation" : each.kind());
        requirement.with().forEach((name, values) -> {
            String takes = takes(shape, name);
            boolean board = name.equals("boardFacts")
                    || shape.filter(s -> s.parameters().containsKey("board")).isPresent();
            if (takes.equals("paths")) {
                values.forEach(path -> facts.add(placed(path, board, own)));
            } else {
                facts.addAll(LOOKED_AT.getOrDefault(takes, List.of()));
            }
        });
        if (facts.isEmpty()) {
            // Given nothing to narrow it down, a shape looks at all it can.
            shape.ifPresent(s ->
                    s.parameters().values().forEach(list -> facts.addAll(LOOKED_AT.getOrDefault(list, List.of()))));
        }
        Matcher named = NAMED.matcher(rules);
        while (named.find()) {
            Matcher path = QUOTED.matcher(named.group(2));
            while (path.find()) {
                facts.add(placed(path.group(1), named.group(1) != null, own));
            }
        }
        boolean onlyBoards = facts.equals(Set.of("boards.purpose"));
        String deciding = onlyBoards ? shape.map(Texts::rules).orElse(rules) : rules;
        if (SEATS.matcher(deciding).find()) {
            facts.addAll(LOOKED_AT.getOrDefault("voices", List.of()));
        }
        if (requirement.checkable().equals("attested")) {
            facts.add("attestations");
        }
        return facts;
    }

    /** A path with {@code boards.} before it when it is a field of a board, and not of what the requirement is put to. */
    private static String placed(String path, boolean boardFirst, Set<String> own) {
        boolean ofBoard = Format.paths("board").contains(path) && (boardFirst || !own.contains(path));
        return (ofBoard ? "boards." : "") + path;
    }
}
