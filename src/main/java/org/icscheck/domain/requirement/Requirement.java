package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One atomic, citable statement of policy.
 *
 * @param asks what it asks, in our own words
 * @param each what it is put to, one by one: {@code place}, {@code system}, {@code nhs-trust} ...
 * @param checkable {@code structural}, {@code attested} or {@code narrative}; what is narrative is listed and never asked
 * @param from the first day it is asked; empty for the whole time its pack is in force
 * @param until the last day it is asked; empty for the whole time its pack is in force
 * @param due the day from which not meeting it counts; empty when it always counts
 * @param shape the shape that answers it, or its own id when it has rules of its own; empty when it is narrative
 * @param with the parameters of the shape
 * @param remedy what to do when it is not met, in the imperative
 * @param who the post that usually decides
 * @param related ids of requirements a reader should know beside this one
 * @param sameAs ids of requirements of other sources, or of other parts of this one, that ask the same: one finding is
 *     reported for all of them
 * @param localTo the one place it applies to; empty for all
 * @param findings wordings of its own for some cases, instead of the shape's
 */
public record Requirement(
        String id,
        String pack,
        String title,
        String asks,
        String each,
        Strength strength,
        String checkable,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> due,
        Citation citation,
        String shape,
        Map<String, List<String>> with,
        String remedy,
        String who,
        List<String> related,
        List<String> sameAs,
        String localTo,
        Map<String, Wording> findings) {

    /** Whether it is asked on a day at all. */
    public boolean isAskedOn(LocalDate day) {
        return !isNarrative()
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether no rule tests it: it is in the catalogue so that nothing is silently missing. */
    public boolean isNarrative() {
        return checkable.equals("narrative");
    }

    /** Whether it is answered by rules that answer it alone. */
    public boolean hasOwnRules() {
        return shape.equals(id);
    }

    /** This requirement with other parameters. */
    public Requirement with(Map<String, List<String>> parameters) {
        return dated(from, until, due, parameters);
    }

    /** This requirement with other days. */
    public Requirement dated(Optional<LocalDate> first, Optional<LocalDate> last, Optional<LocalDate> counts) {
        return dated(first, last, counts, with);
    }

    private Requirement dated(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<LocalDate> counts,
            Map<String, List<String>> parameters) {
        return new Requirement(
                id,
                pack,
                title,
                asks,
                each,
                strength,
                checkable,
                first,
                last,
                counts,
                citation,
                shape,
                parameters,
                remedy,
                who,
                related,
                sameAs,
                localTo,
                findings);
    }
}
