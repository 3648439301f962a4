package org.icscheck.domain.requirement;

import java.util.List;
import java.util.Map;

/**
 * A form that many requirements share, answered by one small set of rules.
 *
 * @param inWords how it decides, for a reader
 * @param parameters each parameter's name with what it takes: the name of a word list, {@code voices}, {@code paths},
 *     {@code number}, {@code day} or {@code text}; a name ending in {@code ?} is optional
 * @param findings how each case reads, in the order in which one wins where several hold
 * @param mendedBy the kinds of {@link ChangeKind} that can close a gap of this shape, the one to try first in front
 * @param heldBy who usually knows what a submission leaves out here; empty when it is whoever decides
 */
public record Shape(
        String id,
        String inWords,
        Map<String, String> parameters,
        Map<String, Wording> findings,
        List<String> mendedBy,
        String heldBy) {

    /** A shape of which no more is said than how it decides. */
    public Shape(String id, String inWords, Map<String, String> parameters, Map<String, Wording> findings) {
        this(id, inWords, parameters, findings, List.of(), "");
    }

    /** What a parameter takes, whether it may be left out or not; empty when the shape does not take it. */
    public String takes(String parameter) {
        return parameters.getOrDefault(parameter, parameters.getOrDefault(parameter + "?", ""));
    }

    /** The names of its cases, in order. */
    public List<String> cases() {
        return List.copyOf(findings.keySet());
    }
}
