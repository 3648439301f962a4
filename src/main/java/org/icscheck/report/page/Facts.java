package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.report.Sentences;
import org.icscheck.report.page.Page.About;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Bullets;
import org.icscheck.report.page.Page.Fold;
import org.icscheck.report.page.Page.Id;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Link;
import org.icscheck.report.page.Page.Paragraph;
import org.icscheck.report.page.Page.Source;
import org.icscheck.report.page.Page.Tag;
import org.icscheck.report.page.Page.Words;

/** What every part shows of a finding, shown alike everywhere. */
final class Facts {

    /** More facts than this are folded away. */
    private static final int MANY = 4;

    private Facts() {}

    /** What it is about, where that is not the subject itself. */
    static List<Inline> about(Finding finding) {
        return finding.on().equals(finding.subject())
                ? List.of()
                : List.of(new About(List.of(new Page.Named("", finding.on().name()))));
    }

    /** Document, paragraph and id, and who else asks the same. */
    static List<Inline> source(Finding finding) {
        Citation citation = finding.requirement().citation();
        List<Inline> words = new ArrayList<>();
        words.add(new Source(new Link(citation.url(), Sentences.source(citation))));
        words.add(new Words(Sentences.verification(citation) + " "));
        words.add(new Id(finding.requirement().id()));
        if (!finding.alsoAsked().isEmpty()) {
            words.add(new Words(". Also asked by " + Sentences.alsoAsked(finding)));
        }
        return words;
    }

    /** Strength in words, verdict as a tag. */
    static List<Inline> judged(Finding finding) {
        return List.of(new Words(finding.requirement().strength().label() + " "), new Tag(finding.verdict()));
    }

    /** The first cell of a table of findings: which requirement, where it is asked, what it came to. */
    static List<Block> requirement(Finding finding) {
        List<Block> cell = new ArrayList<>();
        cell.add(Paragraph.of(finding.requirement().title()));
        if (!about(finding).isEmpty()) {
            cell.add(new Paragraph(about(finding)));
        }
        cell.add(new Paragraph(source(finding)));
        cell.add(new Paragraph(judged(finding)));
        return cell;
    }

    /** What the file says: the explanation, then each fact with its address. */
    static List<Block> said(Finding finding, Addresses addresses) {
        List<Evidence> evidence = finding.evidence();
        if (evidence.size() < 2) {
            return saidInShort(finding, addresses);
        }
        Bullets facts = bullets(evidence, addresses);
        return List.of(
                Paragraph.of(finding.explanation()),
                evidence.size() <= MANY
                        ? facts
                        : new Fold("Where it says so: " + evidence.size() + " facts", List.of(facts)));
    }

    /** What the file says: the explanation, the addresses of what it quotes, then the facts it does not quote. */
    static List<Block> saidInShort(Finding finding, Addresses addresses) {
        List<Block> said = new ArrayList<>();
        said.add(Paragraph.of(finding.explanation()));
        List<Inline> quoted = new ArrayList<>();
        List<Evidence> others = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            if (isQuoted(evidence, finding)) {
                quoted.add(new Words(quoted.isEmpty() ? "" : ", "));
                quoted.add(addresses.of(evidence.at()));
            } else {
                others.add(evidence);
            }
        }
        if (!quoted.isEmpty()) {
            said.add(new Paragraph(quoted));
        }
        if (!others.isEmpty()) {
            said.add(bullets(others, addresses));
        }
        return said;
    }

    /** Whether the explanation holds the fact already, perhaps as the start of a sentence. */
    private static boolean isQuoted(Evidence evidence, Finding finding) {
        return finding.explanation()
                .toLowerCase(Locale.ROOT)
                .contains(evidence.fact().toLowerCase(Locale.ROOT));
    }

    private static Bullets bullets(List<Evidence> evidence, Addresses addresses) {
        return new Bullets(evidence.stream()
                .map(one -> Bullet.of(new Words(one.fact() + " "), addresses.of(one.at())))
                .toList());
    }
}
