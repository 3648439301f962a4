package org.icscheck.domain.model;

/**
 * The statement that nothing is left out of a list.
 *
 * @param list path of the list within its owner: {@code boards}, {@code digital.sharedCareRecord.settings}
 */
public record Complete(Subject owner, String list, Source at) implements Stated {

    /** Whether the list belongs to this one entry, where every entry of a longer list has one of its own. */
    public boolean within(Item item) {
        return at.file().equals(item.at().file())
                && at.pointer().startsWith(item.at().pointer() + "/");
    }

    @Override
    public String says() {
        return "the list of " + Words.ofField(list) + " is marked complete";
    }
}
