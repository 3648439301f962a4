package org.icscheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.icscheck.check.Check;
import org.icscheck.check.Drafts;
import org.icscheck.check.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code icscheck}: the command line. It starts no web framework. */
@Command(
        name = "icscheck",
        addMethodSubcommands = false,
        description = "Checks integrated care arrangements against what national guidance asks of them.",
        versionProvider = Main.ProductVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  icscheck check samples/public-papers/bury-2021.yaml",
            "  icscheck requirements IC-2.31-PLACE-2F",
            "",
            "Exit status of check: 0 all required is met; 1 a gap; 4 no gap, but something required cannot be told;",
            "2 wrong use; 3 an input could not be read; 70 a fault of ours."
        })
public final class Main {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the version.")
    boolean version;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the stack trace of a fault of ours.")
    boolean debug;

    /** The commands, in the order in which help lists them. */
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("requirements", RequirementsCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("scenarios", ScenariosCommand::new);
        commands.put("template", TemplateCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("replay", ReplayCommand::new);
        return commands;
    }

    /** The commands that start the service or open what it keeps, and log as servers do. */
    private static final Set<String> SERVICE = Set.of("serve", "replay");

    /** The commands that need the rules. */
    private static final Set<String> CHECKING = Set.of("check", "compare", "scenarios");

    /** The command line: with all commands, or, since describing them all takes as long as a check, with the one asked for. */
    private static CommandLine commandLine(String... args) {
        CommandLine all = new CommandLine(new Main());
        Supplier<Object> asked = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (asked != null) {
            all.addSubcommand(args[0], asked.get());
        } else {
            COMMANDS.forEach((name, command) -> all.addSubcommand(name, command.get()));
        }
        return all;
    }

    /** The version as {@code --version} shows it. */
    static final class ProductVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"icscheck " + Version.current()};
        }
    }

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        if (args.length == 0 || !SERVICE.contains(args[0])) {
            Warnings.takeOver();
        }
        if (args.length > 1 && CHECKING.contains(args[0])) {
            // Rules load on other threads; they need not wait until the command line is understood.
            Check.begin();
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (out.checkError()) {
            // A full disk must not look like a clean result.
            err.println(
                    "icscheck: the result could not be written in full. Check the space left, or the pipe it goes to.");
            status = status == Exit.OUR_FAULT ? status : Exit.WRONG_USE;
        }
        System.exit(status);
    }

    /** Runs the command line with these streams and returns the exit status. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine commands = commandLine(args);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(errors);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(100);
        // --version is inherited by every command, what it prints is not.
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new ProductVersion()));
        commands.setParameterExceptionHandler((e, arguments) -> {
            errors.println("icscheck: " + e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, errors);
            errors.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return Exit.WRONG_USE;
        });
        commands.setExecutionExceptionHandler((e, line, result) -> {
            if (e instanceof WrongUse) {
                errors.println("icscheck: " + e.getMessage());
                return Exit.WRONG_USE;
            }
            if (e instanceof Drafts.Refused refused) {
                errors.println("icscheck: the drafted packs cannot be used. Nothing was checked.");
                refused.problems()
                        .forEach(problem -> errors.println(problem.at() + ": " + problem.what() + " " + problem.fix()));
                return Exit.WRONG_USE;
            }
            errors.println("icscheck: something went wrong that is our fault, not yours: "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
            if (List.of(args).contains("--debug")) {
                e.printStackTrace(errors);
            } else {
                errors.println("Run again with --debug and send us what it prints.");
            }
            return Exit.OUR_FAULT;
        });
        if (args.length == 0) {
            commands.usage(errors);
            return Exit.WRONG_USE;
        }
        if (Arrays.asList(args).equals(List.of("help"))) {
            return commands.execute("--help");
        }
        return commands.execute(args);
    }
}
