package org.icscheck.domain.requirement;

/**
 * A kind of change to the arrangements that can close a gap.
 *
 * @param id {@code seat}, {@code acts-with}; after a dot what is special about this case: {@code document.write}
 * @param says what to do, in the imperative, with names in braces to be filled in
 * @param onlyIf what has to be true for it, where that is easily taken for granted; empty otherwise
 */
public record ChangeKind(String id, String says, String onlyIf) {}
