package org.icscheck.cli;

import java.nio.charset.StandardCharsets;
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
        addMethodSubcommands = false,
        description = "Write an empty submission to fill in, with guidance: a workbook (.xlsx) or a text (.yaml).",
        footer = {
            "",
            "Examples:",
            "  icscheck template my-place.xlsx",
            "  icscheck template --example my-place.xlsx   (and my-place-example.xlsx beside it)",
            "  icscheck template my-place.yaml",
            "  icscheck template -                         (YAML to standard output)"
        })
final class TemplateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write, ending in .xlsx, .yaml or .yml; - for standard output.")
    Path file = Path.of("-");

    @Option(
            names = "--example",
            description =
                    "Write a filled-in example workbook beside it, as FILE-example.xlsx. Its place does not exist.")
    boolean example;

    @Option(names = "--system", description = "Write the workbook for a system instead of a place.")
    boolean system;

    @Option(names = "--force", description = "Overwrite the file if it exists.")
    boolean force;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String name = file.toString();
        boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if ((example || system) && !workbook) {
            throw new WrongUse("--example and --system are for workbooks. Name a file ending in .xlsx.");
        }
        if (name.equals("-")) {
            spec.commandLine().getOut().print(Check.template());
            spec.commandLine().getOut().flush();
            return Exit.ALL_MET;
        }
        if (!workbook && !name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            throw new WrongUse("templates are workbooks or YAML. Name a file ending in .xlsx or .yaml.");
        }
        Path beside =
                file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.xlsx$", "-example.xlsx"));
        refuseToOverwrite(file);
        if (example) {
            refuseToOverwrite(beside);
        }
        Output.write(file, workbook ? Check.workbook(system) : Check.template().getBytes(StandardCharsets.UTF_8));
        if (example) {
            Output.write(beside, Check.workbookExample());
        }
        spec.commandLine()
                .getErr()
                .println("Wrote " + file + (example ? " and " + beside : "") + ". Fill it in, then: icscheck check "
                        + file);
        return Exit.ALL_MET;
    }

    private void refuseToOverwrite(Path path) {
        if (Files.exists(path) && !force) {
            throw new WrongUse(path + " exists already. Name another file, or overwrite it with --force.");
        }
    }
}
