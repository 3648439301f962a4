package org.icscheck.domain.model;

/**
 * One entry of a list of a subject: a function, a theme, a commissioner.
 *
 * @param list path of the list: {@code functions}
 * @param position what its {@link Detail}s name as their item
 * @param name how it reads
 */
public record Item(Subject owner, String list, String position, String name, Source at) implements Stated {

    @Override
    public String says() {
        return name;
    }
}
