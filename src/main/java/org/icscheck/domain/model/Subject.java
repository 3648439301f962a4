package org.icscheck.domain.model;

/**
 * Whom or what a finding is about.
 *
 * @param kind system, place, neighbourhood, network, organisation, board or collaborative
 * @param id its id, unique within its kind
 * @param name its name as the submission words it
 */
public record Subject(String kind, String id, String name) {}
