package org.icscheck.domain.requirement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icscheck.domain.model.Sha256;

/**
 * All a pack holds, for a checksum: packs that differ in anything differ in it. Told field by field, since the text a record gives
 * of itself takes longer than a check.
 */
public final class Contents {

    private static final String END = "\u0001";

    private final Sha256 all;

    private Contents(Sha256 all) {
        this.all = all;
    }

    /** Adds a pack with all its requirements to a checksum. */
    public static void add(Pack pack, Sha256 all) {
        Contents contents = new Contents(all);
        contents.add(
                pack.id(), pack.version(), pack.title(), pack.publisher(), pack.status(), pack.from(), day(pack.to()));
        contents.add(pack.systems());
        pack.requirements().forEach(contents::add);
        all.add("\n");
    }

    private static Object day(Optional<?> day) {
        return day.isPresent() ? day.get() : "";
    }

    private void add(Requirement one) {
        add(one.id(), one.pack(), one.title(), one.asks(), one.each(), one.strength(), one.checkable());
        add(day(one.from()), day(one.until()), day(one.due()));
        Citation cited = one.citation();
        add(cited.document(), cited.shortTitle(), cited.paragraph(), cited.url(), cited.verification());
        add(one.shape(), one.remedy(), one.who(), one.localTo());
        add(one.related());
        add(one.sameAs());
        for (Map.Entry<String, List<String>> parameter : one.with().entrySet()) {
            add(parameter.getKey());
            add(parameter.getValue());
        }
        for (Map.Entry<String, Wording> finding : one.findings().entrySet()) {
            add(finding.getKey(), finding.getValue().says(), finding.getValue().add());
        }
        all.add(END);
    }

    private void add(List<String> texts) {
        texts.forEach(text -> all.add(text + ','));
        all.add(END);
    }

    private void add(Object... fields) {
        for (Object field : fields) {
            all.add(field + END);
        }
    }
}
