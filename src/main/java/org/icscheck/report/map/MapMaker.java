package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.CareSystem;
import org.icscheck.domain.model.Collaborative;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Neighbourhood;
import org.icscheck.domain.model.Network;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Place;
import org.icscheck.domain.model.Represented;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.Sentences;
import org.icscheck.report.map.GovernanceMap.Box;
import org.icscheck.report.map.GovernanceMap.Gap;
import org.icscheck.report.map.GovernanceMap.Kind;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.GovernanceMap.Link;
import org.icscheck.report.map.GovernanceMap.More;
import org.icscheck.report.map.GovernanceMap.Row;
import org.jspecify.annotations.Nullable;

/** Works out what stands on the map of a place or system. */
final class MapMaker {

    private static final List<String> SYSTEM_BOARDS =
            List.of("system-partnership", "integrated-care-board", "integrated-care-partnership");
    private static final List<String> TRUSTS =
            List.of("nhs-trust", "nhs-foundation-trust", "ambulance-trust", "community-trust");
    /** Names in one box of members; the rest is folded. */
    private static final int MOST_NAMES = 8;
    /** Boxes of organisations that sit on the same boards; with more, organisations are folded board by board. */
    private static final int MOST_GROUPS = 7;
    /** Neighbourhoods with a box of their own. */
    private static final int MOST_NEIGHBOURHOODS = 5;

    private final Report report;
    private final SubjectReport subjectReport;
    private final Model model;
    private final Subject subject;
    private final boolean ofPlace;
    private final Map<String, List<Detail>> details = new TreeMap<>();
    private final Map<String, Organisation> organisations = new TreeMap<>();
    private final Map<String, Board> boards = new TreeMap<>();
    private final Map<String, List<Seat>> seats = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Boxes by id, while they grow. */
    private final Map<String, Draft> drafts = new TreeMap<>();

    private final Set<Line> lines = new LinkedHashSet<>();

    /** For each organisation drawn, the id of its box. */
    private final Map<String, String> organisationBox = new TreeMap<>();

    /** A box while it grows; drawn in the order of row, rank, then id. */
    static final class Draft {
        final String id;
        final Row row;
        final int rank;
        Kind kind;
        final List<String> names = new ArrayList<>();
        final List<String> facts = new ArrayList<>();
        final SortedSet<Integer> toFix = new TreeSet<>();
        final Set<Gap> gaps = new LinkedHashSet<>();
        final List<More> more = new ArrayList<>();

        Draft(String id, Row row, int rank, Kind kind) {
            this.id = id;
            this.row = row;
            this.rank = rank;
            this.kind = kind;
        }

        Box box() {
            return new Box(
                    id,
                    row,
                    kind,
                    List.copyOf(names),
                    List.copyOf(facts),
                    List.copyOf(toFix),
                    gaps.stream().sorted(Comparator.comparingInt(Gap::number)).toList(),
                    List.copyOf(more));
        }
    }

    MapMaker(Report report, SubjectReport subjectReport) {
        this.report = report;
        this.subjectReport = subjectReport;
        this.model = report.model();
        this.subject = subjectReport.subject();
        this.ofPlace = subject.kind().equals("place");
        // Facts may come in any order; where they are stated settles it, so that lists keep the order of the paper.
        model.details().stream()
                .sorted(Comparator.comparing(Detail::at).thenComparing(Detail::path))
                .forEach(detail -> details.computeIfAbsent(key(detail.owner()), k -> new ArrayList<>())
                        .add(detail));
        model.organisations().forEach(organisation -> organisations.put(organisation.id(), organisation));
        model.boards().forEach(board -> boards.put(board.key(), board));
        model.seats().stream()
                .sorted(Comparator.comparingInt(Seat::number))
                .forEach(seat -> seats.computeIfAbsent(seat.board(), k -> new ArrayList<>())
                        .add(seat));
    }

    private static String key(Subject owner) {
        return owner.kind() + ":" + owner.id();
    }

    GovernanceMap make() {
        for (Board board : boards.values()) {
            if (isOurs(board) || (ofPlace && isAbove(board))) {
                board(board);
            }
        }
        if (!ofPlace) {
            places();
        }
        boards.values().stream().filter(this::isOurs).forEach(this::reports);
        delegations();
        if (ofPlace) {
            councils();
            neighbourhoods();
        }
        collaboratives();
        members();
        represented();
        notes.addAll(new GapMaker(this, report, subjectReport).draw());
        new Folder(drafts, lines).fold(GovernanceMap.MOST_BOXES);
        List<Box> boxes = drafts.values().stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.row)
                        .thenComparingInt(draft -> draft.rank)
                        .thenComparing(draft -> draft.id))
                .map(Draft::box)
                .toList();
        List<String> order = boxes.stream().map(Box::id).toList();
        return new GovernanceMap(
                subject.kind() + "-" + subject.id(),
                Letters.clean(subject.name()),
                "Governance map of " + Letters.clean(subject.name()),
                "As at " + Sentences.day(report.asAt()) + ". Numbers are those of the must-fix list.",
                boxes,
                lines.stream()
                        .sorted(Comparator.comparingInt((Line line) -> order.indexOf(line.from()))
                                .thenComparing(Line::link)
                                .thenComparingInt(line -> order.indexOf(line.to()))
                                .thenComparing(Line::label))
                        .toList(),
                List.copyOf(notes));
    }

    // What others of this room ask while the map grows.

    Subject subject() {
        return subject;
    }

    boolean ofPlace() {
        return ofPlace;
    }

    Collection<Board> boards() {
        return boards.values();
    }

    Map<String, Draft> drafts() {
        return drafts;
    }

    boolean isOurs(Board board) {
        return board.owner().kind().equals(subject.kind()) && board.owner().id().equals(subject.id());
    }

    boolean has(String box) {
        return drafts.containsKey(box);
    }

    Draft draft(String id, Row row, int rank, Kind kind) {
        return drafts.computeIfAbsent(id, k -> new Draft(id, row, rank, kind));
    }

    Draft drawn(String id) {
        return Objects.requireNonNull(drafts.get(id), id);
    }

    void line(String from, String to, Link link, String label, int number) {
        if (!from.equals(to)) {
            lines.add(new Line(from, to, link, label, number));
        }
    }

    private void line(String from, String to, Link link) {
        line(from, to, link, link.label(), 0);
    }

    /** The board a seat sits on that is stated at a position. */
    @Nullable Board seatedAt(Source at) {
        return model.seats().stream()
                .filter(seat -> seat.at().equals(at))
                .findFirst()
                .map(seat -> boards.get(seat.board()))
                .orElse(null);
    }

    /** The box that shows what a finding is about; null where there is none. */
    @Nullable String boxOf(Subject on) {
        return switch (on.kind()) {
            case "board" -> {
                String own = boxOfBoard(subject.kind() + "/" + subject.id() + "/" + on.id());
                yield own != null
                        ? own
                        : boards.values().stream()
                                .filter(board -> board.shown().equals(on))
                                .map(board -> boxOfBoard(board.key()))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null);
            }
            case "organisation" -> organisationBox.get(on.id());
            case "collaborative" -> drafts.containsKey("collaborative:" + on.id()) ? "collaborative:" + on.id() : null;
            case "place" -> drafts.containsKey("place:" + on.id()) ? "place:" + on.id() : null;
            case "neighbourhood", "network" -> boxOfArea(on);
            default -> null;
        };
    }

    private @Nullable String boxOfArea(Subject on) {
        return drafts.values().stream()
                .filter(draft -> draft.row == Row.NEIGHBOURHOOD && draft.id.equals(on.kind() + ":" + on.id()))
                .map(draft -> draft.id)
                .findFirst()
                .orElse(null);
    }

    /** The box of a board: its own, or on the map of a system that of its place. */
    @Nullable String boxOfBoard(String boardKey) {
        if (drafts.containsKey("board:" + boardKey)) {
            return "board:" + boardKey;
        }
        Board board = boards.get(boardKey);
        if (board != null
                && !ofPlace
                && board.owner().kind().equals("place")
                && drafts.containsKey("place:" + board.owner().id())) {
            return "place:" + board.owner().id();
        }
        return null;
    }

    // Boards.

    private boolean isAbove(Board board) {
        return board.owner().kind().equals("system")
                && board.owner().id().equals(system())
                && SYSTEM_BOARDS.contains(board.purpose());
    }

    private String system() {
        return model.places().stream()
                .filter(place -> place.id().equals(subject.id()))
                .map(Place::system)
                .findFirst()
                .orElse("");
    }

    private Draft board(Board board) {
        String id = "board:" + board.key();
        if (has(id)) {
            return drawn(id);
        }
        Row row = board.owner().kind().equals("system")
                ? Row.SYSTEM
                : board.purpose().equals("neighbourhood") ? Row.NEIGHBOURHOOD : Row.PLACE;
        Draft draft = draft(id, row, rank(board.purpose()), decides(board.subject()) ? Kind.DECIDING : Kind.BOARD);
        draft.names.add(named(board.name()));
        addFact(draft, purposeAndStatus(board));
        decisions(board.subject(), draft);
        List<Seat> members = members(board);
        if (!members.isEmpty()) {
            draft.facts.add(count(members.size(), "seat", "seats")
                    + (board.membershipComplete() ? ", all listed" : ", not all listed"));
            draft.more.add(
                    new More("Seats", members.stream().map(MapMaker::inWords).toList()));
        }
        return draft;
    }

    /** The partnership first, then the others as they are usually read. */
    private static int rank(String purpose) {
        int at = List.of(
                        "system-partnership",
                        "integrated-care-board",
                        "integrated-care-partnership",
                        "place-partnership",
                        "place-provider-partnership",
                        "joint-commissioning",
                        "health-and-wellbeing-board")
                .indexOf(purpose);
        return at < 0 ? 9 : at;
    }

    private List<Seat> members(Board board) {
        return seats.getOrDefault(board.key(), List.of()).stream()
                .filter(Seat::member)
                .toList();
    }

    private static String inWords(Seat seat) {
        return Letters.clean(
                seat.organisationName().isEmpty() ? seat.post() : seat.post() + " (" + seat.organisationName() + ")");
    }

    private String purposeAndStatus(Board board) {
        return sentence(joined(label(board.subject(), "purpose"), label(board.subject(), "status")));
    }

    private boolean decides(Subject of) {
        String form = value(of, "decisions.form");
        if (!form.isEmpty()) {
            return !Set.of("none", "advisory").contains(form);
        }
        return said(of, "decisions.functions").stream().anyMatch(Detail::named);
    }

    private void decisions(Subject of, Draft draft) {
        if (draft.kind != Kind.DECIDING) {
            return;
        }
        String form = label(of, "decisions.form");
        String status = label(of, "decisions.status");
        if (!form.isEmpty() && !form.equals("another form")) {
            draft.facts.add(joined("Decides by " + form, status));
        } else {
            draft.facts.add(joined("Takes decisions", status));
        }
        List<String> functions = said(of, "decisions.functions").stream()
                .map(detail -> Letters.clean(detail.label()))
                .toList();
        if (!functions.isEmpty()) {
            draft.more.add(new More("Decides on", functions));
        }
    }

    private void reports(Board board) {
        String from = "board:" + board.key();
        for (Detail detail : said(board.subject(), "reportsTo")) {
            String to = bodyWithId(board, detail);
            if (to != null) {
                line(from, to, Link.REPORTS);
            }
        }
        for (Detail detail : said(board.subject(), "accountableTo")) {
            if (detail.named() && !detail.value().equals("other")) {
                Draft body = draft(
                        "body:" + detail.value(),
                        detail.value().equals("nhs-england") ? Row.NATIONAL : Row.SYSTEM,
                        19,
                        Kind.ORGANISATION);
                if (body.names.isEmpty()) {
                    body.names.add(named(detail.label()));
                }
                line(from, body.id, Link.ACCOUNTABLE);
            }
        }
        for (String other : board.actsWith()) {
            if (has("board:" + other) && board.key().compareTo(other) < 0) {
                line(from, "board:" + other, Link.TOGETHER);
            }
        }
    }

    /** The box of what a board reports to: a board, an organisation, the system or the place. */
    private @Nullable String bodyWithId(Board board, Detail detail) {
        String id = detail.value();
        Board found = boards.values().stream()
                .filter(other -> other.id().equals(id))
                .min(Comparator.comparing((Board other) -> !other.owner().equals(board.owner()))
                        .thenComparing(Board::key))
                .orElse(null);
        if (found != null) {
            String known = boxOfBoard(found.key());
            return known != null ? known : board(found).id;
        }
        Organisation organisation = organisations.get(id);
        if (organisation != null) {
            return alone(organisation, Row.SYSTEM).id;
        }
        for (CareSystem system : model.systems()) {
            if (system.id().equals(id)) {
                return area("system:" + id, Row.SYSTEM, system.name(), "Integrated care system").id;
            }
        }
        for (Place place : model.places()) {
            if (place.id().equals(id)) {
                return area("place:" + id, Row.PLACE, place.name(), "Place").id;
            }
        }
        return null;
    }

    private Draft area(String id, Row row, String name, String what) {
        Draft draft = draft(id, row, 8, Kind.AREA);
        if (draft.names.isEmpty()) {
            draft.names.add(named(name));
            draft.facts.add(what);
        }
        return draft;
    }

    // Places of a system.

    private void places() {
        for (Place place : sorted(model.places(), Place::id)) {
            if (!place.system().equals(subject.id())) {
                continue;
            }
            List<Board> partnerships = boards.values().stream()
                    .filter(board -> board.owner().kind().equals("place")
                            && board.owner().id().equals(place.id()))
                    .filter(board -> board.purposes().contains("place-partnership"))
                    .toList();
            boolean deciding = partnerships.stream().anyMatch(board -> decides(board.subject()));
            Draft draft = draft(
                    "place:" + place.id(),
                    Row.PLACE,
                    0,
                    deciding ? Kind.DECIDING : partnerships.isEmpty() ? Kind.AREA : Kind.BOARD);
            draft.names.add(named(place.name()));
            if (partnerships.isEmpty()) {
                draft.facts.add("No place partnership named");
            }
            partnerships.forEach(board -> {
                draft.facts.add(Letters.clean(board.name()));
                addFact(draft, purposeAndStatus(board));
            });
        }
    }

    // Decisions handed down.

    private void delegations() {
        for (Place place : sorted(model.places(), Place::id)) {
            if (ofPlace ? !place.id().equals(subject.id()) : !place.system().equals(subject.id())) {
                continue;
            }
            Map<String, List<Detail>> entries = details.getOrDefault(key(place.subject()), List.of()).stream()
                    .filter(detail -> detail.path().startsWith("delegations."))
                    .collect(Collectors.groupingBy(Detail::item, TreeMap::new, Collectors.toList()));
            entries.values().forEach(entry -> delegation(place, entry));
        }
    }

    private void delegation(Place place, List<Detail> entry) {
        Map<String, Detail> said = new TreeMap<>();
        entry.forEach(detail -> said.putIfAbsent(detail.path(), detail));
        Detail from = said.get("delegations.from");
        Detail to = said.get("delegations.to");
        if (from == null || to == null || !from.named()) {
            return;
        }
        String target = boards.values().stream()
                .filter(board -> board.id().equals(to.value()))
                .min(Comparator.comparing((Board board) -> !board.owner().equals(place.subject()))
                        .thenComparing(Board::key))
                .map(board -> boxOfBoard(board.key()))
                .orElse(null);
        Organisation receiver = organisations.get(to.value());
        if (target == null && receiver != null) {
            target = alone(receiver, Row.PLACE).id;
        }
        if (target == null) {
            return;
        }
        String source = giver(from.value());
        line(source, target, Link.DECISIONS);
        List<String> what = new ArrayList<>();
        Detail function = said.get("delegations.function");
        Detail status = said.get("delegations.status");
        what.add(Letters.clean((function == null ? "not said" : function.label())
                + (status == null ? "" : ", " + status.label())
                + " (from " + from.value() + ")"));
        drawn(target).more.add(new More("Decides under delegation", what));
    }

    /** The box of whoever hands a decision down, by name; a box of its own where nothing is known by that name. */
    private String giver(String name) {
        for (Organisation organisation : organisations.values()) {
            if (organisation.name().equalsIgnoreCase(name.strip())
                    || organisation.alsoKnownAs().stream().anyMatch(other -> other.equalsIgnoreCase(name.strip()))) {
                return alone(organisation, Row.SYSTEM).id;
            }
        }
        for (Board board : boards.values()) {
            String box = boxOfBoard(board.key());
            if (box != null && board.name().equalsIgnoreCase(name.strip())) {
                return box;
            }
        }
        for (CareSystem system : model.systems()) {
            if (system.name().equalsIgnoreCase(name.strip())) {
                return area("system:" + system.id(), Row.SYSTEM, system.name(), "Integrated care system").id;
            }
        }
        return area("named:" + name.strip().toLowerCase(Locale.ROOT), Row.SYSTEM, name, "As named in the file").id;
    }

    // Organisations.

    /** A box for one organisation alone. */
    private Draft alone(Organisation organisation, Row row) {
        String type = organisation.type();
        Row where = type.equals("nhs-england") ? Row.NATIONAL : type.equals("local-authority") ? Row.PLACE : row;
        Draft draft = draft("organisation:" + organisation.id(), where, 20, Kind.ORGANISATION);
        if (draft.names.isEmpty()) {
            draft.names.add(named(organisation.name()));
            String label = label(organisation.subject(), "type");
            if (!label.isEmpty()) {
                draft.facts.add(sentence(label));
            }
            organisationBox.put(organisation.id(), draft.id);
        }
        return draft;
    }

    private void councils() {
        for (Place place : model.places()) {
            if (place.id().equals(subject.id())) {
                place.localAuthorities().stream().sorted().forEach(id -> {
                    Organisation council = organisations.get(id);
                    if (council != null) {
                        alone(council, Row.PLACE);
                    }
                });
            }
        }
    }

    private void neighbourhoods() {
        List<Neighbourhood> ours = sorted(
                model.neighbourhoods().stream()
                        .filter(one -> one.place().equals(subject.id()))
                        .toList(),
                Neighbourhood::key);
        List<Network> networks = sorted(
                model.networks().stream()
                        .filter(one -> one.place().equals(subject.id()))
                        .toList(),
                Network::key);
        Function<Neighbourhood, List<String>> within = neighbourhood -> networks.stream()
                .filter(network -> network.key().equals(neighbourhood.key() + "/" + network.id()))
                .map(network -> named(network.name()))
                .toList();
        if (ours.size() <= MOST_NEIGHBOURHOODS) {
            for (Neighbourhood one : ours) {
                Draft draft = draft("neighbourhood:" + one.id(), Row.NEIGHBOURHOOD, 30, Kind.AREA);
                draft.names.add(named(one.name()));
                draft.facts.add("Neighbourhood");
                within.apply(one).forEach(name -> draft.facts.add("With " + name));
            }
        } else {
            Draft draft = draft("neighbourhoods", Row.NEIGHBOURHOOD, 30, Kind.AREA);
            draft.names.add(ours.size() + " neighbourhoods");
            folded(draft, ours.stream().map(one -> named(one.name())).toList());
        }
        List<Network> others = networks.stream()
                .filter(network -> ours.size() > MOST_NEIGHBOURHOODS
                        || ours.stream().noneMatch(one -> network.key().startsWith(one.key() + "/")))
                .toList();
        List<Detail> counted = said(subject, "numberOfPcns");
        if (!others.isEmpty()) {
            Draft draft = draft("networks", Row.NEIGHBOURHOOD, 31, Kind.AREA);
            draft.names.add(count(others.size(), "primary care network", "primary care networks"));
            folded(draft, others.stream().map(one -> named(one.name())).toList());
        } else if (!counted.isEmpty() && networks.isEmpty() && counted.get(0).number() > 0) {
            Draft draft = draft("networks", Row.NEIGHBOURHOOD, 31, Kind.AREA);
            draft.names.add(count(counted.get(0).number(), "primary care network", "primary care networks"));
            draft.facts.add("Not named");
        }
    }

    /** Names as facts, as many as a reader takes in; the words hold them all. */
    private static void folded(Draft draft, List<String> names) {
        if (names.size() <= MOST_NAMES) {
            draft.facts.addAll(names);
        } else {
            draft.facts.addAll(names.subList(0, MOST_NAMES - 1));
            draft.facts.add("+" + (names.size() - MOST_NAMES + 1) + " more");
            draft.more.add(new More("All of them", names));
        }
    }

    private void collaboratives() {
        for (Collaborative one : sorted(model.collaboratives(), Collaborative::id)) {
            boolean ours = ofPlace
                    ? one.places().contains(subject.id())
                            || one.members().stream().anyMatch(seatedHere()::contains)
                    : one.systems().contains(subject.id());
            if (!ours) {
                continue;
            }
            Draft draft = draft(
                    "collaborative:" + one.id(),
                    Row.COLLABORATIVES,
                    0,
                    decides(one.subject()) ? Kind.DECIDING : Kind.BOARD);
            draft.names.add(named(one.name()));
            draft.facts.add(joined("Provider collaborative", label(one.subject(), "status")));
            addFact(draft, sentence(label(one.subject(), "formality")));
            String reach = label(one.subject(), "footprint");
            if (!reach.isEmpty()) {
                draft.facts.add("Reaches " + reach);
            }
            decisions(one.subject(), draft);
            List<String> members = one.members().stream()
                    .map(id -> organisations.containsKey(id)
                            ? named(Objects.requireNonNull(organisations.get(id))
                                    .name())
                            : id)
                    .toList();
            if (!members.isEmpty()) {
                draft.more.add(new More(
                        one.membershipComplete() ? "Members, all listed" : "Members, not all listed", members));
            }
        }
    }

    private Set<String> seatedHere() {
        return boards.values().stream()
                .filter(this::isOurs)
                .flatMap(board -> members(board).stream())
                .map(Seat::organisation)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lines from organisations to the boards and collaboratives they belong to; those with the same lines share a box. */
    private void members() {
        Map<String, SortedSet<String>> belongs = new TreeMap<>();
        for (Board board : boards.values()) {
            if (isOurs(board)) {
                members(board).stream()
                        .filter(seat -> organisations.containsKey(seat.organisation()))
                        .forEach(seat -> belongs.computeIfAbsent(seat.organisation(), k -> new TreeSet<>())
                                .add("board:" + board.key()));
            }
        }
        for (Collaborative one : model.collaboratives()) {
            if (has("collaborative:" + one.id())) {
                one.members().stream()
                        .filter(organisations::containsKey)
                        .filter(id -> !ofPlace || belongs.containsKey(id))
                        .forEach(id -> belongs.computeIfAbsent(id, k -> new TreeSet<>())
                                .add("collaborative:" + one.id()));
            }
        }
        if (!ofPlace) {
            trusts().forEach(trust -> belongs.computeIfAbsent(trust.id(), k -> new TreeSet<>()));
        }
        Set<String> pointedAt = subjectReport.findings().stream()
                .filter(finding -> finding.isGap() && finding.on().kind().equals("organisation"))
                .map(finding -> finding.on().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> groups = new TreeMap<>();
        belongs.forEach((id, to) -> {
            boolean own = organisationBox.containsKey(id) || pointedAt.contains(id);
            Organisation organisation = Objects.requireNonNull(organisations.get(id));
            String row = ofPlace || organisation.type().equals("local-authority") ? "place" : "system";
            groups.computeIfAbsent(own ? "own " + id : row + " " + String.join(" ", to), k -> new ArrayList<>())
                    .add(id);
        });
        boolean tooMany = groups.values().stream().filter(ids -> ids.size() > 0).count() > MOST_GROUPS;
        groups.forEach((group, ids) -> {
            SortedSet<String> to = Objects.requireNonNull(belongs.get(ids.get(0)));
            boolean own = group.startsWith("own ");
            if (own || ids.size() == 1 && (!tooMany || to.stream().anyMatch(box -> box.startsWith("collaborative:")))) {
                Draft draft =
                        alone(Objects.requireNonNull(organisations.get(ids.get(0))), ofPlace ? Row.PLACE : Row.SYSTEM);
                to.forEach(box -> line(draft.id, box, Link.MEMBER));
            } else if (!tooMany || to.stream().anyMatch(box -> box.startsWith("collaborative:"))) {
                together("members:" + group.replace(' ', '+'), group.startsWith("place"), ids, to);
            }
        });
        if (tooMany) {
            Map<String, List<String>> byBoard = new TreeMap<>();
            groups.forEach((group, ids) -> {
                SortedSet<String> to = Objects.requireNonNull(belongs.get(ids.get(0)));
                if (!group.startsWith("own ") && to.stream().noneMatch(box -> box.startsWith("collaborative:"))) {
                    to.forEach(box -> byBoard.computeIfAbsent(group.split(" ")[0] + " " + box, k -> new ArrayList<>())
                            .addAll(ids));
                }
            });
            byBoard.forEach((group, ids) -> together(
                    "members:" + group.replace(' ', '+'),
                    group.startsWith("place"),
                    ids,
                    Set.of(group.substring(group.indexOf(' ') + 1))));
        }
    }

    private List<Organisation> trusts() {
        return organisations.values().stream()
                .filter(one -> TRUSTS.contains(one.type()))
                .filter(one -> model.organisationSystems()
                        .getOrDefault(one.id(), List.of())
                        .contains(subject.id()))
                .toList();
    }

    private void together(String id, boolean inPlace, List<String> ids, Collection<String> to) {
        Draft draft = draft(id, inPlace ? Row.PLACE : Row.SYSTEM, 21, Kind.ORGANISATION);
        List<String> names = ids.stream()
                .map(one -> named(Objects.requireNonNull(organisations.get(one)).name()))
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
        if (names.size() <= MOST_NAMES) {
            draft.names.addAll(names);
        } else {
            draft.names.addAll(names.subList(0, MOST_NAMES - 1));
            draft.names.add("+" + (names.size() - MOST_NAMES + 1) + " organisations");
            draft.more.add(new More("All of them", names));
        }
        ids.forEach(one -> organisationBox.putIfAbsent(one, id));
        to.stream().sorted().forEach(box -> line(id, box, Link.MEMBER));
    }

    /** Who speaks for a place or collaborative, as a line from it to the board. */
    private void represented() {
        for (Represented voice : sorted(
                model.represented(), voice -> key(voice.who()) + voice.board().key())) {
            String board = boxOfBoard(voice.board().key());
            String who = speaker(voice.who());
            if (board != null && who != null) {
                line(who, board, Link.MEMBER);
            }
        }
    }

    /** What stands on the map for a place or collaborative that is represented somewhere. */
    @Nullable String speaker(Subject who) {
        if (!who.kind().equals("place") || !ofPlace) {
            return boxOf(who);
        }
        if (!who.id().equals(subject.id())) {
            return null;
        }
        return partnership(List.of("place-partnership"));
    }

    /** The box of our first board of a purpose. */
    @Nullable String partnership(List<String> purposes) {
        return boards.values().stream()
                .filter(this::isOurs)
                .filter(board -> board.serves(purposes))
                .sorted(Comparator.comparing((Board board) -> !purposes.contains(board.purpose()))
                        .thenComparing(Board::key))
                .map(board -> "board:" + board.key())
                .findFirst()
                .orElse(null);
    }

    // Words.

    private List<Detail> said(Subject of, String path) {
        return details.getOrDefault(key(of), List.of()).stream()
                .filter(detail -> detail.path().equals(path))
                .toList();
    }

    private String value(Subject of, String path) {
        List<Detail> said = said(of, path);
        return said.isEmpty() ? "" : said.get(0).value();
    }

    private String label(Subject of, String path) {
        List<Detail> said = said(of, path);
        return said.isEmpty() ? "" : Letters.clean(said.get(0).label());
    }

    private static String named(String name) {
        String clean = Letters.clean(name);
        return clean.isEmpty() ? "(no name)" : clean;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + ", " + second;
    }

    private static void addFact(Draft draft, String fact) {
        if (!fact.isEmpty()) {
            draft.facts.add(fact);
        }
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static <T> List<T> sorted(Collection<T> all, Function<T, String> by) {
        return all.stream().sorted(Comparator.comparing(by)).toList();
    }
}
