package org.icscheck.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Source;
import org.jspecify.annotations.Nullable;

/** A value as it stands in a file, with its position. */
sealed interface Node {

    /** Where it stands. */
    Source at();

    /** Fields with their values; a key that was given twice keeps its first value and is reported. */
    record Fields(Map<String, Entry> values, Source at) implements Node {
        Fields(Source at) {
            this(new LinkedHashMap<>(), at);
        }

        /** The value of a field, or null when it is not there or blank. */
        @Nullable Node get(String key) {
            Entry entry = values.get(key);
            return entry == null || (entry.value() instanceof Scalar scalar && scalar.nothing()) ? null : entry.value();
        }

        /** The text of a field; empty when it is not there or holds no text. */
        String text(String key) {
            return get(key) instanceof Scalar scalar ? scalar.text() : "";
        }
    }

    /** One field: where its name stands, and its value. */
    record Entry(Source keyAt, Node value) {}

    /** Values one after the other. */
    record Items(List<Node> values, Source at) implements Node {}

    /** One word, number, date or truth value. */
    record Scalar(Type type, String text, Source at) implements Node {
        enum Type {
            TEXT,
            NUMBER,
            TRUTH,
            /** Nothing stands there. */
            NOTHING,
            /** Something stands there that is not supported, and has been told as a problem. */
            REFUSED
        }

        boolean nothing() {
            return type == Type.NOTHING || type == Type.REFUSED;
        }
    }
}
