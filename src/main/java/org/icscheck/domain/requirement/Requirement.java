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
 * @param checkable {@code structural} or {@code attested}
 * @param due the day from which not meeting it counts; empty when it always counts
 * @param shape the shape that answers it, or its own id when it has rules of its own
 * @param with the parameters of the shape
 * @param remedy what to do when it is not met, in the imperative
 * @param who the post that usually decides
 * @param related ids of requirements that ask much the same
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
        Optional<LocalDate> due,
        Citation citation,
        String shape,
        Map<String, List<String>> with,
        String remedy,
        String who,
        List<String> related,
        String localTo,
        Map<String, Wording> findings) {

    /** Whether it is answered by rules that answer it alone. */
    public boolean hasOwnRules() {
        return shape.equals(id);
    }
}
