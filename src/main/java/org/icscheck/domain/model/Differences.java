package org.icscheck.domain.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.icscheck.domain.model.Change.How;
import org.jspecify.annotations.Nullable;

/**
 * What two models say differently: what was added, removed, renamed or changed. Where things stand in their files makes no
 * difference.
 */
public final class Differences {

    private final Model before;
    private final Model after;
    private final List<Change> changes = new ArrayList<>();

    /** How later subjects are known by their earlier ones: a renamed board may have an id that was made of its name. */
    private final Map<String, String> moved = new HashMap<>();

    /** Fields told as such, by whose they are; for any other, its id and its name. */
    private static final Map<String, Set<String>> TOLD = Map.of(
            "place", Set.of("id", "name", "localAuthorities"),
            "board", Set.of("id", "name", "purpose", "status", "membership", "actsWith"),
            "organisation", Set.of("id", "name", "type", "services"),
            "collaborative", Set.of("id", "name", "members", "services", "status", "formality", "footprint", "places"));

    /** Lists whose entries are things of their own. */
    private static final Set<String> APART = Set.of("boards", "seats", "documents", "pcns", "neighbourhoods");

    private Differences(Model before, Model after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The differences, by kind and then by owner: places and systems, boards, seats, organisations, collaboratives, networks
     * and neighbourhoods, documents, then everything else. A place or system that only one of the two has is one difference,
     * and what belongs to it is none.
     */
    public static List<Change> between(Model before, Model after) {
        Differences differences = new Differences(before, after);
        differences.find();
        return List.copyOf(differences.changes);
    }

    private void find() {
        wholes();
        boards();
        organisations();
        collaboratives();
        inner();
        documents();
        statements();
    }

    // --- places and systems -----------------------------------------------------------------------------------------

    private void wholes() {
        named(
                "system",
                named(before.systems()),
                named(after.systems()),
                CareSystem::id,
                CareSystem::name,
                CareSystem::subject);
        named("place", before.places(), after.places(), Place::id, Place::name, Place::subject);
        match(
                before.places(),
                after.places(),
                (was, now) -> sameOwner(was.subject(), now.subject()),
                List.of(),
                (was, now) -> {
                    if (was != null && now != null && !was.localAuthorities().equals(now.localAuthorities())) {
                        changed(
                                "place",
                                now.subject(),
                                "councils: " + listed(was.localAuthorities()),
                                "councils: " + listed(now.localAuthorities()),
                                now.at());
                    }
                });
    }

    /** Systems that a file names; the one that stands in for a system nobody named is nothing a reader knows. */
    private static List<CareSystem> named(List<CareSystem> systems) {
        return systems.stream()
                .filter(system -> !system.id().equals(CareSystem.UNNAMED))
                .toList();
    }

    /** Whether both models have the place or system; what belongs to one that is new or gone is not listed piece by piece. */
    private boolean inBoth(Subject owner) {
        return switch (owner.kind()) {
            case "place" -> has(before.places(), Place::id, owner) && has(after.places(), Place::id, owner);
            case "system" ->
                has(before.systems(), CareSystem::id, owner) && has(after.systems(), CareSystem::id, owner);
            default -> true;
        };
    }

    private static <T> boolean has(List<T> all, Function<T, String> id, Subject owner) {
        return all.stream().anyMatch(one -> id.apply(one).equals(owner.id()));
    }

    private <T extends Stated> void named(
            String kind,
            List<T> was,
            List<T> now,
            Function<T, String> id,
            Function<T, String> name,
            Function<T, Subject> subject) {
        match(
                was,
                now,
                (one, other) -> id.apply(one).equals(id.apply(other)),
                List.of((one, other) -> name.apply(one).equalsIgnoreCase(name.apply(other))),
                (one, other) -> {
                    if (one == null) {
                        T added = Objects.requireNonNull(other);
                        add(kind, subject.apply(added), "", name.apply(added), added.at());
                    } else if (other == null) {
                        remove(kind, subject.apply(one), "", name.apply(one), one.at());
                    } else {
                        moved.put(key(subject.apply(one)), key(subject.apply(other)));
                        renamed(kind, subject.apply(other), "", name.apply(one), name.apply(other), other.at());
                    }
                });
    }

    // --- boards and seats -------------------------------------------------------------------------------------------

    private void boards() {
        List<Board> was =
                before.boards().stream().filter(board -> inBoth(board.owner())).toList();
        List<Board> now =
                after.boards().stream().filter(board -> inBoth(board.owner())).toList();
        List<Board[]> kept = new ArrayList<>();
        match(
                was,
                now,
                (one, other) -> one.key().equals(other.key()),
                List.of(
                        (one, other) ->
                                one.owner().equals(other.owner()) && one.name().equalsIgnoreCase(other.name()),
                        (one, other) -> one.owner().equals(other.owner())
                                && !one.purpose().isEmpty()
                                && one.purpose().equals(other.purpose())),
                (one, other) -> {
                    if (one == null) {
                        Board added = Objects.requireNonNull(other);
                        add("board", added.owner(), added.id(), withSeats(added, after), added.at());
                    } else if (other == null) {
                        remove("board", one.owner(), one.id(), withSeats(one, before), one.at());
                    } else {
                        moved.put(key(one.subject()), key(other.subject()));
                        kept.add(new Board[] {one, other});
                        board(one, other);
                    }
                });
        kept.forEach(pair -> seats(pair[0], pair[1]));
    }

    private static String withSeats(Board board, Model model) {
        long seats = model.seats().stream()
                .filter(seat -> seat.board().equals(board.key()))
                .count();
        return board.name() + (seats == 0 ? "" : ", with " + seats + (seats == 1 ? " seat" : " seats"));
    }

    private void board(Board was, Board now) {
        renamed("board", now.owner(), now.id(), was.name(), now.name(), now.at());
        boardField(was, now, "purpose", was.purpose(), now.purpose());
        boardField(was, now, "status", was.status(), now.status());
        boardField(
                was,
                now,
                "seats",
                was.membershipComplete() ? "all listed" : "not all listed",
                now.membershipComplete() ? "all listed" : "not all listed");
        boardField(was, now, "acts together with", names(was.actsWith(), before), names(now.actsWith(), after));
    }

    private static String names(List<String> keys, Model model) {
        return listed(model.boards().stream()
                .filter(board -> keys.contains(board.key()))
                .map(Board::name)
                .sorted()
                .toList());
    }

    private void boardField(Board was, Board now, String field, String earlier, String later) {
        if (!earlier.equals(later)) {
            String name = now.name() + ", " + field + ": ";
            changes.add(new Change(
                    "board", How.CHANGED, now.owner(), now.id(), name + said(earlier), name + said(later), now.at()));
        }
    }

    private void seats(Board was, Board now) {
        List<Seat> earlier = before.seats().stream()
                .filter(seat -> seat.board().equals(was.key()))
                .toList();
        List<Seat> later = after.seats().stream()
                .filter(seat -> seat.board().equals(now.key()))
                .toList();
        match(
                earlier,
                later,
                (one, other) -> plain(one.post()).equals(plain(other.post())) && sameBody(one, other),
                List.of(
                        (one, other) -> !one.organisation().isEmpty() && sameBody(one, other),
                        (one, other) -> plain(one.post()).equals(plain(other.post()))),
                (one, other) -> {
                    if (one == null) {
                        Seat added = Objects.requireNonNull(other);
                        add("seat", now.owner(), now.id(), onBoard(added, now), added.at());
                    } else if (other == null) {
                        remove("seat", was.owner(), was.id(), onBoard(one, was), one.at());
                    } else {
                        seat(one, other, now);
                    }
                });
    }

    private static boolean sameBody(Seat one, Seat other) {
        return one.organisation().equals(other.organisation())
                && (!one.organisation().isEmpty()
                        || plain(one.organisationName()).equals(plain(other.organisationName())));
    }

    private static String onBoard(Seat seat, Board board) {
        return seat.says() + " on " + board.name();
    }

    private void seat(Seat was, Seat now, Board board) {
        if (!plain(was.post()).equals(plain(now.post())) || !sameBody(was, now)) {
            changes.add(new Change(
                    "seat",
                    sameBody(was, now) ? How.RENAMED : How.CHANGED,
                    board.owner(),
                    board.id(),
                    onBoard(was, board),
                    onBoard(now, board),
                    now.at()));
        }
        String earlier = attributes(was, before);
        String later = attributes(now, after);
        if (!earlier.equals(later)) {
            changes.add(new Change(
                    "seat",
                    How.CHANGED,
                    board.owner(),
                    board.id(),
                    onBoard(was, board) + ": " + said(earlier),
                    onBoard(now, board) + ": " + said(later),
                    now.at()));
        }
    }

    private static String attributes(Seat seat, Model model) {
        List<String> said = new ArrayList<>();
        if (!seat.represents().isEmpty()) {
            said.add("speaks for " + listed(seat.represents()));
        }
        answered(said, seat.votes(), "votes", "does not vote");
        if (!seat.member()) {
            said.add(seat.standing());
        }
        answered(said, seat.elected(), "elected", "not elected");
        answered(said, seat.clinicalOrProfessional(), "clinical or professional", "not clinical or professional");
        answered(said, seat.digitalSro(), "lead for data and digital", "not the lead for data and digital");
        model.details().stream()
                .filter(detail -> detail.owner().equals(seat.subject()))
                .map(Detail::says)
                .sorted()
                .forEach(said::add);
        return String.join(", ", said);
    }

    private static void answered(List<String> said, Answered answered, String yes, String no) {
        if (answered != Answered.NOT_SAID) {
            said.add(answered == Answered.YES ? yes : no);
        }
    }

    // --- organisations, collaboratives, networks, neighbourhoods -----------------------------------------------------

    private void organisations() {
        named(
                "organisation",
                before.organisations(),
                after.organisations(),
                Organisation::id,
                Organisation::name,
                Organisation::subject);
        match(
                before.organisations(),
                after.organisations(),
                (one, other) -> sameOwner(one.subject(), other.subject()),
                List.of(),
                (one, other) -> {
                    if (one != null && other != null) {
                        field(
                                "organisation",
                                other,
                                other.subject(),
                                other.name() + ", type: ",
                                one.type(),
                                other.type());
                        field(
                                "organisation",
                                other,
                                other.subject(),
                                other.name() + ", services: ",
                                listed(one.services()),
                                listed(other.services()));
                    }
                });
    }

    private void collaboratives() {
        named(
                "collaborative",
                before.collaboratives(),
                after.collaboratives(),
                Collaborative::id,
                Collaborative::name,
                Collaborative::subject);
        match(
                before.collaboratives(),
                after.collaboratives(),
                (one, other) -> sameOwner(one.subject(), other.subject()),
                List.of(),
                (one, other) -> {
                    if (one != null && other != null) {
                        collaborative(one, other);
                    }
                });
    }

    private void collaborative(Collaborative was, Collaborative now) {
        field(
                "collaborative",
                now,
                now.subject(),
                now.name() + ", members: ",
                listed(was.members()),
                listed(now.members()));
        field(
                "collaborative",
                now,
                now.subject(),
                now.name() + ", services: ",
                listed(was.services()),
                listed(now.services()));
        field("collaborative", now, now.subject(), now.name() + ", status: ", was.status(), now.status());
        field("collaborative", now, now.subject(), now.name() + ", formality: ", was.formality(), now.formality());
        field("collaborative", now, now.subject(), now.name() + ", footprint: ", was.footprint(), now.footprint());
        field(
                "collaborative",
                now,
                now.subject(),
                now.name() + ", places: ",
                listed(was.places()),
                listed(now.places()));
        field(
                "collaborative",
                now,
                now.subject(),
                now.name() + ", members listed: ",
                was.membershipComplete() ? "all" : "not all",
                now.membershipComplete() ? "all" : "not all");
    }

    private void inner() {
        named(
                "network",
                ofPlaces(before.networks(), Network::place),
                ofPlaces(after.networks(), Network::place),
                Network::key,
                Network::name,
                Network::subject);
        named(
                "neighbourhood",
                ofPlaces(before.neighbourhoods(), Neighbourhood::place),
                ofPlaces(after.neighbourhoods(), Neighbourhood::place),
                Neighbourhood::key,
                Neighbourhood::name,
                Neighbourhood::subject);
    }

    private <T> List<T> ofPlaces(List<T> all, Function<T, String> place) {
        return all.stream()
                .filter(one -> inBoth(new Subject("place", place.apply(one), "")))
                .toList();
    }

    // --- documents --------------------------------------------------------------------------------------------------

    private void documents() {
        match(
                before.documents().stream().filter(one -> inBoth(one.owner())).toList(),
                after.documents().stream().filter(one -> inBoth(one.owner())).toList(),
                (one, other) -> sameKind(one, other) && plain(one.title()).equals(plain(other.title())),
                List.of(this::sameKind),
                (one, other) -> {
                    if (one == null) {
                        Document added = Objects.requireNonNull(other);
                        add("document", added.owner(), board(added, after), about(added, after), added.at());
                    } else if (other == null) {
                        remove("document", one.owner(), board(one, before), about(one, before), one.at());
                    } else {
                        document(one, other);
                    }
                });
    }

    private boolean sameKind(Document one, Document other) {
        return sameOwner(one.owner(), other.owner())
                && one.kind().equals(other.kind())
                && (one.of().equals(other.of())
                        || later(new Subject("board", one.of(), "")).equals("board " + other.of()));
    }

    private static String board(Document document, Model model) {
        return model.boards().stream()
                .filter(board -> board.key().equals(document.of()))
                .map(Board::id)
                .findFirst()
                .orElse("");
    }

    private static String about(Document document, Model model) {
        return model.boards().stream()
                .filter(board -> board.key().equals(document.of()))
                .map(board -> document.says() + ", of " + board.name())
                .findFirst()
                .orElse(document.says());
    }

    private void document(Document was, Document now) {
        if (!was.title().equals(now.title())) {
            renamed("document", now.owner(), board(now, after), about(was, before), about(now, after), now.at());
        } else if (!was.says().equals(now.says())) {
            changes.add(new Change(
                    "document",
                    How.CHANGED,
                    now.owner(),
                    board(now, after),
                    about(was, before),
                    about(now, after),
                    now.at()));
        }
        field("document", now, now.owner(), now.kindLabel() + ", date: ", was.date(), now.date());
        field("document", now, now.owner(), now.kindLabel() + ", covers: ", covers(was), covers(now));
        field("document", now, now.owner(), now.kindLabel() + ", agreed with: ", agreed(was), agreed(now));
        field("document", now, now.owner(), now.kindLabel() + ", years: ", years(was), years(now));
        field(
                "document",
                now,
                now.owner(),
                now.kindLabel() + ", last considered: ",
                was.lastConsidered(),
                now.lastConsidered());
    }

    private static String covers(Document document) {
        return listed(document.covers()) + (document.coversComplete() ? " (all listed)" : "");
    }

    private static String agreed(Document document) {
        return listed(document.agreedWith()) + (document.agreedWithComplete() ? " (all listed)" : "");
    }

    private static String years(Document document) {
        return document.horizonYears() < 0 ? "" : String.valueOf(document.horizonYears());
    }

    // --- everything else --------------------------------------------------------------------------------------------

    private void statements() {
        facts("list", before.complete(), after.complete(), Complete::owner, Complete::list);
        facts("fact", untold(before.details()), untold(after.details()), Detail::owner, Detail::path);
        facts("fact", entries(before.items()), entries(after.items()), Item::owner, Item::list);
        facts(
                "answer",
                before.attestations(),
                after.attestations(),
                one -> first(one.about()),
                Attestation::requirement);
        facts("choice", before.choices(), after.choices(), one -> first(one.about()), Choice::requirement);
        match(
                before.waivers(),
                after.waivers(),
                (one, other) -> one.requirement().equals(other.requirement())
                        && sameOwner(first(one.about()), first(other.about())),
                List.of(),
                (one, other) -> {
                    if (one == null) {
                        Waiver added = Objects.requireNonNull(other);
                        add("waiver", first(added.about()), "", said(added), added.at());
                    } else if (other == null) {
                        remove("waiver", first(one.about()), "", said(one), one.at());
                    } else {
                        field("waiver", other.at(), first(other.about()), "", said(one), said(other));
                    }
                });
    }

    private static String said(Waiver waiver) {
        return waiver.requirement() + " accepted by " + waiver.owner() + " until " + waiver.until();
    }

    private static Subject first(List<Subject> about) {
        return about.isEmpty() ? new Subject("", "", "") : about.get(0);
    }

    /** Details that are told neither with a seat nor with the thing itself. */
    private static List<Detail> untold(List<Detail> all) {
        return all.stream()
                .filter(detail -> !detail.owner().kind().equals("seat")
                        && !TOLD.getOrDefault(detail.owner().kind(), Set.of("id", "name"))
                                .contains(detail.path()))
                .toList();
    }

    /** Entries of lists that are no boards, seats or documents, which are told as such. */
    private static List<Item> entries(List<Item> all) {
        return all.stream()
                .filter(item -> !APART.contains(item.list()) && !item.name().isEmpty())
                .toList();
    }

    /** Facts about one owner and under one name: those said by both cancel out, and a last one on each side is a change. */
    private <T extends Stated> void facts(
            String kind, List<T> was, List<T> now, Function<T, Subject> owner, Function<T, String> name) {
        match(
                was.stream()
                        .filter(one -> kept(owner.apply(one), moved.keySet()))
                        .toList(),
                now.stream()
                        .filter(one -> kept(owner.apply(one), moved.values()))
                        .toList(),
                (one, other) -> name.apply(one).equals(name.apply(other))
                        && sameOwner(owner.apply(one), owner.apply(other))
                        && one.says().equals(other.says()),
                List.of((one, other) ->
                        name.apply(one).equals(name.apply(other)) && sameOwner(owner.apply(one), owner.apply(other))),
                (one, other) -> {
                    if (one == null) {
                        T added = Objects.requireNonNull(other);
                        add(
                                kind,
                                shown(owner.apply(added), after),
                                boardOf(owner.apply(added), after),
                                about(kind, name.apply(added), added),
                                added.at());
                    } else if (other == null) {
                        remove(
                                kind,
                                shown(owner.apply(one), before),
                                boardOf(owner.apply(one), before),
                                about(kind, name.apply(one), one),
                                one.at());
                    } else if (!one.says().equals(other.says())) {
                        changes.add(new Change(
                                kind,
                                How.CHANGED,
                                shown(owner.apply(other), after),
                                boardOf(owner.apply(other), after),
                                about(kind, name.apply(one), one),
                                about(kind, name.apply(other), other),
                                other.at()));
                    }
                });
    }

    private static String about(String kind, String name, Stated fact) {
        return kind.equals("answer") || kind.equals("choice") ? name + ": " + fact.says() : fact.says();
    }

    /** Whether both models have the owner of a fact: it is not told piece by piece that a whole board or body is new. */
    private boolean kept(Subject owner, Collection<String> subjects) {
        return owner.kind().isEmpty() || subjects.contains(key(owner));
    }

    /** A board's facts are told under the place or system the board belongs to. */
    private static Subject shown(Subject owner, Model model) {
        return boardWith(owner, model).map(Board::owner).orElse(owner);
    }

    private static String boardOf(Subject owner, Model model) {
        return boardWith(owner, model).map(Board::id).orElse("");
    }

    private static Optional<Board> boardWith(Subject owner, Model model) {
        return model.boards().stream()
                .filter(board -> owner.kind().equals("board") && board.key().equals(owner.id()))
                .findFirst();
    }

    /** A subject apart from its name, which may have changed. */
    private static String key(Subject subject) {
        return subject.kind() + " " + subject.id();
    }

    /** How the later model knows an earlier subject. */
    private String later(Subject was) {
        return moved.getOrDefault(key(was), key(was));
    }

    private boolean sameOwner(Subject was, Subject now) {
        return later(was).equals(key(now));
    }

    // --- telling ----------------------------------------------------------------------------------------------------

    private void add(String kind, Subject owner, String board, String now, Source at) {
        changes.add(new Change(kind, How.ADDED, owner, board, "", now, at));
    }

    private void remove(String kind, Subject owner, String board, String was, Source at) {
        changes.add(new Change(kind, How.REMOVED, owner, board, was, "", at));
    }

    private void renamed(String kind, Subject owner, String board, String was, String now, Source at) {
        if (!was.equals(now)) {
            changes.add(new Change(kind, How.RENAMED, owner, board, was, now, at));
        }
    }

    private void changed(String kind, Subject owner, String was, String now, Source at) {
        changes.add(new Change(kind, How.CHANGED, owner, "", was, now, at));
    }

    private void field(String kind, Stated now, Subject owner, String name, String earlier, String later) {
        field(kind, now.at(), owner, name, earlier, later);
    }

    private void field(String kind, Source at, Subject owner, String name, String earlier, String later) {
        if (!earlier.equals(later)) {
            changed(kind, owner, name + said(earlier), name + said(later), at);
        }
    }

    private static String said(String value) {
        return value.isEmpty() ? "not said" : value;
    }

    private static String listed(Collection<String> values) {
        return String.join(", ", values.stream().sorted().toList());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    // --- matching ---------------------------------------------------------------------------------------------------

    /**
     * Matches the things of two lists: first those that are the same, in order; then, for each looser test in turn, those of
     * which each side has one candidate alone. Tells every pair, in the order of the later list, then what was removed and
     * what was added, with null on the side that has nothing.
     */
    private static <T> void match(
            List<T> was,
            List<T> now,
            BiPredicate<T, T> same,
            List<BiPredicate<T, T>> looser,
            BiConsumer<@Nullable T, @Nullable T> tell) {
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (int j = 0; j < now.size(); j++) {
            for (int i = 0; i < was.size(); i++) {
                if (!used.contains(i) && same.test(was.get(i), now.get(j))) {
                    pairs.put(j, i);
                    used.add(i);
                    break;
                }
            }
        }
        for (BiPredicate<T, T> test : looser) {
            for (int j = 0; j < now.size(); j++) {
                if (pairs.containsKey(j)) {
                    continue;
                }
                int only = candidate(was, now.get(j), used, test);
                if (only >= 0) {
                    int later = j;
                    T earlier = was.get(only);
                    boolean alone = true;
                    for (int other = 0; other < now.size(); other++) {
                        alone &= other == later || pairs.containsKey(other) || !test.test(earlier, now.get(other));
                    }
                    if (alone) {
                        pairs.put(j, only);
                        used.add(only);
                    }
                }
            }
        }
        pairs.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(pair -> tell.accept(was.get(pair.getValue()), now.get(pair.getKey())));
        for (int i = 0; i < was.size(); i++) {
            if (!used.contains(i)) {
                tell.accept(was.get(i), null);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            if (!pairs.containsKey(j)) {
                tell.accept(null, now.get(j));
            }
        }
    }

    /** The one earlier thing that fits, or -1 when none or several do. */
    private static <T> int candidate(List<T> was, T now, Set<Integer> used, BiPredicate<T, T> test) {
        int found = -1;
        for (int i = 0; i < was.size(); i++) {
            if (!used.contains(i) && test.test(was.get(i), now)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
