package org.icscheck.scenarios;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;

/**
 * A file of scenarios, as an edge hands it over.
 *
 * @param name how the user named it
 * @param bytes what it holds; at most one byte more than {@link Scenarios#LARGEST_FILE} is needed
 * @param folders from which its scenarios may load submissions; nothing else is opened for them
 * @param trouble why it could not be opened; empty when it could
 */
public record FeatureFile(String name, byte[] bytes, List<Path> folders, Optional<Problem> trouble) {

    /** A file that was opened. */
    public static FeatureFile of(String name, byte[] bytes, List<Path> folders) {
        return new FeatureFile(name, bytes, folders, Optional.empty());
    }

    /** A file that could not be opened, and what to do about it. */
    public static FeatureFile unopened(String name, String what, String fix) {
        return new FeatureFile(
                name,
                new byte[0],
                List.of(),
                Optional.of(new Problem(new Source(name, 0, 0, ""), "not-opened", what, fix)));
    }
}
