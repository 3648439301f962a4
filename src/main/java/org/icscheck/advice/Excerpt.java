package org.icscheck.advice;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Subject;

/**
 * A model without what other places say of themselves. A question put to one place is answered from it alike; whether it
 * truly is, is checked before anything is searched on it.
 */
final class Excerpt {

    private Excerpt() {}

    /** What is needed to answer for a subject: for a place all but the other places, for a system everything. */
    static Model of(Model model, Subject subject) {
        Model copy = Edits.copy(model);
        if (!subject.kind().equals("place")) {
            return copy;
        }
        Set<Subject> others = new HashSet<>();
        Set<String> boards = new HashSet<>();
        model.places().stream()
                .filter(place -> !place.subject().equals(subject))
                .forEach(place -> {
                    others.add(place.subject());
                    model.networks().stream()
                            .filter(network -> network.place().equals(place.id()))
                            .forEach(network -> others.add(network.subject()));
                    model.neighbourhoods().stream()
                            .filter(neighbourhood -> neighbourhood.place().equals(place.id()))
                            .forEach(neighbourhood -> others.add(neighbourhood.subject()));
                });
        model.boards().stream().filter(board -> others.contains(board.owner())).forEach(board -> {
            boards.add(board.key());
            others.add(board.subject());
        });
        model.seats().stream()
                .filter(seat -> boards.contains(seat.board()))
                .forEach(seat -> others.add(seat.subject()));
        Predicate<Subject> left = others::contains;
        copy.places().removeIf(place -> left.test(place.subject()));
        copy.networks().removeIf(network -> left.test(network.subject()));
        copy.neighbourhoods().removeIf(neighbourhood -> left.test(neighbourhood.subject()));
        copy.boards().removeIf(board -> boards.contains(board.key()));
        copy.seats().removeIf(seat -> boards.contains(seat.board()));
        copy.represented().removeIf(one -> boards.contains(one.board().key()));
        copy.documents().removeIf(document -> left.test(document.owner()));
        copy.details().removeIf(detail -> left.test(detail.owner()));
        copy.items().removeIf(item -> left.test(item.owner()));
        copy.complete().removeIf(list -> left.test(list.owner()));
        return copy;
    }
}
