package org.icscheck.input;

import java.util.List;
import java.util.Set;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;

/**
 * The checks of the format for what was read from a workbook, told in sheets, rows and headings: whoever fills in a
 * workbook knows no fields. Single values were looked at while their cells were read, so what is left is about things and
 * lists.
 */
final class WorkbookChecker extends Checker {

    private final WorkbookRead read;

    WorkbookChecker(WorkbookRead read, Words words, Set<String> requirements, List<Problem> problems) {
        super(words, requirements, problems);
        this.read = read;
    }

    @Override
    void missing(Format.Group group, Format.Field field, Node.Fields fields) {
        String path = read.typed(fields.at());
        problem(
                fields.at(),
                "missing-field",
                "This " + group.name() + " has no " + Layout.words(field.name(), false) + ".",
                (path.isEmpty() ? "Enter it. " : "Add a row with ‘" + path + "/" + field.name() + "’. ")
                        + field.help());
    }

    @Override
    void noId(Node.Fields fields) {
        problem(
                fields.at(),
                "no-id",
                "‘" + Say.brief(read.entered(fields.at())) + "’ is not a name we can use.",
                "Enter a name with letters or digits.");
    }

    @Override
    void duplicate(Format.Group group, String id, Source at, Source first) {
        problem(
                at,
                "duplicate-id",
                "This " + group.name() + " and the one in " + first.address() + " have one name, or one short name.",
                "Change one of the two, or delete it if they are the same.");
    }

    @Override
    void tooMany(String name, Node.Items items) {
        problem(
                items.at(),
                "too-many",
                items.values().size() + " is more than we can take here; " + Format.LONGEST_LIST + " are allowed.",
                "Describe groups instead of single entries.");
    }

    @Override
    void blankItem(String name, Node item) {
        problem(item.at(), "blank-item", "This row has no value.", "Fill it in or delete the row.");
    }

    @Override
    void twiceInList(String name, Node.Scalar item) {
        problem(
                item.at(),
                "twice-in-list",
                "‘" + Say.brief(item.text()) + "’ stands twice among its " + Layout.words(name, false) + ".",
                "Delete one of the two.");
    }

    @Override
    void noneAndSome(String name, Node.Scalar none) {
        problem(
                none.at(),
                "none-and-some",
                "‘" + Say.brief(read.entered(none.at())) + "’ stands beside others whom the seat speaks for.",
                "Clear this cell, or the others.");
    }

    @Override
    void blank(String name, Node.Scalar scalar) {
        problem(scalar.at(), "blank", "This cell is blank.", "Fill it in or delete the row.");
    }

    @Override
    void wrongType(String name, Node node, Format.Kind wanted) {
        String entered = Say.brief(read.entered(node.at()));
        String path = read.typed(node.at());
        boolean none = wanted instanceof Format.Group group && group.orNone();
        problem(
                node.at(),
                "wrong-type",
                "‘" + entered + "’ cannot stand for the whole of ‘" + Layout.words(name, false) + "’.",
                (none ? "Enter None where there is none. Otherwise add" : "Add")
                        + " a row for each part, beginning with ‘" + path + "/"
                        + (wanted instanceof Format.Group group ? example(group) : "1") + "’.");
    }

    private static String example(Format.Group group) {
        return group.fields().get(0).name();
    }
}
