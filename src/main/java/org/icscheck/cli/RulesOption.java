package org.icscheck.cli;

import java.nio.file.Path;
import org.icscheck.check.Drafts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: packs that are being drafted. */
@Command(addMethodSubcommands = false)
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A folder with packs that are being drafted: data only. A new pack is asked besides those that"
                            + " ship; one with the id of a shipped pack stands in its place; one that amends it changes single"
                            + " entries.")
    @Nullable Path folder;

    @Option(
            names = "--trust-rules",
            hidden = true,
            description = "Refused, with the reason: rules have to be built in.")
    boolean trustRules;

    /** The drafted packs; none without the option. */
    Drafts drafts() {
        refuseTrust(trustRules);
        return folder == null ? Drafts.NONE : Drafts.in(folder);
    }

    /**
     * Says why nobody can have rules of a folder run.
     *
     * @throws WrongUse when that is asked for
     */
    static void refuseTrust(boolean asked) {
        if (asked) {
            throw new WrongUse(
                    "--trust-rules cannot be given. Rules in DRL are programs, and this product holds no compiler for"
                            + " them, so that nothing a folder holds can ever be run. Name a shape in the entry instead, or have the"
                            + " rules built in: see “If no shape fits” in CONTRIBUTING.md.");
        }
    }
}
