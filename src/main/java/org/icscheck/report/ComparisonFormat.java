package org.icscheck.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Comparison;

/** The formats a comparison can be written in; each is a pure function of it. Named as on the command line. */
public enum ComparisonFormat {
    /** For a terminal or an e-mail. */
    text(".txt", ComparisonText::write),
    /** For programs, {@code icscheck/comparison/v1}. */
    json(".json", ComparisonJson::write),
    /** For a page or a ticket. */
    md(".md", ComparisonMarkdown::write),
    /** One page that needs nothing else. */
    html(".html", ComparisonHtml::write),
    /** For a spreadsheet. */
    csv(".csv", ComparisonCsv::write);

    private final String ending;
    private final Function<Comparison, String> writer;

    ComparisonFormat(String ending, Function<Comparison, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** The comparison in this format. */
    public String write(Comparison comparison) {
        return writer.apply(comparison);
    }

    /** The format a file of this name is in, by its ending. */
    public static Optional<ComparisonFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }
}
