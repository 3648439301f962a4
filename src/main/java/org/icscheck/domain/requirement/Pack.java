package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A versioned set of requirements from one source.
 *
 * @param systems ids of the systems it covers; empty for all of England
 * @param status {@code guidance}, {@code proposal}, {@code law} or {@code local}
 * @param from first day in force
 * @param to last day in force; empty when it has none
 * @param requirements in the order of the source
 */
public record Pack(
        String id,
        String version,
        String title,
        String publisher,
        String status,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> systems,
        List<Requirement> requirements) {

    /** Whether the pack is in force on a day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** How much its word counts beside others that ask the same: 0 for law, then guidance, local agreement, proposal. */
    public int rank() {
        return List.of("law", "guidance", "local", "proposal").indexOf(status);
    }

    /** Whether the pack is about a system. */
    public boolean covers(String system) {
        return systems.isEmpty() || systems.contains(system);
    }

    /** This pack with one requirement changed. */
    public Pack with(Requirement changed) {
        List<Requirement> all = requirements.stream()
                .map(requirement -> requirement.id().equals(changed.id()) ? changed : requirement)
                .toList();
        return new Pack(id, version, title, publisher, status, from, to, systems, all);
    }

    /** This pack with other requirements, and a version that ends in {@code mark} to say so. */
    public Pack drafted(String mark, List<Requirement> drafted) {
        String marked = version.endsWith(mark) ? version : version + mark;
        return new Pack(id, marked, title, publisher, status, from, to, systems, drafted);
    }

    /** This pack with one requirement alone. */
    public Pack only(Requirement requirement) {
        return new Pack(id, version, title, publisher, status, from, to, systems, List.of(requirement));
    }
}
