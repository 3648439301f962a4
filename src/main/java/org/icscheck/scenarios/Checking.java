package org.icscheck.scenarios;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report.Headline;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.Sentences;

/** The steps that have a submission checked as any other, and look at the findings. */
public final class Checking {

    private static final String CHECKING = "Checking";
    private static final String FINDING = "What was found";
    private static final String WHOLE = "What was found altogether";
    private static final String READ = "How seats were read";

    private static final String PARTNERSHIP = "Given Riverside has a place partnership";
    private static final String ALL = "And all its seats are:";
    private static final String POST = "  | post                  |";
    private static final String LEADER = "  | Leader of the Council |";
    private static final String WATCH = "  | Healthwatch           |";
    private static final String ASKED = "When Riverside is checked against \"IC-2.31-PLACE-2F\"";
    private static final String PACK = "When Riverside is checked against \"integrating-care-2020\"";

    private final World world;

    Checking(World world) {
        this.world = world;
    }

    // --- checking -----------------------------------------------------------------------------------------------

    @When("{name} is checked against {requirement}")
    @Explained(
            group = CHECKING,
            value =
                    "Checks a place, the system, a trust or a collaborative against one requirement, by its id, or against all"
                            + " of one pack.",
            before = PARTNERSHIP,
            example = ASKED,
            after = "Then the finding is \"cannot tell\"")
    public void is_checked(String name, String requirement) {
        world.check(name, requirement.equals("everything") ? "" : requirement);
    }

    @When("{name} is checked against all packs")
    @Explained(
            group = CHECKING,
            value = "Checks it against every pack in force on the day that covers its system.",
            before = PARTNERSHIP,
            example = "When Riverside is checked against all packs",
            after = "Then the headline is \"Cannot say yet\"")
    public void is_checked_against_all(String name) {
        world.check(name, "");
    }

    // --- one finding --------------------------------------------------------------------------------------------

    @Then("the finding is {verdict}")
    @Explained(
            group = FINDING,
            value = "Says how the requirement came out.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the finding is \"not met\"",
            after = {})
    public void the_finding_is(String verdict) {
        String word = World.verdict(verdict);
        Checked checked = world.checked();
        world.expect(word);
        checked.expect(checked.findings(), word);
    }

    @Then("the verdict is {verdict}")
    @Explained(
            group = FINDING,
            value = "The same in other words.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the verdict is \"not met\"",
            after = {})
    public void the_verdict_is(String verdict) {
        the_finding_is(verdict);
    }

    @Then("the finding on {requirement} is {verdict}")
    @Explained(
            group = FINDING,
            value = "Says how one of several requirements came out, after a check against a pack or all packs.",
            before = {PARTNERSHIP, ALL, POST, LEADER, PACK},
            example = "Then the finding on \"IC-2.31-PLACE-2F\" is \"not met\"",
            after = {})
    public void the_finding_on(String requirement, String verdict) {
        Checked checked = world.checked();
        checked.expect(checked.on(requirement), World.verdict(verdict));
    }

    @Then("its evidence names {words}")
    @Explained(
            group = FINDING,
            value = "One of the facts the finding rests on has these words.",
            before = {PARTNERSHIP, ALL, POST, WATCH, ASKED},
            example = "Then its evidence names \"Healthwatch\"",
            after = {})
    public void its_evidence_names(String words) {
        world.witness(Witness.Saying.EVIDENCE_NAMES, words);
        Checked checked = world.checked();
        checked.expect(checked.facts().anyMatch(fact -> fact.contains(words)));
    }

    @Then("its evidence does not name {words}")
    @Explained(
            group = FINDING,
            value = "None of the facts the finding rests on has these words.",
            before = {PARTNERSHIP, ALL, POST, WATCH, ASKED},
            example = "Then its evidence does not name \"Leader of the Council\"",
            after = {})
    public void its_evidence_does_not_name(String words) {
        world.witness(Witness.Saying.EVIDENCE_DOES_NOT_NAME, words);
        Checked checked = world.checked();
        checked.expect(checked.facts().noneMatch(fact -> fact.contains(words)));
    }

    @Then("the explanation says {words}")
    @Explained(
            group = FINDING,
            value = "The explanation of the finding has these words.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the explanation says \"none speaks for Healthwatch\"",
            after = {})
    public void the_explanation_says(String words) {
        world.witness(Witness.Saying.EXPLANATION_SAYS, words);
        expect(finding -> finding.explanation().contains(words));
    }

    @Then("the explanation does not say {words}")
    @Explained(
            group = FINDING,
            value = "The explanation of the finding does not have these words.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the explanation does not say \"It is not clear whom\"",
            after = {})
    public void the_explanation_does_not_say(String words) {
        world.witness(Witness.Saying.EXPLANATION_DOES_NOT_SAY, words);
        Checked checked = world.checked();
        checked.expect(!checked.any(finding -> finding.explanation().contains(words)));
    }

    @Then("it asks for {words}")
    @Explained(
            group = FINDING,
            value = "Of a finding that cannot be told: what it asks the submitter to add has these words.",
            before = {"Given Riverside is a place of Estuary", ASKED},
            example = "Then it asks for \"the place partnership of Riverside\"",
            after = {})
    public void it_asks_for(String words) {
        world.witness(Witness.Saying.ASKS_FOR, words);
        expect(finding -> finding.add().contains(words));
    }

    @Then("the remedy says {words}")
    @Explained(
            group = FINDING,
            value = "What the finding says to do has these words.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the remedy says \"Invite local Healthwatch\"",
            after = {})
    public void the_remedy_says(String words) {
        expect(finding -> finding.remedy().contains(words));
    }

    @Then("its source is {words}")
    @Explained(
            group = FINDING,
            value = "The document and paragraph that ask for it have these words.",
            before = {PARTNERSHIP, ASKED},
            example = "Then its source is \"paragraph 2.31\"",
            after = {})
    public void its_source_is(String words) {
        expect(finding -> {
            Citation source = finding.requirement().citation();
            return (source.document() + ", " + source.paragraphInWords()).contains(words)
                    || (source.shortTitle() + ", " + source.paragraphInWords()).contains(words);
        });
    }

    @Then("it is due on {date}")
    @Explained(
            group = FINDING,
            value = "The requirement only counts from a later day, which is this.",
            before = {"Given it is 2021-03-31", "And Riverside has a place partnership", ALL, POST, LEADER, ASKED},
            example = "Then it is due on 1 April 2021",
            after = {})
    public void it_is_due(String date) {
        LocalDate day = Days.day(date);
        Checked checked = world.checked();
        checked.expect(
                checked.findings().stream().allMatch(finding -> finding.due().equals(Optional.of(day))));
    }

    @Then("it counts as a gap")
    @Explained(
            group = FINDING,
            value = "It is required, and not met or partly met.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then it counts as a gap",
            after = {})
    public void it_is_a_gap() {
        expect(Finding::isGap);
    }

    @Then("it does not count as a gap")
    @Explained(
            group = FINDING,
            value = "It is met, open, left to the place, or not required.",
            before = {PARTNERSHIP, ASKED},
            example = "Then it does not count as a gap",
            after = {})
    public void it_is_no_gap() {
        Checked checked = world.checked();
        checked.expect(!checked.any(Finding::isGap));
    }

    @Then("the gap is accepted")
    @Explained(
            group = FINDING,
            value = "Somebody has accepted the gap for a time that has not passed.",
            before = {
                PARTNERSHIP,
                ALL,
                POST,
                LEADER,
                "And Riverside has accepted the gap \"IC-2.31-PLACE-2F\" until 2021-12-31",
                ASKED
            },
            example = "Then the gap is accepted",
            after = {})
    public void the_gap_is_accepted() {
        Checked checked = world.checked();
        checked.expect(
                checked.findings().stream().allMatch(finding -> finding.waiver().isPresent()));
    }

    @Then("the gap is not accepted")
    @Explained(
            group = FINDING,
            value = "Nobody has accepted the gap, or the time has passed.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the gap is not accepted",
            after = {})
    public void the_gap_is_not_accepted() {
        Checked checked = world.checked();
        checked.expect(
                checked.findings().stream().allMatch(finding -> finding.waiver().isEmpty()));
    }

    private void expect(Predicate<Finding> fits) {
        Checked checked = world.checked();
        checked.expect(checked.any(fits));
    }

    // --- the whole ----------------------------------------------------------------------------------------------

    @Then("the headline is {words}")
    @Explained(
            group = WHOLE,
            value = "The headline of the report on the place or system, or the part of it before the colon or comma.",
            before = {PARTNERSHIP, ALL, POST, LEADER, PACK},
            example = "Then the headline is \"Not ready yet\"",
            after = {})
    public void the_headline_is(String words) {
        Checked checked = world.checked();
        SubjectReport whole = checked.whole();
        String headline = Sentences.headline(whole);
        boolean holds = headline.equals(words)
                || headline.startsWith(words + ":")
                || headline.startsWith(words + ",")
                || whole.headline().word().equals(words);
        if (!holds) {
            List<String> says = List.of("The headline is “" + headline + "”.");
            throw whole.headline() == Headline.CANNOT_SAY
                    ? Halt.untold(says, checked.model())
                    : Halt.otherwise(says, checked.model());
        }
    }

    @Then("there is/are {int} gap(s)")
    @Explained(
            group = WHOLE,
            value = "So many required requirements are not met or partly met, and nobody has accepted that.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then there is 1 gap",
            after = {})
    public void there_are_gaps(int number) {
        Checked checked = world.checked();
        List<Finding> gaps =
                checked.findings().stream().filter(Finding::isOpenGap).toList();
        if (gaps.size() != number) {
            throw Halt.otherwise(gapsFound(gaps), checked.model());
        }
    }

    @Then("there are no gaps")
    @Explained(
            group = WHOLE,
            value = "No required requirement is not met or partly met. Those that cannot be told are no gaps.",
            before = {PARTNERSHIP, ASKED},
            example = "Then there are no gaps",
            after = {})
    public void there_are_no_gaps() {
        there_are_gaps(0);
    }

    @Then("the gaps are:")
    @Explained(
            group = WHOLE,
            value = "These requirements are the gaps, all of them, in any order.",
            table = "requirement",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = {"Then the gaps are:", "  | requirement      |", "  | IC-2.31-PLACE-2F |"},
            after = {})
    public void the_gaps_are(DataTable ids) {
        Checked checked = world.checked();
        TreeSet<String> wanted = new TreeSet<>();
        Rows.of(ids, world.tableLine(), List.of("requirement"), "requirement").forEach(row -> {
            String id = row.cells().getOrDefault("requirement", "");
            if (checked.packs().requirement(id).isEmpty()) {
                checked.on(id);
            }
            wanted.add(id);
        });
        List<Finding> gaps =
                checked.findings().stream().filter(Finding::isOpenGap).toList();
        TreeSet<String> found = new TreeSet<>();
        gaps.forEach(gap -> found.add(gap.requirement().id()));
        if (!found.equals(wanted)) {
            throw Halt.otherwise(gapsFound(gaps), checked.model());
        }
    }

    private static List<String> gapsFound(List<Finding> gaps) {
        return gaps.isEmpty()
                ? List.of("There are no gaps.")
                : Stream.concat(
                                Stream.of(gaps.size() == 1 ? "There is 1 gap:" : "There are " + gaps.size() + " gaps:"),
                                gaps.stream()
                                        .limit(20)
                                        .map(gap -> gap.requirement().id() + " "
                                                + gap.requirement().title() + " ("
                                                + gap.on().name() + "): "
                                                + gap.verdict().label().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    // --- how seats were read ------------------------------------------------------------------------------------

    @Then("the seat {name} speaks for {sector}")
    @Explained(
            group = READ,
            value = "The seat was read as speaking for a sector.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the seat \"Leader of the Council\" speaks for local-authority",
            after = {})
    public void speaks_for(String post, String sector) {
        String word = world.word("sectors", sector, 0);
        Reading reading = reading(post);
        if (!reading.represents().contains(word)) {
            List<String> says = readingSays(reading);
            throw reading.might().contains(word) || reading.unread()
                    ? Halt.untold(says, List.of())
                    : Halt.otherwise(says, List.of());
        }
    }

    @Then("the seat {name} does not speak for {sector}")
    @Explained(
            group = READ,
            value = "The seat was not read as speaking for a sector.",
            before = {PARTNERSHIP, ALL, POST, LEADER, ASKED},
            example = "Then the seat \"Leader of the Council\" does not speak for public-health",
            after = {})
    public void does_not_speak_for(String post, String sector) {
        String word = world.word("sectors", sector, 0);
        Reading reading = reading(post);
        if (reading.represents().contains(word)) {
            throw Halt.otherwise(readingSays(reading), List.of());
        }
    }

    @Then("the seat {name} cannot be read")
    @Explained(
            group = READ,
            value = "It is not clear whom the seat speaks for, so the submitter is asked.",
            before = {PARTNERSHIP, ALL, POST, "  | Locality Partner      |", ASKED},
            example = "Then the seat \"Locality Partner\" cannot be read",
            after = {})
    public void cannot_be_read(String post) {
        Reading reading = reading(post);
        if (!reading.unread()) {
            throw Halt.otherwise(readingSays(reading), List.of());
        }
    }

    private Reading reading(String post) {
        List<Reading> all = world.checked().report().subjects().stream()
                .flatMap(subject -> subject.readings().stream())
                .map(read -> read.reading())
                .toList();
        return all.stream()
                .filter(reading -> reading.seat().post().equals(post))
                .findFirst()
                .orElseThrow(() -> Halt.misunderstood(
                        "There is no seat ‘" + post + "’.",
                        Check.didYouMean(
                                        post,
                                        all.stream()
                                                .map(reading -> reading.seat().post())
                                                .toList(),
                                        "Its words have to be those of the table.")
                                .replace('“', '‘')
                                .replace('”', '’')));
    }

    private static List<String> readingSays(Reading reading) {
        return Stream.of(
                        reading.represents().isEmpty()
                                ? "“" + reading.seat().post() + "” was read as speaking for no sector."
                                : "“" + reading.seat().post() + "” was read as speaking for: "
                                        + String.join(", ", reading.represents()) + ".",
                        reading.how(),
                        reading.question())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
