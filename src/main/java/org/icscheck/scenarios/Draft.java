package org.icscheck.scenarios;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A submission being described or changed by a scenario: fields, lists and plain values, written out as JSON at the end. */
final class Draft {

    /** Fields whose values are lists, so that one value given for them is still a list. */
    private static final Set<String> LISTS = Set.of(
            "represents",
            "services",
            "members",
            "systems",
            "functions",
            "representedOn",
            "covers",
            "agreedWith",
            "actsWith",
            "accountableFor",
            "remit",
            "localAuthorities",
            "urgentCarePartners",
            "who",
            "engages",
            "settings",
            "scrutinyCommittees",
            "complete",
            "leadProviderFor",
            "alsoKnownAs",
            "places",
            "agreedWithPlaces",
            "reportsTo",
            "team",
            "clinicalLeads",
            "responsibleFor",
            "accountableTo",
            "holdsToAccount",
            "widerPartners",
            "founders",
            "nominatedBy",
            "appointedBy",
            "expertise",
            "roles",
            "deliveryPartners",
            "deliveryServices",
            "jointAppointments",
            "contractModels",
            "involvementMechanisms",
            "mandatesTo",
            "groups",
            "professions",
            "professionalVoice",
            "responsibilitiesMap",
            "strategyInvolvement",
            "hostedFunctions",
            "delegations",
            "partners");

    private final Map<String, Object> root;

    Draft() {
        root = new LinkedHashMap<>();
        root.put("format", "icscheck/submission/v1");
        root.put("asAt", "2021-10-01");
    }

    /** A submission that was read from a file. */
    Draft(Map<String, Object> fields) {
        root = fields;
    }

    Map<String, Object> root() {
        return root;
    }

    static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-$)", "");
    }

    /** The named thing in a list of the owner; made when it is not there yet. */
    static Map<String, Object> in(Map<String, Object> owner, String list, String name) {
        for (Map<String, Object> one : all(owner, list)) {
            if (name.equals(one.get("name"))) {
                return one;
            }
        }
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", id(name));
        made.put("name", name);
        all(owner, list).add(made);
        return made;
    }

    /** What a list of the owner holds so far; nothing is made. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> given(Map<String, Object> owner, String list) {
        return owner.get(list) instanceof List<?> values && values.stream().allMatch(Map.class::isInstance)
                ? (List<Map<String, Object>>) values
                : List.of();
    }

    /** The entries of a list of the owner, to be added to. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> all(Map<String, Object> owner, String list) {
        return (List<Map<String, Object>>) (List<?>) list(owner, list);
    }

    /** The plain values of a list of the owner, to be added to. */
    @SuppressWarnings("unchecked")
    static List<Object> values(Map<String, Object> owner, String list) {
        return (List<Object>) list(owner, list);
    }

    private static List<?> list(Map<String, Object> owner, String list) {
        Object there = owner.get(list);
        if (there instanceof List<?> values) {
            return values;
        }
        List<Object> values = new ArrayList<>();
        if (there != null) {
            // One value where a list may stand is a list of one.
            values.add(there);
        }
        owner.put(list, values);
        return values;
    }

    /** The group of fields of the owner, to be added to; one that said "none" says it no longer. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> group(Map<String, Object> owner, String name) {
        if (!(owner.get(name) instanceof Map)) {
            owner.put(name, new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) Objects.requireNonNull(owner.get(name));
    }

    /** Sets a value by its path: {@code delegatedBudget.amount}. */
    static void set(Map<String, Object> owner, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            owner.put(path, value(path, text));
        } else {
            set(group(owner, path.substring(0, dot)), path.substring(dot + 1), text);
        }
    }

    /** Marks a list, by its path, as complete. */
    static void mark(Map<String, Object> owner, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            List<Object> marks = values(owner, "complete");
            if (!marks.contains(path)) {
                marks.add(path);
            }
        } else {
            mark(group(owner, path.substring(0, dot)), path.substring(dot + 1));
        }
    }

    /** Takes the mark away again. */
    static void unmark(Map<String, Object> owner, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values(owner, "complete").remove(path);
        } else {
            unmark(group(owner, path.substring(0, dot)), path.substring(dot + 1));
        }
    }

    private static Object value(String field, String text) {
        if (LISTS.contains(field)) {
            return text.isBlank()
                    ? new ArrayList<>()
                    : new ArrayList<>(
                            Arrays.stream(text.split(",")).map(String::strip).toList());
        }
        return switch (text) {
            case "yes" -> field.equals("answer") ? "yes" : Boolean.TRUE;
            case "no" -> field.equals("answer") ? "no" : Boolean.FALSE;
            default -> text.matches("\\d{1,12}") ? Long.valueOf(text) : text;
        };
    }

    String json() {
        StringBuilder out = new StringBuilder();
        write(out, root);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "";
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                write(out, String.valueOf(entry.getKey()));
                out.append(':');
                write(out, entry.getValue());
                separator = ",";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            String separator = "";
            out.append('[');
            for (Object one : list) {
                out.append(separator);
                write(out, one);
                separator = ",\n";
            }
            out.append(']');
        } else if (value instanceof String text) {
            quote(out, text);
        } else {
            out.append(value);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
