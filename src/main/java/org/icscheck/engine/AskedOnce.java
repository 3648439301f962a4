package org.icscheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Question;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.packs.Packs;

/**
 * Where several sources ask the same of the same subject, keeps the finding under the strongest and has it name the others.
 *
 * <p>What is due already comes before what is due later; then law before guidance, local agreements and proposals; then
 * required before recommended; then the order of the catalogue. Only findings that came to the same are joined: a
 * difference is for the reader to see. A weaker one that is not due yet adds nothing and is joined whatever it came to.
 */
final class AskedOnce {

    private final Packs packs;
    private final Comparator<Finding> strongestFirst;

    AskedOnce(Packs packs) {
        this.packs = packs;
        this.strongestFirst = Comparator.comparing(
                        (Finding finding) -> finding.due().isPresent())
                .thenComparing(finding ->
                        packs.pack(finding.requirement().pack()).orElseThrow().rank())
                .thenComparing(finding -> finding.requirement().strength());
    }

    private record Asked(Set<String> same, Subject subject, Subject on, Subject partner) {}

    /** The findings by question, in the order of the questions, with those joined that ask the same. */
    List<Finding> join(Map<Question, Finding> findings) {
        Map<Asked, List<Finding>> together = new LinkedHashMap<>();
        findings.forEach((question, finding) -> together.computeIfAbsent(
                        new Asked(
                                packs.sameAs(question.requirement()),
                                question.subject(),
                                question.on(),
                                question.partner()),
                        k -> new ArrayList<>())
                .add(finding));
        List<Finding> joined = new ArrayList<>();
        together.values().forEach(same -> joined.addAll(same.size() == 1 ? same : joined(same)));
        return joined;
    }

    private List<Finding> joined(List<Finding> same) {
        List<Finding> rest = new ArrayList<>(same);
        rest.sort(strongestFirst);
        List<Finding> kept = new ArrayList<>();
        while (!rest.isEmpty()) {
            Finding strongest = Objects.requireNonNull(rest.remove(0));
            List<Requirement> others = new ArrayList<>();
            rest.removeIf(weaker -> {
                boolean adds =
                        weaker.verdict() != strongest.verdict() && weaker.due().isEmpty();
                if (!adds) {
                    others.add(weaker.requirement());
                }
                return !adds;
            });
            kept.add(strongest.alsoAsked(List.copyOf(others)));
        }
        return kept;
    }
}
