package org.icscheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Report;

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
    /** For Word: the action list, to go into a board paper. */
    docx(".docx") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return WordReport.write(report, look.all());
        }

        @Override
        public boolean isText() {
            return false;
        }
    },
    /** For Excel: every finding, every reading, and the places side by side. */
    xlsx(".xlsx") {
        @Override
        public byte[] write(Report report, TextReport.Look look) {
            return ExcelReport.write(report);
        }

        @Override
        public boolean isText() {
            return false;
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

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /**
     * The report in this format.
     *
     * @param look how much to show, and for text how; formats for programs always hold everything
     */
    public abstract byte[] write(Report report, TextReport.Look look);

    /** Whether a terminal can show it. */
    public boolean isText() {
        return true;
    }

    /** The format a file of this name is in, by its ending. */
    public static Optional<ReportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return SafeText.whole(text).getBytes(StandardCharsets.UTF_8);
    }
}
