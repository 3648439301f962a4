package org.icscheck.cli;

import java.io.PrintWriter;
import org.icscheck.domain.requirement.Report;

/** Says on standard error how far a run has come: one line that changes on a terminal, a line for each thing elsewhere. */
final class Notes {

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean terminal = System.console() != null;

    Notes(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /** Which files of several were checked; a single file speaks for itself. */
    void checked(Report report) {
        int all = report.inputs().size();
        if (quiet || all < 2) {
            return;
        }
        long checked = report.inputs().stream()
                .filter(input -> input.problems().isEmpty())
                .count();
        if (terminal) {
            err.println(checked + " of " + all + " files checked");
        } else {
            report.inputs().stream()
                    .filter(input -> input.problems().isEmpty())
                    .forEach(input -> err.println(input.file() + ": checked"));
        }
        err.flush();
    }

    /** Says something that does not change what is written. */
    void say(String words) {
        if (!quiet) {
            err.println(words);
            err.flush();
        }
    }

    /** {@code 6 of 10 written}; of a single thing nothing is said. */
    void progress(int number, int of, String done) {
        if (quiet || of < 2) {
            return;
        }
        String words = number + " of " + of + " " + done;
        if (terminal) {
            err.print("\r" + words + (number == of ? System.lineSeparator() : ""));
        } else {
            err.println(words);
        }
        err.flush();
    }
}
