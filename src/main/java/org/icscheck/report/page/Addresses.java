package org.icscheck.report.page;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.page.Page.Code;

/** Where something is stated, as short as is clear: a file without its folders, unless two files of the run share the name. */
final class Addresses {

    private final Map<String, Long> files;

    private Addresses(Report report) {
        files = report.inputs().stream()
                .map(Report.Input::file)
                .collect(Collectors.groupingBy(Addresses::plain, HashMap::new, Collectors.counting()));
    }

    static Addresses of(Report report) {
        return new Addresses(report);
    }

    Code of(Source at) {
        String plain = plain(at.file());
        String whole = at.toString();
        return new Code(
                files.getOrDefault(plain, 0L) == 1 && whole.startsWith(at.file())
                        ? plain + whole.substring(at.file().length())
                        : whole);
    }

    private static String plain(String file) {
        return Stream.of(file.split("/")).reduce("", (before, name) -> name);
    }
}
