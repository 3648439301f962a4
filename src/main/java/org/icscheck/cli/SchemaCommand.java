package org.icscheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.icscheck.check.Check;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icscheck schema}. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of a submission.",
        footer = {"", "Examples:", "  icscheck schema", "  icscheck schema -o submission.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file instead of standard output.")
    @Nullable Path output;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String schema = Check.schema();
        Output.give(output, schema, spec.commandLine().getOut());
        return Exit.ALL_MET;
    }
}
