package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Subject;

/**
 * The outcome of one run; every writer is a pure function of it.
 *
 * @param evaluation hash of the inputs, the packs, the date and the version of the engine
 * @param subjects places and systems, systems last
 * @param defects questions no rule answered, or that two answered differently
 * @param model what was checked, for what shows the arrangements themselves: the map, a comparison
 */
public record Report(
        String evaluation,
        String version,
        LocalDate asAt,
        List<PackUsed> packs,
        List<Input> inputs,
        List<SubjectReport> subjects,
        List<String> defects,
        Model model) {

    /**
     * A pack that was asked.
     *
     * @param inForce whether it was in force on the day
     * @param covers whether it is about one of the systems described; if not, nothing could be asked
     */
    public record PackUsed(Pack pack, boolean inForce, boolean covers) {}

    /** A file, and what is wrong with it. */
    public record Input(String file, String sha256, List<Problem> problems) {}

    /** A seat's reading with the board it belongs to. */
    public record SeatReading(Board board, Reading reading) {}

    /**
     * What was found about one place or system.
     *
     * @param headline the first thing to say of it
     * @param next what to do next; empty where nobody asked for it
     */
    public record SubjectReport(
            Subject subject,
            Headline headline,
            List<Finding> findings,
            List<SeatReading> readings,
            Optional<NextSteps> next) {

        /** What was found, without what to do next. */
        public SubjectReport(Subject subject, Headline headline, List<Finding> findings, List<SeatReading> readings) {
            this(subject, headline, findings, readings, Optional.empty());
        }

        /** The same, with what to do next. */
        public SubjectReport with(NextSteps steps) {
            return new SubjectReport(subject, headline, findings, readings, Optional.of(steps));
        }
    }

    /** The same report with other findings on its subjects, or with more said of them. */
    public Report with(List<SubjectReport> others) {
        return new Report(evaluation, version, asAt, packs, inputs, List.copyOf(others), defects, model);
    }

    /** The first thing to say of a place or system. */
    public enum Headline {
        NOT_READY("not-ready"),
        CANNOT_SAY("cannot-say"),
        READY_WITH_IMPROVEMENTS("ready-with-improvements"),
        READY("ready"),
        NOT_ASSESSED("not-assessed");

        private final String word;

        Headline(String word) {
            this.word = word;
        }

        /** The word in files. */
        public String word() {
            return word;
        }
    }
}
