package org.icscheck.domain.requirement;

/**
 * How a finding reads in one case.
 *
 * @param says the explanation, with {@code {names}} filled in from the finding
 * @param add for a case that cannot be told: the one thing to add; empty otherwise
 */
public record Wording(String says, String add) {}
