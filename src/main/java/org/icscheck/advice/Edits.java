package org.icscheck.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.icscheck.domain.model.Answered;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Collaborative;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Document;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Subject;

/** Changes to a copy of a model, each as a submission would state it. What is changed stands in no file. */
final class Edits {

    private static final Source AT = Source.NOWHERE;

    private Edits() {}

    /** A copy whose lists can be changed. */
    static Model copy(Model model) {
        Model copy = Model.empty();
        copy.systems().addAll(model.systems());
        copy.places().addAll(model.places());
        copy.networks().addAll(model.networks());
        copy.neighbourhoods().addAll(model.neighbourhoods());
        copy.organisations().addAll(model.organisations());
        copy.boards().addAll(model.boards());
        copy.seats().addAll(model.seats());
        copy.collaboratives().addAll(model.collaboratives());
        copy.documents().addAll(model.documents());
        copy.attestations().addAll(model.attestations());
        copy.choices().addAll(model.choices());
        copy.waivers().addAll(model.waivers());
        copy.represented().addAll(model.represented());
        copy.details().addAll(model.details());
        copy.items().addAll(model.items());
        copy.complete().addAll(model.complete());
        copy.organisationSystems().putAll(model.organisationSystems());
        return copy;
    }

    static Optional<Board> board(Model model, String key) {
        return model.boards().stream().filter(board -> board.key().equals(key)).findFirst();
    }

    /** Adds a seat at the end of a board's list, which stays as complete as it was. */
    static Seat addSeat(Model model, String board, String post, List<String> represents, Set<String> capacities) {
        int number = model.seats().stream()
                        .filter(seat -> seat.board().equals(board))
                        .mapToInt(Seat::number)
                        .max()
                        .orElse(-1)
                + 1;
        Seat seat = new Seat(
                board,
                number,
                post,
                "",
                "",
                represents,
                Answered.NOT_SAID,
                "member",
                said(capacities, "elected"),
                said(capacities, "clinical"),
                said(capacities, "digital-sro"),
                AT);
        model.seats().add(seat);
        return seat;
    }

    private static Answered said(Set<String> capacities, String capacity) {
        return capacities.contains(capacity) ? Answered.YES : Answered.NOT_SAID;
    }

    /** Has two boards of one owner, and whatever acts together with either already, act together. */
    static void actTogether(Model model, String one, String other) {
        Set<String> group = new TreeSet<>(Set.of(one, other));
        for (String key : List.of(one, other)) {
            board(model, key).ifPresent(board -> group.addAll(board.actsWith()));
        }
        SortedSet<String> purposes = new TreeSet<>();
        model.boards().stream()
                .filter(board -> group.contains(board.key()))
                .forEach(board -> purposes.addAll(board.purposes()));
        model.boards()
                .replaceAll(board -> !group.contains(board.key())
                        ? board
                        : new Board(
                                board.key(),
                                board.id(),
                                board.name(),
                                board.owner(),
                                board.purpose(),
                                purposes,
                                board.status(),
                                board.membershipComplete(),
                                group.stream()
                                        .filter(key -> !key.equals(board.key()))
                                        .toList(),
                                board.at()));
    }

    static void establish(Model model, String key) {
        model.boards()
                .replaceAll(board -> !board.key().equals(key)
                        ? board
                        : new Board(
                                board.key(),
                                board.id(),
                                board.name(),
                                board.owner(),
                                board.purpose(),
                                board.purposes(),
                                "established",
                                board.membershipComplete(),
                                board.actsWith(),
                                board.at()));
    }

    static void addBoard(Model model, Subject owner, String purpose, String name) {
        String id = "new-" + purpose;
        model.boards()
                .add(new Board(
                        owner.kind() + "/" + owner.id() + "/" + id,
                        id,
                        name,
                        owner,
                        purpose,
                        new TreeSet<>(Set.of(purpose)),
                        "established",
                        false,
                        List.of(),
                        AT));
    }

    /** Has a document agreed, dealing with more than it does. */
    static void agree(Model model, Source at, List<String> covers, List<String> parties, int years, LocalDate day) {
        model.documents()
                .replaceAll(document -> !document.at().equals(at)
                        ? document
                        : new Document(
                                document.owner(),
                                document.kind(),
                                document.kindLabel(),
                                document.title(),
                                document.of(),
                                "agreed",
                                // A day still to come would leave it a draft.
                                document.date().compareTo(day.toString()) > 0 ? "" : document.date(),
                                with(document.covers(), covers),
                                document.coversComplete(),
                                with(document.agreedWith(), parties),
                                document.agreedWithComplete(),
                                Math.max(document.horizonYears(), years),
                                document.lastConsidered(),
                                document.at()));
    }

    static void addDocument(
            Model model,
            Subject owner,
            String kind,
            String label,
            List<String> covers,
            List<String> parties,
            int years) {
        model.documents()
                .add(new Document(
                        owner, kind, label, "", "", "agreed", "", covers, false, parties, false, years, "", AT));
    }

    private static List<String> with(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Has the statement at a position say something else. */
    static void say(Model model, Source at, String path, String value) {
        model.details()
                .replaceAll(detail -> detail.at().equals(at) && detail.path().equals(path)
                        ? new Detail(detail.owner(), detail.item(), detail.path(), value, value, detail.at())
                        : detail);
    }

    static void addDetail(Model model, Subject owner, String item, String path, String value, String label) {
        model.details().add(new Detail(owner, item, path, value, label, AT));
    }

    static void replace(Model model, Collaborative changed) {
        model.collaboratives().replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
    }

    static Optional<Collaborative> collaborative(Model model, String id) {
        return model.collaboratives().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** Has an organisation join a collaborative. */
    static void join(Model model, String collaborative, String organisation) {
        collaborative(model, collaborative).ifPresent(one -> {
            List<String> members = new ArrayList<>(one.members());
            if (!members.contains(organisation)) {
                members.add(organisation);
            }
            replace(model, as(one, members, one.status(), one.formality(), one.agreed()));
        });
    }

    /** Has a collaborative agreed and running. */
    static void start(Model model, String collaborative) {
        collaborative(model, collaborative)
                .ifPresent(one ->
                        replace(model, as(one, one.members(), "established", footing(one.formality()), Answered.YES)));
    }

    private static String footing(String formality) {
        return formality.equals("proposed") ? "formal" : formality;
    }

    private static Collaborative as(
            Collaborative one, List<String> members, String status, String formality, Answered agreed) {
        return new Collaborative(
                one.id(),
                one.name(),
                one.systems(),
                members,
                one.places(),
                one.membershipComplete(),
                one.services(),
                one.footprint(),
                status,
                formality,
                agreed,
                one.at());
    }
}
