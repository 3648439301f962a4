package org.icscheck.cli;

import java.util.concurrent.Callable;
import org.icscheck.check.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icscheck schema}. */
@Command(
        name = "schema",
        addMethodSubcommands = false,
        description = "Print the JSON Schema of a submission, or of the files of a pack: an editor helps with it.",
        footer = {
            "",
            "Examples:",
            "  icscheck schema",
            "  icscheck schema -o submission.schema.json",
            "  icscheck schema --of requirements -o requirements.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    /** What a schema describes. */
    enum Of {
        submission,
        requirements,
        pack
    }

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "submission",
            description = "submission, requirements (the requirements.yaml of a pack) or pack (its pack.yaml). Default:"
                    + " submission.")
    Of of = Of.submission;

    @Mixin
    OutputOption to = new OutputOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String schema = switch (of) {
            case submission -> Check.schema();
            case requirements -> Check.requirementsSchema();
            case pack -> Check.packSchema();
        };
        Output.give(to.file, schema, spec.commandLine().getOut());
        return Exit.ALL_MET;
    }
}
