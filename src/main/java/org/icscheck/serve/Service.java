package org.icscheck.serve;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.h2.api.ErrorCode;
import org.icscheck.access.AccessSettings;
import org.icscheck.access.AccessSettings.Mode;
import org.icscheck.access.Registrar;
import org.icscheck.access.ThisMachineOnly;
import org.icscheck.check.Version;
import org.icscheck.store.WrongSetting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The running service. Started and stopped by the command line and by tests alike. */
public final class Service implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
    }

    /**
     * What the command line says; whatever is left open is read from the settings, and has a default there.
     *
     * @param port 0 for any free one
     * @param data the folder of the database, unless a database is configured
     * @param config a file of further settings
     */
    public record Settings(
            @Nullable Integer port,
            @Nullable String address,
            @Nullable Path data,
            @Nullable Path config,
            Map<String, String> more) {

        /** Without further settings. */
        public Settings(@Nullable Integer port, @Nullable String address, @Nullable Path data, @Nullable Path config) {
            this(port, address, data, config, Map.of());
        }
    }

    /** It cannot start, for a reason the user can do something about; the message is for the user. */
    public static final class CannotStart extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotStart(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /**
     * Starts it and returns when it answers.
     *
     * @throws CannotStart when the port is taken, the folder cannot be written or the settings contradict each other
     */
    public static Service start(Settings settings, Clock clock) {
        return start(new SpringApplication(ServiceConfiguration.class), settings, clock);
    }

    /**
     * Opens what it keeps, without answering anybody: for a command that looks at it.
     *
     * @throws CannotStart when the folder cannot be read or another has it open, or the settings contradict each other
     */
    public static Service open(Settings settings, Clock clock) {
        SpringApplication application = new SpringApplication(KeptParts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return start(application, settings, clock);
    }

    private static Service start(SpringApplication application, Settings settings, Clock clock) {
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(true);
        application.setDefaultProperties(Map.of(
                "icscheck.data", Path.of("icscheck-data").toAbsolutePath().toString()));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("clock", clock));
        // Stands above the file of settings, as the command line does.
        Map<String, Object> said = new HashMap<>(settings.more());
        said.put("spring.application.version", Version.current());
        if (settings.port() != null) {
            said.put("server.port", settings.port());
        }
        if (settings.address() != null) {
            said.put("server.address", settings.address());
        }
        if (settings.data() != null) {
            said.put("icscheck.data", settings.data().toAbsolutePath().toString());
        }
        if (settings.config() != null) {
            said.put(
                    "spring.config.additional-location",
                    settings.config().toAbsolutePath().toUri().toString());
        }
        String[] arguments = said.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toArray(String[]::new);
        try {
            return new Service(application.run(arguments));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    private static RuntimeException explained(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return new CannotStart(
                        "port " + taken.getPort() + " is in use. Stop what uses it, or choose another: --port 8081", e);
            }
            if (cause instanceof CannotStart known) {
                return known;
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new CannotStart(
                        "another program has the data folder open. Stop it first, or name another folder with --data.",
                        e);
            }
            if (cause instanceof WrongSetting wrong) {
                return new CannotStart(wrong.getMessage(), e);
            }
            if (cause instanceof SQLException refused
                    && String.valueOf(refused.getMessage()).contains("icscheck: the role ")) {
                return new CannotStart(
                        "the database has no user of the name in icscheck.database.user. Make it: docs/operating.md"
                                + " says how.",
                        e);
            }
        }
        return e;
    }

    /** The port it listens on. */
    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    /**
     * What to say once it runs: where it is, who can reach it, and, where accounts are kept and there is none yet, the link
     * by which the first administrator chooses a name and a password. For the screen, not for a log.
     */
    public String greeting() {
        AccessSettings settings = part(AccessSettings.class);
        String address = setting("server.address");
        String here = settings.publicAddress().isBlank()
                ? "http://" + (ThisMachineOnly.isLoopback(address) ? "localhost" : address) + ":" + port()
                : settings.publicAddress().replaceAll("/+$", "");
        String who = switch (settings.access()) {
            case LOCAL ->
                "Only this machine can reach it, and nobody is asked for a password: whoever uses this machine can"
                        + " see everything.";
            case ACCOUNTS -> "People sign in with accounts kept here.";
            case OIDC -> "People sign in at " + settings.oidc().issuer() + ".";
        };
        String first = settings.access() == Mode.ACCOUNTS
                ? part(Registrar.class)
                        .firstLink()
                        .map(secret -> "\nThere is no account yet. Open this link within an hour to set up the first"
                                + " administrator; it works once:\n  " + here + "/set-up/" + secret)
                        .orElse("")
                : "";
        return "ICS Check is at " + here + ". " + who + first + "\nEverything is kept in " + keptIn()
                + ". Stop it with Ctrl+C.";
    }

    private String keptIn() {
        String url = setting("icscheck.database.url");
        return url.startsWith("jdbc:h2:file:") ? setting("icscheck.data") : url.replaceAll("[;?].*", "");
    }

    /** A part of it, for tests that look behind the pages. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A setting as it came out, for tests. */
    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** Waits until it is stopped. */
    public void untilStopped() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it; what is being answered is answered first. */
    @Override
    public void close() {
        context.close();
    }
}
