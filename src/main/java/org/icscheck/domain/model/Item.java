package org.icscheck.domain.model;

/**
 * One entry of a list of a subject: a function, a theme, a commissioner.
 *
 * @param list path of the list: {@code functions}
 * @param position what its {@link Detail}s name as their item
 * @param name how it reads
 */
public record Item(Subject owner, String list, String position, String name, Source at) implements Stated {

    // Written out: rules compare entries, and a record's own way of comparing has to be linked first.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Item item
                        && name.equals(item.name)
                        && position.equals(item.position)
                        && list.equals(item.list)
                        && owner.equals(item.owner)
                        && at.equals(item.at));
    }

    @Override
    public int hashCode() {
        return at.hashCode();
    }

    @Override
    public String says() {
        return name;
    }
}
