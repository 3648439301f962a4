package org.icscheck.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.icscheck.serve.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icscheck serve}. The only command that starts a web framework. */
@Command(
        name = "serve",
        addMethodSubcommands = false,
        description = "Start the service: people upload files in a browser and leave with a readiness report.",
        footer = {
            "",
            "Without options it serves this machine alone: one local user, no password, everything kept in --data.",
            "For shared use see docs/operating.md: accounts, sign-in, PostgreSQL, TLS.",
            "",
            "Examples:",
            "  icscheck serve",
            "  icscheck serve --port 9000 --data /var/lib/icscheck",
            "  icscheck serve --config icscheck.properties"
        })
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port to listen on; 0 takes any free one. Default: 8080.")
    @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The address to listen on. Default: 127.0.0.1, this machine alone; any other needs accounts.")
    @Nullable String address;

    @Mixin
    KeptOptions kept = new KeptOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new WrongUse("--port " + port + " is not a port. Choose a number from 0 to 65535.");
        }
        try {
            Service service = Service.start(kept.with(port, address), Clock.systemUTC());
            spec.commandLine().getErr().println(service.greeting());
            service.untilStopped();
            return Exit.ALL_MET;
        } catch (Service.CannotStart e) {
            throw new WrongUse(e.getMessage());
        }
    }
}
