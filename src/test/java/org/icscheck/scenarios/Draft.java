package org.icscheck.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A submission being described by a scenario: fields, lists and plain values, written out as JSON at the end. */
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

    private final Map<String, Object> root = new LinkedHashMap<>();

    Draft() {
        root.put("format", "icscheck/submission/v1");
        root.put("asAt", "2021-10-01");
    }

    Map<String, Object> root() {
        return root;
    }

    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-)|(-$)", "");
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
        return (List<Map<String, Object>>) owner.getOrDefault(list, List.of());
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> all(Map<String, Object> owner, String list) {
        return (List<Map<String, Object>>) owner.computeIfAbsent(list, k -> new ArrayList<>());
    }

    /** Sets a value by its path: {@code delegatedBudget.amount}. */
    @SuppressWarnings("unchecked")
    static void set(Map<String, Object> owner, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            owner.put(path, value(path, text));
        } else {
            set(
                    (Map<String, Object>) owner.computeIfAbsent(path.substring(0, dot), k -> new LinkedHashMap<>()),
                    path.substring(dot + 1),
                    text);
        }
    }

    @SuppressWarnings("unchecked")
    static void mark(Map<String, Object> owner, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            ((List<Object>) owner.computeIfAbsent("complete", k -> new ArrayList<>())).add(path);
        } else {
            mark(
                    (Map<String, Object>) owner.computeIfAbsent(path.substring(0, dot), k -> new LinkedHashMap<>()),
                    path.substring(dot + 1));
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
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        } else {
            out.append(value);
        }
    }
}
