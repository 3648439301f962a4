package org.icscheck.web;

import java.util.List;
import java.util.stream.Stream;
import org.icscheck.access.AccessSettings;
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

    private final AccessSettings settings;
    private final Visitors visitors;
    private final String version;
    private final int packs;

    Frame(AccessSettings settings, Visitors visitors, Check check) {
        this.settings = settings;
        this.visitors = visitors;
        this.version = Version.current();
        this.packs = check.packs().packs().size();
    }

    /**
     * What the frame shows.
     *
     * @param version of the product
     * @param packs how many packs it asks
     * @param account who is signed in; null when nobody is
     * @param alone whether only this computer can reach the service, so that nobody signs in
     * @param tokens whether whoever looks may have tokens, and an account to look after
     * @param verdicts all of them, in the order of the key
     */
    record Shown(
            String version,
            int packs,
            @Nullable String account,
            boolean alone,
            boolean tokens,
            List<View.Tag> verdicts) {}

    @ModelAttribute("frame")
    Shown frame() {
        Visitor visitor = visitors.current();
        boolean local = settings.access() == AccessSettings.Mode.LOCAL;
        return new Shown(
                version,
                packs,
                visitor.isSignedIn() && !local ? visitor.account() : null,
                local,
                visitor.isSignedIn(),
                VERDICTS);
    }
}
