package org.icscheck.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Submissions made up from a seed: one to three places with boards, seats and documents, organisations, collaboratives and
 * a system. Every id begins with a letter no sector or requirement has, so that ids can be renamed without meaning
 * anything else.
 */
final class Generated {

    /** Wordings that leave no doubt whom they speak for. */
    static final List<String> POSTS = List.of(
            "Director of Public Health",
            "Leader of the Council",
            "Deputy Leader of the Council",
            "Council Chief Executive",
            "Local Authority representative",
            "Councillor",
            "Elected Mayor",
            "Director of Adult Social Care",
            "Director of Children's Services",
            "Representative of the 4 Primary Care Networks",
            "PCN Clinical Director",
            "4 PCN Clinical Directors",
            "Chief Officer - GP Federation",
            "GP Federation representative",
            "Healthwatch",
            "Chief Officer of Healthwatch",
            "Healthwatch representative",
            "Representative from the Voluntary and Community sector",
            "Voluntary sector representative",
            "CCG Accountable Officer",
            "CCG Lay Member",
            "CCG Chief Finance Officer",
            "NHS England",
            "Primary care commissioner",
            "Representative of community services",
            "Representative of mental health services",
            "Representative of acute services",
            "Housing representative",
            "Police representative",
            "Fire and Rescue Service representative",
            "Hospice representative",
            "Local Medical Committee",
            "LMC representative",
            "Strategic Finance Group Chair",
            "Others as agreed",
            "An independent Chair",
            "Head of Neighbourhoods",
            "Deputy Director of Public Health",
            "Cabinet Member for Public Health",
            "Ambulance service representative");

    private static final List<String> SECTORS = List.of(
            "primary-care-providers",
            "local-authority",
            "public-health",
            "community-services",
            "mental-health-services",
            "acute-services",
            "ambulance",
            "voluntary-sector",
            "healthwatch",
            "housing");

    private final Random random;
    private final List<String> organisations = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> boards = new ArrayList<>();
    private final List<String> collaboratives = new ArrayList<>();

    private Generated(long seed) {
        this.random = new Random(seed);
    }

    /** The submission with this seed, as fields and lists. */
    static Map<String, Object> submission(long seed) {
        return new Generated(seed).submission();
    }

    private boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<Object> some(List<String> list, int most) {
        List<String> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return new ArrayList<>(shuffled.subList(0, Math.min(list.size(), random.nextInt(most + 1))));
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }

    private Map<String, Object> submission() {
        int places = 1 + random.nextInt(3);
        for (int i = 0; i < places; i++) {
            this.places.add("zp" + i);
        }
        Map<String, Object> root = fields("format", "icscheck/submission/v1", "asAt", "2021-10-01");
        List<Object> organisations = organisations();
        Map<String, Object> system = fields("id", "zsystem", "name", "Estermere and Vale");
        root.put("system", system);
        root.put("organisations", organisations);
        List<Object> collaborating = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            collaboratives.add("zc" + i);
            collaborating.add(collaborative(i));
        }
        List<Object> described = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            described.add(place(i));
        }
        root.put("places", described);
        root.put("collaboratives", collaborating);
        if (chance(7)) {
            system(system);
        }
        List<Object> attestations = new ArrayList<>();
        for (String requirement : List.of("IC-2.21-AGREED", "IC-2.29-COLLECTIVE", "IC-2.31-ORG-1", "IC-4.23-READY")) {
            if (chance(3)) {
                attestations.add(fields(
                        "requirement",
                        requirement,
                        "about",
                        chance(5) ? "zsystem" : one(this.places),
                        "answer",
                        one(List.of("yes", "partly", "no")),
                        "document",
                        "Minutes of " + requirement));
            }
        }
        root.put("attestations", attestations);
        if (chance(4)) {
            root.put(
                    "choices",
                    new ArrayList<>(List.of(fields(
                            "requirement",
                            "IC-2.6-MEMBER",
                            "about",
                            one(this.organisations),
                            "reason",
                            "It chose so"))));
        }
        List<Object> complete = some(List.of("collaboratives", "organisations", "places"), 3);
        root.put("complete", complete);
        return root;
    }

    private List<Object> organisations() {
        List<Object> all = new ArrayList<>();
        List<String[]> kinds = List.of(
                new String[] {"Aldermoss Council", "local-authority", ""},
                new String[] {"Vale Hospitals NHS Foundation Trust", "nhs-foundation-trust", "acute"},
                new String[] {"Vale Partnership NHS Trust", "nhs-trust", "mental-health"},
                new String[] {"Vale Community Health NHS Trust", "community-trust", "community"},
                new String[] {"Amber Ambulance Service NHS Trust", "ambulance-trust", "ambulance"},
                new String[] {"Moss GP Federation", "gp-federation", "primary-care"},
                new String[] {"NHS Vale CCG", "clinical-commissioning-group", ""},
                new String[] {"Healthwatch Vale", "healthwatch", ""},
                new String[] {"Vale Voluntary Action", "voluntary-sector", "voluntary"});
        for (int i = 0; i < kinds.size(); i++) {
            if (chance(8) || i == 0) {
                String id = "zo" + i;
                organisations.add(id);
                Map<String, Object> organisation = fields("id", id, "name", kinds.get(i)[0], "type", kinds.get(i)[1]);
                if (!kinds.get(i)[2].isEmpty() && chance(8)) {
                    organisation.put("services", new ArrayList<>(List.of(kinds.get(i)[2])));
                }
                if (chance(3)) {
                    organisation.put(
                            "accountability", new ArrayList<>(List.of(fields("to", one(places), "how", "Yearly"))));
                }
                all.add(organisation);
            }
        }
        return all;
    }

    private Map<String, Object> collaborative(int number) {
        return fields(
                "id", "zc" + number,
                "name", "Collaborative " + (char) ('A' + number),
                "members", some(organisations, 4),
                "membership", one(List.of("complete", "partial")),
                "status", one(List.of("proposed", "established")),
                "formality", one(List.of("formal", "informal")),
                "services", some(List.of("acute", "mental-health", "ambulance", "community"), 3),
                "footprint", one(List.of("system", "multi-system", "part-system")));
    }

    private Map<String, Object> place(int number) {
        String id = places.get(number);
        Map<String, Object> place = fields(
                "id",
                id,
                "name",
                List.of("Aldermoss", "Brackenhithe", "Cawderstone").get(number));
        if (chance(6)) {
            place.put("localAuthorities", new ArrayList<>(List.of("zo0")));
        }
        if (chance(5)) {
            place.put("population", 200_000 + random.nextInt(300_000));
        }
        if (chance(6)) {
            place.put("lead", chance(2) ? "none" : fields("post", "Place Lead", "filled", chance(6)));
        }
        if (chance(5)) {
            place.put(
                    "pcns",
                    new ArrayList<>(List.of(
                            fields("id", "zn" + number + "a", "name", "North Network"),
                            fields(
                                    "id",
                                    "zn" + number + "b",
                                    "name",
                                    "South Network",
                                    "clinicalDirector",
                                    fields("post", "Clinical Director", "filled", chance(7))))));
        }
        if (chance(4)) {
            place.put(
                    "delegations",
                    new ArrayList<>(List.of(fields(
                            "function",
                            "Community services",
                            "from",
                            "the CCG",
                            "status",
                            one(List.of("draft", "agreed"))))));
        }
        if (chance(3)) {
            place.put("boundaryBasis", one(List.of("council-area", "health-geography")));
        }
        List<Object> own = new ArrayList<>();
        List<String> purposes =
                List.of("place-partnership", "place-provider-partnership", "health-and-wellbeing-board", "urgent-care");
        for (int i = 0; i < purposes.size(); i++) {
            if (chance(i == 0 ? 8 : 5)) {
                own.add(board("zb" + number + i, purposes.get(i), id));
            }
        }
        place.put("boards", own);
        place.put("documents", documents(own, id));
        place.put("complete", some(List.of("boards", "documents", "pcns", "delegations", "localAuthorities"), 4));
        return place;
    }

    private Map<String, Object> board(String id, String purpose, String owner) {
        boards.add(id);
        Map<String, Object> board = fields(
                "id",
                id,
                "name",
                "Board " + id.substring(2) + " for " + purpose.replace('-', ' '),
                "purpose",
                purpose,
                "status",
                one(List.of("proposed", "shadow", "established")),
                "membership",
                one(List.of("complete", "complete", "partial")));
        List<Object> seats = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            seats.add(seat(owner));
        }
        board.put("seats", seats);
        if (chance(5)) {
            board.put(
                    "decisions",
                    fields(
                            "form", one(List.of("joint-committee", "advisory", "memorandum")),
                            "functions", new ArrayList<>(List.of("strategy", "pooled budget")),
                            "withLocalGovernment", chance(5),
                            "status", one(List.of("draft", "agreed"))));
        }
        return board;
    }

    private Map<String, Object> seat(String owner) {
        Map<String, Object> seat = fields("post", one(POSTS));
        if (chance(3)) {
            seat.put("organisation", one(organisations));
        }
        if (chance(2)) {
            seat.put("represents", new ArrayList<>(List.of(one(SECTORS))));
        } else if (chance(1)) {
            seat.put("represents", new ArrayList<>(List.of(owner)));
        }
        if (chance(4)) {
            seat.put("votes", chance(5));
        }
        if (chance(1)) {
            seat.put("standing", "in-attendance");
        }
        return seat;
    }

    private List<Object> documents(List<Object> own, String owner) {
        List<Object> documents = new ArrayList<>();
        for (String kind : List.of("terms-of-reference", "accountability-framework", "place-strategy")) {
            if (chance(4)) {
                String of = own.isEmpty() || chance(3) ? owner : String.valueOf(((Map<?, ?>) own.get(0)).get("id"));
                documents.add(fields("kind", kind, "of", of, "status", one(List.of("to-write", "draft", "agreed"))));
            }
        }
        return documents;
    }

    private void system(Map<String, Object> system) {
        system.put("population", 2_000_000);
        system.put("boundary", "Three councils");
        if (chance(5)) {
            system.put("chair", fields("post", "Independent Chair", "filled", true));
        }
        List<Object> own = new ArrayList<>();
        own.add(board("zsb0", "system-partnership", one(places)));
        if (chance(5)) {
            own.add(board("zsb1", "quality", one(places)));
        }
        system.put("boards", own);
        system.put(
                "documents",
                new ArrayList<>(List.of(fields("kind", "digital-plan", "of", "zsystem", "status", "draft"))));
        system.put("complete", some(List.of("boards", "documents", "functions"), 3));
    }

    // --- written out ------------------------------------------------------------------------------------------------

    /** A copy that shares nothing, so that a law may change it. */
    static Map<String, Object> copy(Map<String, Object> fields) {
        return asFields(copyOf(fields));
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, inner) -> copy.put(String.valueOf(name), copyOf(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(inner -> copy.add(copyOf(inner)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asFields(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return value == null ? new ArrayList<>() : (List<Object>) value;
    }

    /** As JSON, one value a line, so that positions differ. */
    static String json(Object value) {
        StringBuilder out = new StringBuilder();
        json(out, value);
        return out.append('\n').toString();
    }

    private static void json(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                json(out, String.valueOf(entry.getKey()));
                out.append(": ");
                json(out, entry.getValue());
                separator = ",\n";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object one : list) {
                out.append(separator);
                json(out, one);
                separator = ",\n";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        } else {
            out.append(value);
        }
    }

    /** As YAML in block style. */
    static String yaml(Map<String, Object> fields) {
        StringBuilder out = new StringBuilder();
        yaml(out, fields, "");
        return out.toString();
    }

    private static void yaml(StringBuilder out, Map<?, ?> fields, String indent) {
        String start = "";
        for (Map.Entry<?, ?> entry : fields.entrySet()) {
            out.append(start).append(entry.getKey()).append(':');
            start = indent;
            if (entry.getValue() instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append('\n').append(indent).append("  ");
                yaml(out, map, indent + "  ");
            } else if (entry.getValue() instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
                out.append('\n');
                for (Object one : list) {
                    out.append(indent).append("  - ");
                    yaml(out, (Map<?, ?>) one, indent + "    ");
                }
            } else {
                out.append(' ');
                json(out, entry.getValue());
                out.append('\n');
            }
        }
    }
}
