package org.icscheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.icscheck.check.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck convert IN OUT}. */
@Command(
        name = "convert",
        addMethodSubcommands = false,
        description = "Turn a submission into another form: a workbook, YAML or JSON. It states the same in each.",
        footer = {
            "",
            "Comments of a YAML file are no part of what it states, and are left behind.",
            "",
            "Examples:",
            "  icscheck convert bury.yaml bury.xlsx",
            "  icscheck convert bury.xlsx bury.json",
            "",
            "Exit status: 0 written; 2 wrong use; 3 the file has problems, or the other form cannot hold it."
        })
final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", description = "The submission (.xlsx, .yaml, .yml or .json).")
    Path in = Path.of("-");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; its ending says the form.")
    Path out = Path.of("-");

    @Option(names = "--force", description = "Overwrite the file if it exists.")
    boolean force;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (!Check.isSubmission(out.toString())) {
            throw new WrongUse(out + " says no form. Name a file ending in .xlsx, .yaml or .json.");
        }
        if (Files.exists(out) && !force) {
            throw new WrongUse(out + " exists already. Name another file, or overwrite it with --force.");
        }
        Check.Converted converted = Check.convert(CheckCommand.open(in), out.toString());
        if (!converted.problems().isEmpty()) {
            spec.commandLine().getErr().println(in + " was not converted:");
            converted
                    .problems()
                    .forEach(problem -> spec.commandLine()
                            .getErr()
                            .println(problem.at() + ": " + problem.what() + " " + problem.fix()));
            return Exit.UNREADABLE;
        }
        if (!converted.lost().isEmpty()) {
            spec.commandLine().getErr().println(in + " was not converted: the new file would not state the same at");
            converted.lost().forEach(where -> spec.commandLine().getErr().println("  " + where));
            return Exit.UNREADABLE;
        }
        Output.write(out, converted.bytes());
        spec.commandLine().getErr().println("Wrote " + out + ".");
        return Exit.ALL_MET;
    }
}
