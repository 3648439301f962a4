package org.icscheck.web;

import java.util.List;
import java.util.stream.Stream;
import org.icscheck.access.Visitor;
import org.icscheck.access.Visitors;
import org.icscheck.check.Check;
import org.icscheck.check.Version;
import org.icscheck.domain.requirement.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows, whichever page it is. */
@ControllerAdvice
class Frame {

    private static final List<View.Tag> VERDICTS =
            Stream.of(Verdict.values()).map(View.Tag::of).toList();

    private final Visitors visitors;
    private final String version;
    private final int packs;

    Frame(Visitors visitors, Check check) {
        this.visitors = visitors;
        this.version = Version.current();
        this.packs = check.packs().packs().size();
    }

    /**
     * What the frame shows.
     *
     * @param version of the product
     * @param packs how many packs it asks
     * @param account who is signed in; null when nobody has to
     * @param verdicts all of them, in the order of the key
     */
    record Shown(String version, int packs, @Nullable String account, List<View.Tag> verdicts) {}

    @ModelAttribute("frame")
    Shown frame() {
        Visitor visitor = visitors.current();
        return new Shown(version, packs, visitor.equals(Visitor.local()) ? null : visitor.account(), VERDICTS);
    }
}
