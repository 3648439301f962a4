package org.icscheck.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.packs.Packs;

/**
 * The requirements that ship, as an edge may show them; how they are loaded is no business of an edge.
 *
 * @param packs in the order in which reports show them
 * @param shapes by id
 * @param subjectKinds by name
 */
public record Catalogue(List<Pack> packs, Map<String, Shape> shapes, Map<String, SubjectKind> subjectKinds) {

    static Catalogue of(Packs packs) {
        return new Catalogue(packs.packs(), packs.shapes(), packs.subjectKinds());
    }

    /** The pack with this id. */
    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The requirement with this id. */
    public Optional<Requirement> requirement(String id) {
        return packs.stream()
                .flatMap(pack -> pack.requirements().stream())
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** The ids of all requirements, in the order of the packs. */
    public List<String> requirementIds() {
        return packs.stream()
                .flatMap(pack -> pack.requirements().stream())
                .map(Requirement::id)
                .toList();
    }
}
