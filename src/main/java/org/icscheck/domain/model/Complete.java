package org.icscheck.domain.model;

/**
 * The statement that nothing is left out of a list.
 *
 * @param list path of the list within its owner: {@code boards}, {@code digital.sharedCareRecord.settings}
 */
public record Complete(Subject owner, String list, Source at) implements Stated {

    @Override
    public String says() {
        return "the list of " + list + " is marked complete";
    }
}
