package org.icscheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Question;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.packs.Packs;

/**
 * Where several sources ask the same of the same subject, keeps the finding under the strongest and has it name the others.
 *
 * <p>What is due already comes before what is due later; then required before recommended; then law before guidance,
 * local agreements and proposals; then the order of the catalogue. Only findings that came to the same are joined: a
 * difference is for the reader to see. A weaker one that is not due yet adds nothing and is joined whatever it came to.
 *
 * <p>Related requirements may ask different things and still stumble over one: a plan that is only a draft neither exists
 * nor covers three years. Where they name each other as related and say the same words about the same statements, that
 * is one gap as well.
 */
final class AskedOnce {

    private final Packs packs;
    private final Comparator<Finding> strongestFirst;

    AskedOnce(Packs packs) {
        this.packs = packs;
        this.strongestFirst = Comparator.comparing(
                        (Finding finding) -> finding.due().isPresent())
                .thenComparing(finding -> finding.requirement().strength())
                .thenComparing(finding ->
                        packs.pack(finding.requirement().pack()).orElseThrow().rank());
    }

    /** The findings by question, in the order of the questions, with those joined that ask the same. */
    List<Finding> join(Map<Question, Finding> findings) {
        Map<List<?>, List<Finding>> together = new LinkedHashMap<>();
        findings.forEach((question, finding) -> together.computeIfAbsent(
                        List.of(
                                packs.sameAs(question.requirement()),
                                question.subject(),
                                question.on(),
                                question.partner()),
                        k -> new ArrayList<>())
                .add(finding));
        List<Finding> joined = new ArrayList<>();
        together.values().forEach(same -> joined.addAll(same.size() == 1 ? same : joined(same)));
        return toldOnce(joined);
    }

    private List<Finding> toldOnce(List<Finding> findings) {
        // By what a gap says, and about whom.
        Map<List<?>, List<Finding>> told = new LinkedHashMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean gap = finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET;
            if (!gap || finding.evidence().isEmpty()) {
                kept.add(finding);
                continue;
            }
            List<Finding> before = told.computeIfAbsent(
                    List.of(finding.subject(), finding.on(), finding.verdict(), finding.explanation()),
                    k -> new ArrayList<>());
            int same = -1;
            for (int i = 0; i < before.size() && same < 0; i++) {
                same = isOneGap(before.get(i), finding) ? i : -1;
            }
            if (same < 0) {
                before.add(finding);
                kept.add(finding);
            } else {
                Finding first = before.get(same);
                Finding stronger = strongestFirst.compare(finding, first) < 0 ? finding : first;
                Finding weaker = stronger == first ? finding : first;
                List<Requirement> others = new ArrayList<>(stronger.alsoAsked());
                others.add(weaker.requirement());
                others.addAll(weaker.alsoAsked());
                Finding one = stronger.alsoAsked(List.copyOf(others));
                before.set(same, one);
                kept.replaceAll(other -> other == first ? one : other);
            }
        }
        return kept;
    }

    /** Whether two that say the same are one gap: by the same statements, and under requirements that are related. */
    private static boolean isOneGap(Finding one, Finding other) {
        return areRelated(one.requirement(), other.requirement())
                && one.evidence().equals(other.evidence())
                && one.waiver().equals(other.waiver());
    }

    private static boolean areRelated(Requirement one, Requirement other) {
        return one.related().contains(other.id()) || other.related().contains(one.id());
    }

    private List<Finding> joined(List<Finding> same) {
        List<Finding> rest = new ArrayList<>(same);
        rest.sort(strongestFirst);
        List<Finding> kept = new ArrayList<>();
        while (!rest.isEmpty()) {
            Finding strongest = Objects.requireNonNull(rest.remove(0));
            List<Requirement> others = new ArrayList<>();
            rest.removeIf(weaker -> {
                boolean adds = weaker.due().isEmpty()
                        && (weaker.verdict() != strongest.verdict() || isAboutAnotherBoard(weaker, strongest));
                if (!adds) {
                    others.add(weaker.requirement());
                }
                return !adds;
            });
            kept.add(strongest.alsoAsked(List.copyOf(others)));
        }
        return kept;
    }

    /** The same question may be about two boards of one system: then each has its finding. */
    private static boolean isAboutAnotherBoard(Finding one, Finding other) {
        return one.on().kind().equals("board")
                && other.on().kind().equals("board")
                && !one.on().equals(other.on());
    }
}
