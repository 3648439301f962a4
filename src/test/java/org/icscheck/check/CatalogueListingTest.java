package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Entry.State;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.input.Format;
import org.junit.jupiter.api.Test;

/** What the catalogue shows of each requirement, and what it can be chosen by. */
class CatalogueListingTest {

    private static final Catalogue CATALOGUE = Check.catalogue();
    private static final Listing ALL = CATALOGUE.listing(Map.of());
    private static final Map<String, Entry> ENTRIES = ALL.entries().stream()
            .collect(Collectors.toMap(
                    entry -> entry.requirement().id(), entry -> entry, (a, b) -> a, LinkedHashMap::new));

    private static Entry entry(String id) {
        return Objects.requireNonNull(ENTRIES.get(id), id);
    }

    private static List<String> ids(Map<String, List<String>> filters) {
        return CATALOGUE.listing(filters).entries().stream()
                .map(entry -> entry.requirement().id())
                .toList();
    }

    @Test
    void with_no_filter_everything_is_listed_in_order() {
        assertThat(ids(Map.of())).isEqualTo(CATALOGUE.requirementIds());
        assertThat(ALL.outOf()).isEqualTo(CATALOGUE.requirementIds().size());
        long answered = 0;
        for (State state : State.values()) {
            answered += state.countIn(ALL.entries());
        }
        assertThat(answered).isEqualTo(ALL.outOf());
    }

    @Test
    void every_value_of_every_filter_chooses_just_those() {
        CATALOGUE.choices().forEach((name, values) -> {
            Set<String> found = new TreeSet<>();
            values.forEach(value -> found.addAll(ids(Map.of(name, List.of(value)))));
            assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(CATALOGUE.requirementIds());
            assertThat(ids(Map.of(name, values))).as("all of %s", name).isEqualTo(CATALOGUE.requirementIds());
        });
        assertThatIllegalArgumentException().isThrownBy(() -> CATALOGUE.listing(Map.of("colour", List.of("red"))));
    }

    @Test
    void words_are_found_in_the_id_the_title_and_what_is_asked() {
        assertThat(ids(Map.of("words", List.of("place-2f")))).containsExactly("IC-2.31-PLACE-2F");
        assertThat(ids(Map.of("words", List.of("HEALTHWATCH", "minimum"))))
                .contains("IC-2.31-PLACE-2F")
                .allSatisfy(id -> assertThat(entry(id).requirement().title()
                                + entry(id).requirement().asks())
                        .containsIgnoringCase("healthwatch")
                        .containsIgnoringCase("minimum"));
    }

    @Test
    void facts_are_fields_of_a_submission() {
        Set<String> fields = new TreeSet<>(Set.of("attestations", "boards", "boards.membership", "collaboratives"));
        for (String kind :
                List.of("system", "place", "network", "neighbourhood", "organisation", "collaborative", "board")) {
            fields.addAll(Format.paths(kind));
        }
        Format.paths("board").forEach(path -> fields.add("boards." + path));
        Format.paths("collaborative").forEach(path -> fields.add("collaboratives." + path));
        List.of("kind", "status", "covers", "agreedWith").forEach(field -> fields.add("documents." + field));
        SoftAssertions softly = new SoftAssertions();
        ENTRIES.forEach((id, entry) -> {
            Set<String> unknown = new TreeSet<>(entry.facts());
            unknown.removeAll(fields);
            softly.assertThat(unknown).as(id).isEmpty();
        });
        softly.assertAll();
    }

    @Test
    void facts_come_from_the_parameters_or_from_the_rules_themselves() {
        assertThat(entry("IC-2.28-DECIDE").facts()).contains("boards.decisions.rule", "boards.decisions.quorum");
        assertThat(entry("IC-2.29-CHAIR").facts()).containsExactly("chair", "chair.appointmentRoute");
        assertThat(entry("IC-1.14-BOUNDARY").facts()).containsExactly("boundaryBasis", "boundaryRationale");
        assertThat(entry("IC-2.31-PLACE-3").facts()).contains("boards.decisions.withLocalGovernment");
        assertThat(entry("IC-2.31-PLACE-4").facts()).contains("boards.seats");
        assertThat(entry("IC-2.6-MEMBER").facts()).contains("collaboratives.services");
        assertThat(entry("IC-1.15-A").facts()).containsExactly("attestations");
    }

    @Test
    void parameters_read_as_words_of_the_list_they_draw_on() {
        assertThat(entry("IC-2.31-PLACE-2C").parameters())
                .containsEntry("board", List.of("place partnership"))
                .containsEntry("voices", List.of("the Director of Public Health"));
        assertThat(entry("IC-2.31-PC-1A").parameters().get("services")).contains("acute hospital services");
    }

    @Test
    void rules_and_scenarios_are_there_to_read() {
        assertThat(ENTRIES.values()).allSatisfy(entry -> {
            Requirement requirement = entry.requirement();
            assertThat(entry.rules().contains("rule \"" + requirement.id() + ": "))
                    .as(requirement.id())
                    .isEqualTo(requirement.hasOwnRules());
            if (entry.state() == State.TESTED_BY_RULE) {
                assertThat(entry.scenarios()).as(requirement.id()).isNotEmpty();
            }
        });
        assertThat(entry("IC-1.14-BOUNDARY").scenarios()).contains("The place follows the area of its council");
    }

    @Test
    void the_same_is_the_same_both_ways_and_nothing_leads_nowhere() {
        for (Entry entry : ENTRIES.values()) {
            entry.requirement().sameAs().stream().filter(ENTRIES::containsKey).forEach(other -> {
                assertThat(entry.sameAs()).extracting(Requirement::id).contains(other);
                assertThat(entry(other).sameAs()).contains(entry.requirement());
            });
            assertThat(ENTRIES.keySet())
                    .containsAll(entry.related().stream().map(Requirement::id).toList());
        }
    }

    @Test
    void a_requirement_is_in_force_no_longer_than_its_pack() {
        assertThat(ENTRIES.values()).allSatisfy(entry -> {
            assertThat(entry.pack().inForce(entry.firstDay())).isTrue();
            entry.lastDay()
                    .ifPresent(day -> assertThat(entry.pack().inForce(day)).isTrue());
        });
    }
}
