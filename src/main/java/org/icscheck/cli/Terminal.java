package org.icscheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.icscheck.report.TextReport;

/** What can be learnt of the terminal. */
final class Terminal {

    private static final int WIDEST = 400;

    private Terminal() {}

    /** How many characters fit on a line: as {@code COLUMNS} says, or the terminal itself; 0 when neither does. */
    static int width() {
        String said = System.getenv("COLUMNS");
        int width = number(said == null ? "" : said);
        return width > 0 || System.console() == null ? width : asked();
    }

    /** Asks the terminal; where nothing can be asked, such as on Windows, nobody says. */
    private static int asked() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return 0;
            }
            String[] size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", -1);
            return size.length == 2 ? number(size[1]) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(String text) {
        int number = text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
        return number < TextReport.Look.NARROWEST ? 0 : Math.min(number, WIDEST);
    }
}
