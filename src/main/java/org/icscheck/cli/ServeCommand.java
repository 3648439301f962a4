package org.icscheck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.icscheck.serve.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icscheck serve}. The only command that starts a web framework. */
@Command(
        name = "serve",
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

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder to keep everything in; made when it is not there. Default: icscheck-data.")
    @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A .properties or .yaml file of settings; docs/operating.md lists them.")
    @Nullable Path config;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new WrongUse("--port " + port + " is not a port. Choose a number from 0 to 65535.");
        }
        if (config != null && !config.toFile().isFile()) {
            throw new WrongUse("there is no file " + config + ". Name a file of settings with --config.");
        }
        try {
            Service service = Service.start(new Service.Settings(port, address, data, config), Clock.systemUTC());
            spec.commandLine().getErr().println(service.greeting());
            service.untilStopped();
            return Exit.ALL_MET;
        } catch (Service.CannotStart e) {
            throw new WrongUse(e.getMessage());
        }
    }
}
