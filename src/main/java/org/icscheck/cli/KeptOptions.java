package org.icscheck.cli;

import java.nio.file.Path;
import org.icscheck.serve.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --data DIR} and {@code --config FILE}: where the service keeps everything, and its settings. */
@Command(addMethodSubcommands = false)
final class KeptOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder the service keeps everything in; made when the service starts and it is not there."
                            + " Default: icscheck-data.")
    @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A .properties or .yaml file of settings of the service; docs/operating.md lists them.")
    @Nullable Path config;

    /**
     * The settings that these make with others.
     *
     * @throws WrongUse when there is no such file of settings
     */
    Service.Settings with(@Nullable Integer port, @Nullable String address) {
        if (config != null && !config.toFile().isFile()) {
            throw new WrongUse("there is no file " + config + ". Name a file of settings with --config.");
        }
        return new Service.Settings(port, address, data, config);
    }
}
