package org.icscheck.domain.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to add to a submission so that more of it can be told. */
public final class ToAdd {

    private static final int MOST_NAMES = 3;

    // Stand for an id and a name while like sentences are sought; no report holds them.
    private static final String ID = "\u0001";
    private static final String NAME = "\u0002";

    private ToAdd() {}

    /**
     * What to add, each thing once, with the findings it answers: where the same is missing of several networks, trusts or
     * requirements, one sentence names them together.
     */
    public static Map<String, List<Finding>> of(List<Finding> findings) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String pattern = finding.add().replace(finding.requirement().id(), ID);
            if (!finding.on().equals(finding.subject()) && !finding.on().kind().equals("board")) {
                pattern = pattern.replace(finding.on().name(), NAME);
            }
            alike.computeIfAbsent(pattern, k -> new ArrayList<>()).add(finding);
        }
        Map<String, List<Finding>> sentences = new LinkedHashMap<>();
        alike.forEach((pattern, all) -> {
            List<String> names =
                    all.stream().map(finding -> finding.on().name()).distinct().toList();
            List<String> ids = all.stream()
                    .map(finding -> finding.requirement().id())
                    .distinct()
                    .toList();
            sentences.put(
                    pattern.replace(ID, ids.size() == 1 ? ids.get(0) : "each of these")
                            .replace(NAME, and(names)),
                    all);
        });
        return sentences;
    }

    private static String and(List<String> names) {
        if (names.size() > MOST_NAMES + 1) {
            return String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
        }
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
