package org.icscheck.domain.requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.SpeaksFor;
import org.icscheck.domain.model.Stated;
import org.icscheck.domain.model.Subject;

/**
 * What one rule answers to one question: the case it found and the facts it rests on. Rules insert these; the engine
 * merges those of one question into a finding.
 */
public final class Answer {

    private final Question question;
    private final String situation;
    private final List<Stated> evidence = new ArrayList<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private Subject on;

    private Answer(Question question, String situation) {
        this.question = question;
        this.situation = situation;
        this.on = question.on();
    }

    /**
     * An answer.
     *
     * @param situation a case of the shape: a verdict, perhaps with a dot and a word that tells it from others of the
     *     same verdict
     */
    public static Answer to(Question question, String situation) {
        return new Answer(question, situation);
    }

    /**
     * Says that the finding is about this board rather than about the place or system as a whole. What is asked of each
     * organisation stays about the organisation.
     */
    public Answer on(Board board) {
        if (!question.on().kind().equals("organisation")) {
            on = board.shown();
        }
        return this;
    }

    /** Names a fact the verdict rests on. */
    public Answer citing(Stated fact) {
        evidence.add(fact);
        return this;
    }

    /** Says that the finding is about the board these seats are on; where they are on several it stays as it is. */
    public Answer onBoardOf(Iterable<?> seats, Iterable<?> others) {
        Set<Board> boards = new HashSet<>();
        seats.forEach(seat -> boards.add(((SpeaksFor) seat).board()));
        others.forEach(seat -> boards.add(((SpeaksFor) seat).board()));
        return boards.size() == 1 ? on(boards.iterator().next()) : this;
    }

    /** Names several facts the verdict rests on. */
    public Answer citingAll(Iterable<?> facts) {
        facts.forEach(fact -> evidence.add((Stated) fact));
        return this;
    }

    /** Names the entries of a list the verdict rests on, by what each of them says. */
    public Answer citingItems(Iterable<?> states) {
        states.forEach(state -> evidence.add(((ItemState) state).fact()));
        return this;
    }

    /** Gives a word for the explanation to fill in; several for one name are listed. */
    public Answer with(String name, String value) {
        values.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
        return this;
    }

    /** The question it answers. */
    public Question question() {
        return question;
    }

    /** The case. */
    public String situation() {
        return situation;
    }

    /** The verdict of the case. */
    public Verdict verdict() {
        return Verdict.ofCase(situation);
    }

    /** What the finding is about. */
    public Subject on() {
        return on;
    }

    /** The facts it rests on. */
    public List<Stated> evidence() {
        return evidence;
    }

    /** Words for the explanation. */
    public Map<String, List<String>> values() {
        return values;
    }
}
