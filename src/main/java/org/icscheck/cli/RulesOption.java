package org.icscheck.cli;

import java.nio.file.Path;
import org.icscheck.check.Drafts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: packs that are being drafted. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with packs that are being drafted: data only. A new pack is asked besides those that"
                    + " ship; one with the id of a shipped pack stands in its place; one that amends it changes single"
                    + " entries.")
    @Nullable Path folder;

    /** The drafted packs; none without the option. */
    Drafts drafts() {
        return folder == null ? Drafts.NONE : Drafts.in(folder);
    }
}
