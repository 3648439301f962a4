package org.icscheck.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What things are called in one workbook, so that cells may name them as people do; ids are the format's affair. */
final class Names {

    /** One thing. */
    record Named(String kind, String id, String name, List<String> alsoKnownAs) {}

    private final List<Named> all = new ArrayList<>();

    void add(String kind, String id, String name, List<String> alsoKnownAs) {
        if (!id.isEmpty()) {
            all.add(new Named(kind, id, name, alsoKnownAs));
        }
    }

    /** The names of all things of these kinds, in the order of the workbook. */
    Set<String> of(List<String> kinds) {
        Set<String> names = new LinkedHashSet<>();
        for (Named one : all) {
            if (kinds.contains(one.kind())) {
                names.add(one.name().isEmpty() ? one.id() : one.name());
            }
        }
        return names;
    }

    /** The id of what a cell names: by its id, its name or another name it has; null when that is nothing, or several. */
    @Nullable String resolve(List<String> kinds, String written) {
        String text = written.strip();
        for (Named one : all) {
            if (kinds.contains(one.kind()) && one.id().equals(text)) {
                return one.id();
            }
        }
        Set<String> named = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        String plain = Layout.plain(text);
        for (Named one : all) {
            if (kinds.contains(one.kind())) {
                if (Layout.plain(one.name()).equals(plain)
                        || Layout.plain(one.id()).equals(plain)) {
                    named.add(one.id());
                }
                if (one.alsoKnownAs().stream()
                        .anyMatch(name -> Layout.plain(name).equals(plain))) {
                    known.add(one.id());
                }
            }
        }
        if (named.size() == 1) {
            return named.iterator().next();
        }
        return named.isEmpty() && known.size() == 1 ? known.iterator().next() : null;
    }

    /** What to write into a cell for an id: its name where that leads back to it, and the id otherwise. */
    String written(List<String> kinds, String id) {
        for (Named one : all) {
            if (kinds.contains(one.kind())
                    && one.id().equals(id)
                    && !one.name().isBlank()
                    && id.equals(resolve(kinds, one.name()))) {
                return one.name();
            }
        }
        return id;
    }
}
