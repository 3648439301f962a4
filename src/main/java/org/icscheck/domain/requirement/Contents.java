package org.icscheck.domain.requirement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All a pack holds, as one text: packs that differ in anything differ in it. Written out field by field, since the text a record
 * gives of itself takes longer than a check.
 */
public final class Contents {

    private static final char END = '\u0001';

    private final StringBuilder all = new StringBuilder();

    private Contents() {}

    /** Of a pack with all its requirements. */
    public static String of(Pack pack) {
        Contents contents = new Contents();
        contents.add(
                pack.id(), pack.version(), pack.title(), pack.publisher(), pack.status(), pack.from(), day(pack.to()));
        contents.add(pack.systems());
        pack.requirements().forEach(contents::add);
        return contents.all.toString();
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
        all.append(END);
    }

    private void add(List<String> texts) {
        texts.forEach(text -> all.append(text).append(','));
        all.append(END);
    }

    private void add(Object... fields) {
        for (Object field : fields) {
            all.append(field).append(END);
        }
    }
}
