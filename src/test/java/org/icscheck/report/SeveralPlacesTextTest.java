package org.icscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.TextReport.Look;
import org.junit.jupiter.api.Test;

/** Several places in a terminal: what they share, side by side, and each in short. */
class SeveralPlacesTextTest {

    private static final Report EXAMPLE = MatrixTest.example();

    private static List<String> lines(Look look) {
        return Arrays.asList(TextReport.write(EXAMPLE, look).split("\n", -1));
    }

    private static List<String> lines(int width) {
        return lines(new Look(false, false, false, width));
    }

    /** The lines between one heading and the next that is given. */
    private static List<String> between(List<String> lines, String from, String to) {
        return lines.subList(lines.indexOf(from) + 1, lines.indexOf(to));
    }

    @Test
    void the_shared_part_fits_the_width_whatever_it_is() {
        for (int width : List.of(60, 80, 100, 160, 240)) {
            assertThat(between(lines(width), "Side by side", "Brackenhithe: Cannot say yet: 18 details to add"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void ten_places_stand_in_one_block_of_eighty_columns_each_by_its_whole_name() {
        List<String> block = between(lines(80), "Side by side", "Integrating care (November 2020)");
        for (String place : List.of("Aldermoss", "Brackenhithe", "Jessamere")) {
            assertThat(block).filteredOn(line -> line.endsWith(place)).hasSize(1);
        }
        String steps = block.get(1);
        assertThat(steps.indexOf('│')).isEqualTo(block.get(0).indexOf("Aldermoss"));
        assertThat(steps.indexOf("Brackenhithe")).isEqualTo(steps.indexOf('│') + 4);
    }

    @Test
    void a_wide_terminal_has_the_names_across() {
        assertThat(lines(200))
                .filteredOn(
                        line -> line.startsWith("Gaps ") && line.contains("Aldermoss") && line.contains("Jessamere"))
                .hasSize(1);
    }

    @Test
    void a_narrow_terminal_has_blocks_with_all_rows_in_each() {
        List<String> lines = lines(60);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("      Things to fix"))
                .hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.contains("Place includes Healthwatch"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(String.join("\n", lines)).contains("Aldermoss", "Jessamere");
    }

    @Test
    void a_cell_stands_under_its_place_and_the_key_says_what_it_means() {
        List<String> lines = lines(80);
        List<String> block = between(lines, "Side by side", "Integrating care (November 2020)");
        int column = block.stream()
                .filter(line -> line.endsWith("Imberwold"))
                .findFirst()
                .orElseThrow()
                .indexOf("Imberwold");
        String row = lines.stream()
                .filter(line -> line.startsWith("  2   Place includes Healthwatch"))
                .findFirst()
                .orElseThrow();
        assertThat(row.charAt(column)).isEqualTo('✗');
        assertThat(row.charAt(column - 4)).isEqualTo('✓');
        assertThat(String.join(" ", lines))
                .contains("Key: ✓ met, ◐ partly met, ✗ not met, ? cannot tell, – does not apply");
    }

    @Test
    void plain_ascii_has_letters_with_a_key() {
        String text = String.join("\n", lines(new Look(false, false, true, 80)));
        assertThat(text).matches("(?s)\\p{ASCII}*");
        assertThat(text).contains("Key: M met, P partly met, N not met, ? cannot tell, - does not apply");
    }

    @Test
    void each_place_is_short_and_everything_can_be_asked_for() {
        List<String> brief = lines(80);
        assertThat(brief).contains("  7. Place includes Healthwatch  [Partly met, IC-2.31-PLACE-2F]");
        assertThat(brief).noneMatch(line -> line.startsWith("     Fix "));
        assertThat(String.join(" ", brief))
                .contains("requirements in which no place has a gap are not shown")
                .contains("--show all");
        List<String> full = lines(new Look(true, false, false, 80));
        assertThat(full).anyMatch(line -> line.startsWith("     Fix "));
        assertThat(full.size()).isGreaterThan(3 * brief.size());
        // A requirement no place has a gap in stands in the full matrix.
        assertThat(full).anyMatch(line -> line.contains("✓   ") && line.startsWith("      "));
    }

    @Test
    void what_is_shared_is_said_once_with_its_places() {
        assertThat(String.join("\n", lines(200)))
                .contains("2 of 10 places: Place includes Director of Public Health [IC-2.31-PLACE-2C]\n"
                        + "     Places   Elverhythe, Imberwold (not met)\n"
                        + "     Cause    The full list of seats of the place partnership was given, and none speaks for"
                        + " the Director of Public Health.");
    }

    @Test
    void nobody_is_told_that_something_failed() {
        assertThat(TextReport.write(EXAMPLE, new Look(true, false, false, 80)).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("non-compliant", "breach", "violation", "failed", "null");
    }
}
