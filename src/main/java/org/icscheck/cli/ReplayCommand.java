package org.icscheck.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.icscheck.check.Version;
import org.icscheck.serve.Service;
import org.icscheck.service.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck replay}. */
@Command(
        name = "replay",
        addMethodSubcommands = false,
        description = "Check a submission the service keeps once more, and say whether the same report comes out.",
        footer = {
            "",
            "With -o the report that comes out now is written, as JSON.",
            "Stop the service first where it keeps everything in a folder: one program at a time opens it.",
            "Exit status: 0 the same bytes; 1 another report, or what is kept was altered; 2 wrong use, or no such submission.",
            "",
            "Examples:",
            "  icscheck replay kq3v7n2m4x8r5t6w9y2z3a5b7c",
            "  icscheck replay --data /var/lib/icscheck kq3v7n2m4x8r5t6w9y2z3a5b7c -o report.json"
        })
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REF", description = "The submission, as in the address of its report.")
    String ref = "";

    @Mixin
    KeptOptions kept = new KeptOptions();

    @Mixin
    OutputOption to = new OutputOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Service service = Service.open(kept.with(null, null), Clock.systemUTC())) {
            Optional<Desk.Replay> replay = service.part(Desk.class).replay(ref);
            if (replay.isEmpty()) {
                throw new WrongUse("there is no checked submission " + ref + ". It may have been deleted.");
            }
            if (to.file != null) {
                Output.write(to.file, replay.get().again());
            }
            if (replay.get().isSame()) {
                out.println("The same report, byte for byte (" + replay.get().again().length + " bytes).");
                return Exit.ALL_MET;
            }
            if (!replay.get().altered().isEmpty()) {
                out.println(
                        "Altered since it was kept, by its checksum: "
                                + String.join(", ", replay.get().altered())
                                + ". Somebody changed the database: restore a backup from before, and look into the audit trail.");
                return Exit.GAP;
            }
            out.println("Another report comes out now"
                    + (replay.get().engine().equals(Version.current())
                            ? ", by the same version of the product. This should not be; tell us."
                            : ": it was checked by " + replay.get().engine() + ", and this is " + Version.current()
                                    + "."));
            return Exit.GAP;
        } catch (Service.CannotStart e) {
            throw new WrongUse(e.getMessage());
        }
    }
}
