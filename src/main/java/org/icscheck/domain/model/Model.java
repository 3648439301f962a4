package org.icscheck.domain.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything the files of one run state.
 *
 * @param organisationSystems for each organisation id the ids of the systems whose files speak of it
 */
public record Model(
        List<CareSystem> systems,
        List<Place> places,
        List<Network> networks,
        List<Neighbourhood> neighbourhoods,
        List<Organisation> organisations,
        List<Board> boards,
        List<Seat> seats,
        List<Collaborative> collaboratives,
        List<Document> documents,
        List<Attestation> attestations,
        List<Choice> choices,
        List<Waiver> waivers,
        List<Represented> represented,
        List<Detail> details,
        List<Item> items,
        List<Complete> complete,
        Map<String, List<String>> organisationSystems) {

    /** A model of nothing, to be filled. */
    public static Model empty() {
        return new Model(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>());
    }

    /** All facts the rules look at, except seats, which they see as read. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        Collections.addAll(
                facts,
                systems,
                places,
                networks,
                neighbourhoods,
                organisations,
                boards,
                collaboratives,
                documents,
                attestations,
                choices,
                represented,
                details,
                items,
                complete);
        return facts.stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(Object.class::cast)
                .toList();
    }

    /** Whether the owner's list is marked complete. */
    public boolean isComplete(Subject owner, String list) {
        return complete.stream()
                .anyMatch(mark -> mark.owner().equals(owner) && mark.list().equals(list));
    }
}
