package org.icscheck.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Collaborative;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Document;
import org.icscheck.domain.model.Item;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Represented;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Stated;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.ChangeKind;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps.Change;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.packs.Packs;

/**
 * The changes that may close a gap. Which kinds are tried is data, by the shape of the requirement; whether one does close
 * it, only the engine can say.
 */
final class Candidates {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final Set<String> SAID_OF_SEATS = Set.of("elected", "clinical", "digital-sro");
    private static final Set<String> UNFINISHED = Set.of("draft", "to-write", "false");
    private static final int MOST_OF_A_KIND = 6;

    private final Packs packs;
    private final Model model;
    private final LocalDate asAt;

    Candidates(Packs packs, Model model, LocalDate asAt) {
        this.packs = packs;
        this.model = model;
        this.asAt = asAt;
    }

    /** The changes that may close a gap, the one to try first in front. */
    List<Candidate> of(Finding gap) {
        List<Candidate> all = new ArrayList<>();
        for (String kind : packs.mendedBy(gap.requirement())) {
            all.addAll(
                    switch (kind) {
                        case "seat" -> seats(gap, "seat", Set.of());
                        case "clinician-seat" -> seats(gap, "clinician-seat", Set.of("clinical"));
                        case "acts-with" -> actsWith(gap);
                        case "represent" -> represent(gap);
                        case "document" -> document(gap);
                        case "papers" -> papers(gap);
                        case "post" -> post(gap);
                        case "cover" -> cover(gap);
                        case "establish" -> establish(gap);
                        case "board" -> board(gap);
                        case "join" -> join(gap);
                        case "start" -> start(gap);
                        default -> throw new IllegalArgumentException("no kind of change “" + kind + "”");
                    });
        }
        return all;
    }

    // --- boards and seats -------------------------------------------------------------------------------------------

    /** One seat for each of those the requirement wants to see at its table. */
    private List<Candidate> seats(Finding gap, String kind, Set<String> also) {
        Optional<Board> table = table(gap);
        List<Candidate> seats = new ArrayList<>();
        for (List<String> anyOf : wanted(gap.requirement())) {
            Optional<String> voice = anyOf.stream().filter(this::canSit).findFirst();
            if (table.isEmpty() || voice.isEmpty()) {
                continue;
            }
            String board = table.get().key();
            String one = voice.get();
            boolean sector = packs.words().has("sectors", one);
            Set<String> capacities = new TreeSet<>(also);
            if (SAID_OF_SEATS.contains(one)) {
                capacities.add(one);
            }
            // What a seat cannot say of itself is read from its post.
            String post = capital(or(labels("voices", List.of(one))).replaceFirst("^the ", ""));
            seats.add(candidate(
                    kind + ":" + board + ":" + one,
                    kind,
                    table.get().shown(),
                    Map.of(
                            "voices",
                            or(labels("voices", anyOf)),
                            "board",
                            table.get().name()),
                    changed -> Edits.addSeat(changed, board, post, sector ? List.of(one) : List.of(), capacities)));
        }
        return seats;
    }

    private boolean canSit(String voice) {
        return packs.words().has("sectors", voice) || packs.words().has("capacities", voice);
    }

    /** For each seat that is asked for: those of whom any will do. */
    private static List<List<String>> wanted(Requirement requirement) {
        List<List<String>> wanted = new ArrayList<>();
        for (String parameter : List.of("voices", "others", "anyOf")) {
            List<String> anyOf = requirement.with().getOrDefault(parameter, List.of());
            if (!anyOf.isEmpty()) {
                wanted.add(anyOf);
            }
        }
        requirement.with().getOrDefault("all", List.of()).forEach(one -> wanted.add(List.of(one)));
        return wanted;
    }

    /** Right people, wrong table: the board they sit on acts together with the one they are missing from. */
    private List<Candidate> actsWith(Finding gap) {
        Optional<Board> table = table(gap);
        Map<String, Board> elsewhere = new LinkedHashMap<>();
        for (Seat seat : stated(gap, model.seats())) {
            Edits.board(model, seat.board())
                    .filter(board -> board.owner().equals(gap.subject()))
                    .filter(board -> table.isPresent()
                            && !board.key().equals(table.get().key())
                            && !table.get().actsWith().contains(board.key()))
                    .ifPresent(board -> elsewhere.put(board.key(), board));
        }
        return elsewhere.values().stream()
                .map(other -> {
                    String one = table.orElseThrow().key();
                    return candidate(
                            "acts-with:" + new TreeSet<>(Set.of(one, other.key())),
                            "acts-with",
                            table.orElseThrow().shown(),
                            Map.of("board", table.orElseThrow().name(), "other", other.name()),
                            changed -> Edits.actTogether(changed, one, other.key()));
                })
                .toList();
    }

    /** Somebody speaks for a place or collaborative on a board of the system. */
    private List<Candidate> represent(Finding gap) {
        List<String> wanted = gap.requirement().with().getOrDefault("board", List.of());
        return model.boards().stream()
                .filter(board -> board.owner().kind().equals("system") && board.serves(wanted))
                .limit(MOST_OF_A_KIND)
                .map(board -> candidate(
                        "represent:" + board.key() + ":" + gap.on().kind() + "/"
                                + gap.on().id(),
                        "represent",
                        board.shown(),
                        Map.of("who", gap.on().name(), "board", board.name()),
                        changed -> {
                            Seat seat = Edits.addSeat(
                                    changed,
                                    board.key(),
                                    "Representative of " + gap.on().name(),
                                    List.of(gap.on().id()),
                                    Set.of());
                            Board now = Edits.board(changed, board.key()).orElseThrow();
                            changed.represented().add(new Represented(gap.on(), now, seat));
                        }))
                .toList();
    }

    private List<Candidate> establish(Finding gap) {
        return table(gap)
                .filter(board -> !board.status().equals("established"))
                .map(board -> candidate(
                        "establish:" + board.key(),
                        "establish",
                        board.shown(),
                        Map.of("board", board.name()),
                        changed -> Edits.establish(changed, board.key())))
                .stream()
                .toList();
    }

    /** A board that is not there at all. */
    private List<Candidate> board(Finding gap) {
        List<String> wanted = gap.requirement().with().getOrDefault("board", List.of());
        if (wanted.isEmpty() || wanted.contains("any") || table(gap).isPresent()) {
            return List.of();
        }
        String purpose = wanted.get(0);
        String label = packs.words().label("purposes", purpose);
        return List.of(candidate(
                "board:" + gap.subject().kind() + "/" + gap.subject().id() + ":" + purpose,
                "board",
                gap.subject(),
                Map.of("purpose", label, "subject", gap.subject().name()),
                changed -> Edits.addBoard(
                        changed,
                        gap.subject(),
                        purpose,
                        label + " of " + gap.subject().name())));
    }

    /** The board a gap is about, or else the first that serves as the one it asks for. */
    private Optional<Board> table(Finding gap) {
        List<Board> own = model.boards().stream()
                .filter(board -> board.owner().equals(gap.subject()))
                .toList();
        if (gap.on().kind().equals("board")) {
            return own.stream()
                    .filter(board -> board.id().equals(gap.on().id()))
                    .findFirst();
        }
        List<String> wanted = gap.requirement().with().getOrDefault("board", List.of());
        List<String> except = gap.requirement().with().getOrDefault("except", List.of());
        if (wanted.isEmpty()) {
            return own.stream().filter(board -> !board.serves(except)).findFirst();
        }
        return own.stream().filter(board -> board.serves(wanted)).findFirst();
    }

    // --- documents and papers ---------------------------------------------------------------------------------------

    private List<Candidate> document(Finding gap) {
        Requirement requirement = gap.requirement();
        List<String> kinds = requirement.with().getOrDefault("kinds", List.of());
        List<String> covers = requirement.with().getOrDefault("covers", List.of());
        List<String> agreedWith = requirement.with().getOrDefault("agreedWith", List.of());
        int years = Integer.parseInt(
                requirement.with().getOrDefault("years", List.of("-1")).get(0));
        Subject owner = owner(gap);
        List<Document> own = model.documents().stream()
                .filter(document -> document.belongsTo(owner) && kinds.contains(document.kind()))
                .map(document -> document.on(asAt))
                .toList();
        Optional<Document> furthest = List.of("agreed", "draft", "to-write", "").stream()
                .flatMap(status ->
                        own.stream().filter(document -> document.status().equals(status)))
                .findFirst();
        List<String> parties = agreedWith.isEmpty() ? List.of() : agreedWith.subList(0, 1);
        if (furthest.isEmpty()) {
            String label = or(labels("document-kinds", kinds));
            String name = label + " of " + owner.name() + dealingWith(covers, agreedWith, years);
            return List.of(candidate(
                    "document:" + owner.kind() + "/" + owner.id() + ":" + kinds + covers + agreedWith + years,
                    "document.write",
                    owner,
                    Map.of("document", "the " + name),
                    changed -> Edits.addDocument(
                            changed,
                            owner,
                            kinds.get(0),
                            packs.words().label("document-kinds", kinds.get(0)),
                            covers,
                            parties,
                            years)));
        }
        Document document = furthest.get();
        List<String> lacks = new ArrayList<>(labels(
                "document-topics",
                covers.stream()
                        .filter(topic -> !document.covers().contains(topic))
                        .toList()));
        if (!agreedWith.isEmpty() && agreedWith.stream().noneMatch(document.agreedWith()::contains)) {
            lacks.add("agreement with " + or(labels("agreeing-parties", agreedWith)));
        }
        if (years > document.horizonYears()) {
            lacks.add("the next " + years + " years");
        }
        boolean write = document.status().equals("to-write");
        String name = name(document) + (write ? dealingWith(covers, agreedWith, years) : "");
        return List.of(candidate(
                "document:" + document.at() + covers + agreedWith + years,
                write ? "document.write" : lacks.isEmpty() ? "document" : "document.extend",
                owner,
                Map.of("document", name, "missing", and(lacks)),
                changed -> Edits.agree(changed, document.at(), covers, parties, years, asAt)));
    }

    private String dealingWith(List<String> covers, List<String> agreedWith, int years) {
        return (covers.isEmpty() ? "" : ", dealing with " + and(labels("document-topics", covers)))
                + (agreedWith.isEmpty() ? "" : ", agreed with " + or(labels("agreeing-parties", agreedWith)))
                + (years < 0 ? "" : ", looking " + years + " years ahead");
    }

    private static String name(Document document) {
        return document.title().isEmpty()
                ? "the " + document.kindLabel()
                : "“" + document.title() + "” (" + document.kindLabel() + ")";
    }

    /** What the arrangements rest on is agreed: for a board all its papers at once, as its members would. */
    private List<Candidate> papers(Finding gap) {
        List<Candidate> all = new ArrayList<>();
        Map<String, Board> boards = new LinkedHashMap<>();
        table(gap).ifPresent(board -> boards.put(board.key(), board));
        for (Board board : boards.values()) {
            List<Stated> papers = new ArrayList<>();
            model.details().stream()
                    .filter(detail -> detail.owner().equals(board.subject())
                            && detail.path().equals("decisions.status")
                            && UNFINISHED.contains(detail.value()))
                    .forEach(papers::add);
            model.documents().stream()
                    .filter(document -> document.kind().equals("terms-of-reference") && document.termsOf(board))
                    .map(document -> document.on(asAt))
                    .filter(document -> UNFINISHED.contains(document.status()))
                    .forEach(papers::add);
            papers(all, board.shown(), papers);
        }
        List<Stated> cited = new ArrayList<>();
        stated(gap, model.details()).stream()
                .filter(detail -> UNFINISHED.contains(detail.value())
                        && (detail.path().endsWith("tatus") || detail.path().endsWith("greed")))
                .forEach(cited::add);
        stated(gap, model.documents()).stream()
                .map(document -> document.on(asAt))
                .filter(document -> UNFINISHED.contains(document.status()))
                .forEach(cited::add);
        papers(all, gap.on(), cited);
        return all;
    }

    private void papers(List<Candidate> all, Subject of, List<Stated> papers) {
        String key = "papers:" + papers.stream().map(Stated::at).sorted().toList();
        if (papers.isEmpty() || all.stream().anyMatch(other -> other.key().equals(key))) {
            return;
        }
        all.add(candidate(
                key,
                "papers",
                of,
                Map.of(
                        "of",
                        of.name(),
                        "papers",
                        String.join(
                                "; ",
                                papers.stream().map(Stated::says).distinct().toList())),
                changed -> papers.forEach(paper -> {
                    if (paper instanceof Detail detail) {
                        Edits.say(
                                changed,
                                detail.at(),
                                detail.path(),
                                detail.value().equals("false") ? "true" : "agreed");
                    } else {
                        Edits.agree(changed, paper.at(), List.of(), List.of(), -1, asAt);
                    }
                })));
    }

    // --- posts and lists --------------------------------------------------------------------------------------------

    private List<Candidate> post(Finding gap) {
        Requirement requirement = gap.requirement();
        String path = first(requirement, "post");
        String what = first(requirement, "what");
        Subject owner = owner(gap);
        if (path.isEmpty()) {
            return List.of();
        }
        boolean named = model.details().stream()
                .anyMatch(detail ->
                        detail.owner().equals(owner) && detail.path().equals(path + ".post") && detail.named());
        return List.of(candidate(
                "post:" + owner.kind() + "/" + owner.id() + ":" + path,
                named ? "post" : "post.create",
                owner,
                Map.of("what", what, "on", owner.name()),
                changed -> {
                    changed.details()
                            .removeIf(detail -> detail.owner().equals(owner)
                                    && (detail.path().equals(path)
                                            || detail.path().equals(path + ".filled")
                                            || (detail.path().equals(path + ".post") && !detail.named())));
                    if (!named) {
                        Edits.addDetail(changed, owner, "", path + ".post", capital(what), capital(what));
                    }
                    Edits.addDetail(changed, owner, "", path + ".filled", "true", "true");
                }));
    }

    /** Adds to a list what is missing from it. */
    private List<Candidate> cover(Finding gap) {
        Requirement requirement = gap.requirement();
        String list = first(requirement, "list");
        String field = first(requirement, "field");
        String path = field.isEmpty() ? list : field;
        Subject owner =
                gap.on().kind().equals("board") ? table(gap).map(Board::subject).orElse(gap.on()) : owner(gap);
        List<String> items = requirement.with().getOrDefault("items", List.of());
        // A fact may be stated where the concepts take it from: the remit of the quality group on its board.
        Set<String> cited = new TreeSet<>();
        stated(gap, model.details()).forEach(detail -> cited.add(detail.value()));
        List<String> missing = items.stream()
                .filter(item -> !cited.contains(item))
                .filter(item -> model.details().stream()
                        .noneMatch(detail -> detail.owner().equals(owner)
                                && detail.path().equals(path)
                                && detail.value().equals(item)))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> labels = packs.read("text", items, missing);
        return List.of(candidate(
                "cover:" + owner.kind() + "/" + owner.id() + ":" + path + missing,
                "cover",
                owner,
                Map.of("what", first(requirement, "what"), "on", owner.name(), "missing", and(labels)),
                changed -> {
                    changed.details()
                            .removeIf(detail -> detail.owner().equals(owner) && detail.denies() && detail.states(list));
                    for (int i = 0; i < missing.size(); i++) {
                        String position = field.isEmpty() ? "" : "new " + list + " " + missing.get(i);
                        if (!field.isEmpty()) {
                            changed.items().add(new Item(owner, list, position, labels.get(i), Source.NOWHERE));
                        }
                        Edits.addDetail(changed, owner, position, path, missing.get(i), labels.get(i));
                    }
                }));
    }

    // --- collaboratives ---------------------------------------------------------------------------------------------

    /** Joining a collaborative that has nothing to do with what the trust provides would mend nothing. */
    private List<Candidate> join(Finding gap) {
        List<String> services = model.organisations().stream()
                .filter(organisation -> organisation.id().equals(gap.on().id()))
                .flatMap(organisation -> organisation.services().stream())
                .toList();
        return model.collaboratives().stream()
                .filter(one -> one.systems().contains(gap.subject().id()))
                .filter(one -> one.services().isEmpty() || one.organises(services))
                .filter(one -> one.runs()
                        && one.atScale()
                        && !one.members().contains(gap.on().id()))
                .limit(MOST_OF_A_KIND)
                .map(one -> candidate(
                        "join:" + one.id() + ":" + gap.on().id(),
                        "join",
                        one.subject(),
                        Map.of("who", gap.on().name(), "collaborative", one.name()),
                        changed -> Edits.join(changed, one.id(), gap.on().id())))
                .toList();
    }

    private List<Candidate> start(Finding gap) {
        List<Candidate> all = new ArrayList<>();
        for (Collaborative one : stated(gap, model.collaboratives())) {
            if (!one.runs()) {
                all.add(candidate(
                        "start:" + one.id(),
                        "start",
                        one.subject(),
                        Map.of("collaborative", one.name()),
                        changed -> Edits.start(changed, one.id())));
            }
        }
        return all;
    }

    // --- shared -----------------------------------------------------------------------------------------------------

    /** Those facts of a list that a gap rests on. */
    private static <T extends Stated> List<T> stated(Finding gap, List<T> facts) {
        Set<Source> at = new TreeSet<>(gap.evidence().stream().map(Evidence::at).toList());
        return facts.stream().filter(fact -> at.contains(fact.at())).toList();
    }

    /** Whom a gap is about as the model knows it: readers see shorter ids of networks, neighbourhoods and boards. */
    private Subject owner(Finding gap) {
        Subject on = gap.on();
        return switch (on.kind()) {
            case "network" ->
                model.networks().stream()
                        .filter(one -> one.place().equals(gap.subject().id())
                                && one.id().equals(on.id()))
                        .findFirst()
                        .map(one -> one.subject())
                        .orElse(on);
            case "neighbourhood" ->
                model.neighbourhoods().stream()
                        .filter(one -> one.place().equals(gap.subject().id())
                                && one.id().equals(on.id()))
                        .findFirst()
                        .map(one -> one.subject())
                        .orElse(on);
            case "board" -> gap.subject();
            default -> on;
        };
    }

    private Candidate candidate(String key, String kind, Subject on, Map<String, String> words, Consumer<Model> edit) {
        ChangeKind wording = Objects.requireNonNull(packs.changeKinds().get(kind));
        Matcher matcher = NAME.matcher(wording.says());
        StringBuilder says = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    says, Matcher.quoteReplacement(words.getOrDefault(matcher.group(1), matcher.group())));
        }
        matcher.appendTail(says);
        return new Candidate(key, new Change(kind, says.toString(), wording.onlyIf(), on), edit);
    }

    private List<String> labels(String list, List<String> words) {
        return packs.read(list, words, words);
    }

    private static String first(Requirement requirement, String parameter) {
        List<String> words = requirement.with().getOrDefault(parameter, List.of());
        return words.isEmpty() ? "" : words.get(0);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static String and(Collection<String> words) {
        return joined(words, " and ");
    }

    private static String or(Collection<String> words) {
        return joined(words, " or ");
    }

    private static String joined(Collection<String> words, String last) {
        List<String> list = List.copyOf(words);
        int end = list.size() - 1;
        return end < 1 ? String.join("", list) : String.join(", ", list.subList(0, end)) + last + list.get(end);
    }
}
