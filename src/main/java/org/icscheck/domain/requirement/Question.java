package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.icscheck.domain.model.BoardSays;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.SpeaksFor;
import org.icscheck.domain.model.Subject;

/**
 * One requirement put to one subject.
 *
 * @param id unique in a run
 * @param requirement id of the requirement
 * @param shape what answers it; {@code nobody-listed} when there is nobody to put it to
 * @param subject the place or system in whose report the finding stands
 * @param on whom the question is put to
 * @param partner the other end, when the question is about a pair such as a member and its partnership; otherwise
 *     {@code on} again
 * @param with the parameters of the shape
 * @param asAt the day the check is made for
 */
public record Question(
        String id,
        String requirement,
        String shape,
        Subject subject,
        Subject on,
        Subject partner,
        Map<String, List<String>> with,
        LocalDate asAt) {

    /** The words of a parameter; empty when it is not given. */
    public List<String> list(String parameter) {
        return with.getOrDefault(parameter, List.of());
    }

    /** The one word of a parameter; empty when it is not given. */
    public String text(String parameter) {
        List<String> words = list(parameter);
        return words.isEmpty() ? "" : words.get(0);
    }

    /** The one word of a parameter, or {@code otherwise} when it is not given. */
    public String text(String parameter, String otherwise) {
        String word = text(parameter);
        return word.isEmpty() ? otherwise : word;
    }

    /** The path of a field of what a parameter names: of {@code transition.lead} and {@code post}, {@code transition.lead.post}. */
    public String path(String parameter, String field) {
        return text(parameter) + "." + field;
    }

    /** Whether a value is one of those wanted; with none named, every value is. */
    public boolean accepts(String value) {
        return list("wanted").isEmpty() || list("wanted").contains(value);
    }

    /** Whether a value is one of those wanted besides; with none named, every value is. */
    public boolean takesAlso(String value) {
        return list("alsoWanted").isEmpty() || list("alsoWanted").contains(value);
    }

    /** Whether a value is one of those asked for; with none named, the id of the one the question is put to. */
    public boolean asksFor(String value) {
        return list("wanted").isEmpty() ? value.equals(on.id()) : list("wanted").contains(value);
    }

    /** Whether these values of boards hold everything the entry names. */
    public boolean covered(Collection<?> said) {
        Set<String> values = new HashSet<>();
        said.forEach(one -> values.add(((BoardSays) one).detail().value()));
        return values.containsAll(list("items"));
    }

    /** Whether these values of the one asked hold everything the entry names. */
    public boolean listed(Collection<?> said) {
        Set<String> values = new HashSet<>();
        said.forEach(one -> values.add(((Detail) one).value()));
        return values.containsAll(list("items"));
    }

    /** Whether these seats speak for everybody the entry names, and for one of those of whom any will do. */
    public boolean seated(Collection<?> seats) {
        Set<String> voices = new HashSet<>();
        seats.forEach(one -> voices.add(((SpeaksFor) one).voice()));
        return voices.containsAll(list("all"))
                && (list("anyOf").isEmpty() || !Collections.disjoint(list("anyOf"), voices));
    }

    /** The number a parameter gives. */
    public long number(String parameter) {
        return Long.parseLong(text(parameter, "-1"));
    }

    /** The day the check is made for, as submissions write it. */
    public String today() {
        return asAt.toString();
    }

    /** The day as long ago as the entry says, in months. */
    public String monthsAgo() {
        return asAt.minusMonths(number("months")).toString();
    }

    /** The day as far ahead as the entry says, in months. */
    public String monthsAhead() {
        return asAt.plusMonths(number("months")).toString();
    }

    /** Whether these are as many as the entry asks for at least. */
    public boolean enough(Collection<?> found) {
        return found.size() >= Integer.parseInt(text("least", "1"));
    }

    /** Whose boards it looks at: those of the place or system, even when it is put to one organisation of it. */
    public Subject whose() {
        return on.kind().equals("organisation") ? subject : on;
    }

    /** Whether words name one of those a post has to act for; with none named in the entry, any will do. */
    public boolean actsFor(String words) {
        return mentions("for", words);
    }

    /** Whether a name has one of the words that single out whom the entry means; with none given, it means all. */
    public boolean concerns(String name) {
        return mentions("named", name);
    }

    private boolean mentions(String parameter, String words) {
        return list(parameter).isEmpty()
                || list(parameter).stream()
                        .anyMatch(who -> Pattern.compile("\\b" + Pattern.quote(who) + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(words)
                                .find());
    }

    /** Whether a list entry with this value is among those asked; with none singled out, every entry is. */
    public boolean only(String value) {
        return text("onlyValue", value).equals(value);
    }

    /** Whether these are more than the entry has remain. */
    public boolean tooMany(Collection<?> found) {
        return found.size() > remaining();
    }

    /** Whether these are fewer than the entry has remain. */
    public boolean tooFew(Collection<?> found) {
        return found.size() < remaining();
    }

    /** Whether these are as many as the entry has remain. */
    public boolean leaves(Collection<?> found) {
        return found.size() == remaining();
    }

    private int remaining() {
        return Integer.parseInt(text("remaining", "0"));
    }

    /** Whether an id in the submission is that of the partner this question is about. */
    public boolean names(String id) {
        return partner.id().equals(id) || partner.id().endsWith("/" + id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && question.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
