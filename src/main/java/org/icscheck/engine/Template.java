package org.icscheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording of the catalogue, taken apart once at its {@code {names}}. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z-]+)}");

    /** More than the wordings of the catalogue, of which there are a few hundred; drafts may bring any number of others. */
    private static final int MOST = 5_000;

    private static final Map<String, Template> KNOWN = new ConcurrentHashMap<>();

    /** What stands before each name, and after the last one. */
    private final List<String> texts = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    private Template(String wording) {
        Matcher matcher = NAME.matcher(wording);
        int from = 0;
        while (matcher.find()) {
            texts.add(wording.substring(from, matcher.start()));
            names.add(matcher.group(1));
            from = matcher.end();
        }
        texts.add(wording.substring(from));
    }

    static Template of(String wording) {
        Template known = KNOWN.get(wording);
        if (known == null) {
            known = new Template(wording);
            if (KNOWN.size() < MOST) {
                KNOWN.put(wording, known);
            }
        }
        return known;
    }

    /** The wording with a value in place of each name. */
    String fill(UnaryOperator<String> values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            filled.append(texts.get(i)).append(values.apply(names.get(i)));
        }
        return filled.append(texts.get(names.size())).toString();
    }
}
