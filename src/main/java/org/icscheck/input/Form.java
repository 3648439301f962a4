package org.icscheck.input;

import java.util.Locale;
import java.util.Optional;

/** The forms a submission may have; the same facts in each. */
public enum Form {
    YAML,
    JSON,
    WORKBOOK;

    /** The form a file has by its name. */
    public static Optional<Form> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return name.endsWith(".xlsx") ? Optional.of(WORKBOOK) : Optional.empty();
    }
}
