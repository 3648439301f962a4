package org.icscheck.input;

import org.jspecify.annotations.Nullable;

/** Finds values by JSON pointers of names and positions, as {@link org.icscheck.domain.model.Source} gives them. */
final class Pointers {

    private Pointers() {}

    /** The value a pointer leads to; null where it leads nowhere. */
    static @Nullable Node at(Node.Fields root, String pointer) {
        Node node = root;
        if (pointer.isEmpty()) {
            return node;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            if (node instanceof Node.Fields fields) {
                node = fields.get(step);
            } else if (node instanceof Node.Items items && step.matches("\\d{1,6}")) {
                int number = Integer.parseInt(step);
                node = number < items.values().size() ? items.values().get(number) : null;
            } else {
                return null;
            }
        }
        return node;
    }
}
