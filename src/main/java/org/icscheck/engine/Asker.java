package org.icscheck.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.CareSystem;
import org.icscheck.domain.model.Collaborative;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Neighbourhood;
import org.icscheck.domain.model.Network;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Place;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Question;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.SubjectKind;

/** Puts every requirement of the packs to everyone it applies to. */
final class Asker {

    private final Model model;
    private final LocalDate asAt;
    private final Map<String, SubjectKind> kinds;
    private final Map<String, Subject> systems = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private Asker(Model model, LocalDate asAt, Map<String, SubjectKind> kinds) {
        this.model = model;
        this.asAt = asAt;
        this.kinds = kinds;
        model.systems().forEach(system -> systems.put(system.id(), system.subject()));
    }

    /** All questions, in the order of the packs. */
    static List<Question> ask(Model model, List<Pack> packs, Map<String, SubjectKind> kinds, LocalDate asAt) {
        Asker asker = new Asker(model, asAt, kinds);
        for (Pack pack : packs) {
            for (Requirement requirement : pack.requirements()) {
                asker.ask(pack, requirement);
            }
        }
        return asker.questions;
    }

    private void ask(Pack pack, Requirement requirement) {
        if (!requirement.isAskedOn(asAt)) {
            return;
        }
        SubjectKind kind = Objects.requireNonNull(kinds.get(requirement.each()));
        for (CareSystem system : model.systems()) {
            boolean here = requirement.localTo().isEmpty()
                    || model.places().stream().anyMatch(place -> place.id().equals(requirement.localTo()));
            if (pack.covers(system.id()) && here) {
                switch (kind.kind()) {
                    case "system" -> put(requirement, system.subject(), system.subject(), system.subject());
                    case "organisation" -> organisations(requirement, kind, system);
                    case "collaborative" -> collaboratives(requirement, kind, system);
                    case "membership" -> members(requirement, kind, system);
                    default -> {
                        // Places and networks are asked place by place, below.
                    }
                }
            }
        }
        for (Place place : model.places()) {
            boolean here =
                    requirement.localTo().isEmpty() || requirement.localTo().equals(place.id());
            if (pack.covers(place.system()) && here) {
                switch (kind.kind()) {
                    case "place" -> put(requirement, place.subject(), place.subject(), system(place));
                    case "network" -> networks(requirement, kind, place);
                    case "neighbourhood" -> neighbourhoods(requirement, kind, place);
                    case "membership" -> seats(requirement, kind, place);
                    default -> {
                        // Asked system by system, above.
                    }
                }
            }
        }
    }

    private Subject system(Place place) {
        return systems.getOrDefault(place.system(), new Subject("system", place.system(), place.system()));
    }

    private void organisations(Requirement requirement, SubjectKind kind, CareSystem system) {
        int before = questions.size();
        for (Organisation organisation : model.organisations()) {
            if (model.organisationSystems()
                            .getOrDefault(organisation.id(), List.of())
                            .contains(system.id())
                    && isMeant(kind, organisation)) {
                put(requirement, system.subject(), organisation.subject(), organisation.subject());
            }
        }
        askTheWholeIfNobody(before, requirement, kind, system.subject());
    }

    private boolean isMeant(SubjectKind kind, Organisation organisation) {
        if (!kind.stating().isEmpty()) {
            return model.details().stream()
                    .anyMatch(detail -> detail.owner().equals(organisation.subject())
                            && detail.path().equals(kind.stating()));
        }
        if (!organisation.services().isEmpty() && !organisation.provides(kind.providing())) {
            return false;
        }
        return kind.types().contains(organisation.type())
                || organisation.services().stream().anyMatch(kind.services()::contains);
    }

    private void collaboratives(Requirement requirement, SubjectKind kind, CareSystem system) {
        int before = questions.size();
        for (Collaborative collaborative : model.collaboratives()) {
            if (collaborative.systems().contains(system.id())) {
                put(requirement, system.subject(), collaborative.subject(), system.subject());
            }
        }
        askTheWholeIfNobody(before, requirement, kind, system.subject());
    }

    private void members(Requirement requirement, SubjectKind kind, CareSystem system) {
        int before = questions.size();
        for (Collaborative collaborative : model.collaboratives()) {
            if (collaborative.systems().contains(system.id())) {
                for (Organisation organisation : model.organisations()) {
                    if (collaborative.members().contains(organisation.id()) && isMeant(kind, organisation)) {
                        put(requirement, system.subject(), organisation.subject(), collaborative.subject());
                    }
                }
            }
        }
        askTheWholeIfNobody(before, requirement, kind, system.subject());
    }

    private void networks(Requirement requirement, SubjectKind kind, Place place) {
        int before = questions.size();
        for (Network network : model.networks()) {
            if (network.place().equals(place.id())) {
                put(requirement, place.subject(), network.subject(), network.subject());
            }
        }
        askTheWholeIfNobody(before, requirement, kind, place.subject());
    }

    private void neighbourhoods(Requirement requirement, SubjectKind kind, Place place) {
        int before = questions.size();
        for (Neighbourhood neighbourhood : model.neighbourhoods()) {
            if (neighbourhood.place().equals(place.id())) {
                put(requirement, place.subject(), neighbourhood.subject(), neighbourhood.subject());
            }
        }
        askTheWholeIfNobody(before, requirement, kind, place.subject());
    }

    private void seats(Requirement requirement, SubjectKind kind, Place place) {
        int before = questions.size();
        for (Board board : model.boards()) {
            if (board.owner().equals(place.subject()) && board.serves(kind.board())) {
                Set<String> seated = new LinkedHashSet<>();
                for (Seat seat : model.seats()) {
                    if (seat.board().equals(board.key()) && seat.member()) {
                        seated.add(seat.organisation());
                    }
                }
                for (Organisation organisation : model.organisations()) {
                    if (seated.contains(organisation.id()) && isMeant(kind, organisation)) {
                        put(requirement, place.subject(), organisation.subject(), board.subject());
                    }
                }
            }
        }
        askTheWholeIfNobody(before, requirement, kind, place.subject());
    }

    private void askTheWholeIfNobody(int before, Requirement requirement, SubjectKind kind, Subject whole) {
        if (questions.size() == before) {
            questions.add(new Question(
                    requirement.id() + "@" + whole.kind() + "/" + whole.id(),
                    requirement.id(),
                    "nobody-listed",
                    whole,
                    whole,
                    whole,
                    Map.of("list", List.of(kind.list()), "each", List.of(kind.label())),
                    asAt));
        }
    }

    private void put(Requirement requirement, Subject subject, Subject on, Subject partner) {
        questions.add(new Question(
                requirement.id() + "@" + subject.kind() + "/" + subject.id() + "@" + on.kind() + "/" + on.id() + "@"
                        + partner.id(),
                requirement.id(),
                requirement.shape(),
                subject,
                on,
                partner,
                requirement.with(),
                asAt));
    }
}
