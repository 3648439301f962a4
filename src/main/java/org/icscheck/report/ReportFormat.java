package org.icscheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.map.GovernanceMap;
import org.icscheck.report.page.Pages;

/** The formats a report can be written in; each is a pure function of the report. Named as on the command line. */
public enum ReportFormat {
    /** For a terminal or an e-mail. */
    text(".txt") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(TextReport.write(report, look));
        }
    },
    /** For programs, {@code icscheck/report/v1}. */
    json(".json") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(JsonReport.write(report));
        }
    },
    /** The governance map as a drawing: of the only place or system with boards, else of the system. */
    svg(".svg") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(map(report).toSvg());
        }
    },
    /** The same map in pixels, at twice its size. */
    png(".png", false) {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return map(report).toPng();
        }
    },
    /** For a browser: one file that needs nothing else, and prints well. */
    html(".html") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(Pages.html(report));
        }
    },
    /** For a board paper, or to send. */
    pdf(".pdf", false) {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return Pages.pdf(report);
        }
    },
    /** For a board paper somebody else lays out: Markdown as GitHub reads it. */
    md(".md") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(Pages.markdown(report));
        }
    },
    /** For Word: the action list, to go into a board paper. */
    docx(".docx", false) {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return WordReport.write(report, look.all());
        }
    },
    /** For Excel: every finding, every reading, and the places side by side. */
    xlsx(".xlsx", false) {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return ExcelReport.write(report);
        }
    },
    /** For spreadsheets and programs: one row a finding. */
    csv(".csv") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(CsvReport.write(report));
        }
    },
    /** For build servers that show tests. */
    junit(".xml") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(JunitReport.write(report));
        }
    },
    /** For tools that show what was found beside the line it is about; SARIF 2.1.0. */
    sarif(".sarif") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return bytes(SarifReport.write(report));
        }
    };

    private static final Set<String> FOR_ACTION = Set.of("html", "docx", "pdf", "md");

    private final String ending;
    private final boolean readable;

    ReportFormat(String ending) {
        this(ending, true);
    }

    ReportFormat(String ending, boolean readable) {
        this.ending = ending;
        this.readable = readable;
    }

    /**
     * The report in this format.
     *
     * @param look how much to show, and how; for text alone, all others hold everything
     * @throws CannotWriteException when this report does not hold what the format shows; the message is for the user
     */
    public abstract byte[] write(Report report, TextReport.Look look);

    /** What the name of a file in this format ends in: {@code .txt}. */
    public String ending() {
        return ending;
    }

    /** Whether it is put in front of people who have to act on it, so that it says what to do next unless asked not to. */
    public boolean saysWhatToDoNext() {
        return FOR_ACTION.contains(name());
    }

    /** The first of these formats there is. */
    public static ReportFormat firstOf(String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of(values()).filter(format -> format.name().equals(name)))
                .findFirst()
                .orElse(text);
    }

    /** Whether a terminal can show it. */
    public boolean isText() {
        return readable;
    }

    /** The format a file of this name is in, by its ending. */
    public static Optional<ReportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    private static GovernanceMap map(Report report) {
        return GovernanceMap.ofOne(report)
                .orElseThrow(() -> new CannotWriteException(
                        report.subjects().stream().anyMatch(subject -> GovernanceMap.hasBoards(report, subject))
                                ? "A map shows one place or one system, and these files describe several places."
                                        + " Check one of them by itself, or add the file of their system."
                                : GovernanceMap.TOO_LITTLE));
    }

    private static byte[] bytes(String text) {
        return SafeText.whole(text).getBytes(StandardCharsets.UTF_8);
    }
}
