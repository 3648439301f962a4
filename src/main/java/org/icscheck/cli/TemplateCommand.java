package org.icscheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.icscheck.check.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck template FILE}. */
@Command(
        name = "template",
        description = "Write an empty submission to fill in, with guidance.",
        footer = {"", "Examples:", "  icscheck template my-place.yaml", "  icscheck template -   (to standard output)"})
final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write, ending in .yaml or .yml; - for standard output.")
    Path file = Path.of("-");

    @Option(names = "--force", description = "Overwrite the file if it exists.")
    boolean force;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String name = file.toString();
        if (name.equals("-")) {
            spec.commandLine().getOut().print(Check.template());
            spec.commandLine().getOut().flush();
            return Exit.ALL_MET;
        }
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            throw new WrongUse("this version writes templates in YAML only. Name a file ending in .yaml.");
        }
        if (Files.exists(file) && !force) {
            throw new WrongUse(file + " exists already. Name another file, or overwrite it with --force.");
        }
        Output.write(file, Check.template());
        spec.commandLine().getErr().println("Wrote " + file + ". Fill it in, then: icscheck check " + file);
        return Exit.ALL_MET;
    }
}
