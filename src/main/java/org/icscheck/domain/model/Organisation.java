package org.icscheck.domain.model;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A legal body: trust, council, federation, charity.
 *
 * @param type a word of {@code organisation-types}; empty when not said
 * @param services words of {@code services}; empty when not said
 * @param alsoKnownAs short names that seats may use
 */
public record Organisation(
        String id, String name, String type, List<String> services, List<String> alsoKnownAs, Source at)
        implements Stated {

    private static final Pattern NAMED_GROUP = Pattern.compile("(?i)\\b(CCG|clinical commissioning group)\\b");

    /** This organisation as the subject of a finding. */
    public Subject subject() {
        return new Subject("organisation", id, name);
    }

    /** Whether it is known to provide one of these services; with none asked for, always. */
    public boolean provides(List<String> wanted) {
        return wanted.isEmpty() || !Collections.disjoint(services, wanted);
    }

    /** Whether it is a clinical commissioning group: by its type, or where that is not said by its name. */
    public boolean isClinicalCommissioningGroup() {
        return type.equals("clinical-commissioning-group")
                || (type.isEmpty() && NAMED_GROUP.matcher(name).find());
    }

    /** Whether it is a clinical commissioning group, or nothing says that it is something else. */
    public boolean mayBeClinicalCommissioningGroup() {
        return type.isEmpty() || isClinicalCommissioningGroup();
    }

    /** Whether it is of one of these types, or provides nothing but one of them. */
    public boolean isOneOf(List<String> kinds) {
        return kinds.contains(type) || (services.size() == 1 && kinds.contains(services.get(0)));
    }

    @Override
    public String says() {
        return name;
    }
}
