package org.icscheck.domain.requirement;

import java.util.List;

/**
 * What a requirement can be put to, one by one.
 *
 * @param name the word in entries: {@code nhs-trust}
 * @param kind what it is in the model: {@code organisation}
 * @param label how one of them reads
 * @param list the list of the place or system that holds them; empty for places and systems
 * @param types organisation types it means; empty for all
 * @param services services that make an organisation one of them, whatever its type
 * @param providing services one of these provides; an organisation that states its services and none of these is not meant
 * @param stating the detail that makes an organisation one of them; empty for none
 * @param board for memberships: the boards that count
 */
public record SubjectKind(
        String name,
        String kind,
        String label,
        String list,
        List<String> types,
        List<String> services,
        List<String> providing,
        String stating,
        List<String> board) {}
