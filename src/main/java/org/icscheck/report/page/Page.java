package org.icscheck.report.page;

import java.util.List;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.map.GovernanceMap;

/**
 * A report laid out: what stands where, and nothing of how a format writes it. The level of a heading follows from how
 * deep its section is nested.
 *
 * @param heading the one heading of the first level
 * @param caption what stands under it: what this is, and for which day
 * @param product name and version of the product
 * @param description one sentence for those who list documents
 * @param blocks what follows
 */
public record Page(String heading, String caption, String product, String description, List<Block> blocks) {

    /** A piece of the page. */
    public sealed interface Block {}

    /**
     * A part with a heading.
     *
     * @param anchor unique in the page
     * @param annex whether it is looked up and not read through: set small on paper
     */
    public record Section(String anchor, String heading, List<Block> blocks, boolean annex) implements Block {

        /** A part to be read. */
        public Section(String anchor, String heading, List<Block> blocks) {
            this(anchor, heading, blocks, false);
        }
    }

    /** The first thing to say of a subject, in a box: a sentence, and what stands under it. */
    public record Panel(String headline, List<Block> blocks) implements Block {}

    /** A paragraph. */
    public record Paragraph(List<Inline> words) implements Block {

        /** A paragraph of plain words. */
        public static Paragraph of(String words) {
            return new Paragraph(List.of(new Words(words)));
        }
    }

    /**
     * One finding in full.
     *
     * @param heading starts with its number
     * @param about what stands under the heading; perhaps nothing
     */
    public record Card(String anchor, String heading, List<Inline> about, List<Field> fields) implements Block {}

    /** A named line of a {@link Card}. */
    public record Field(String label, List<Block> blocks) {}

    /** A table with a heading over each column; the first cell of a row names it. */
    public record Table(String caption, List<String> columns, List<Row> rows) implements Block {}

    /**
     * A row of a {@link Table}.
     *
     * @param anchor unique in the page; empty for none
     */
    public record Row(String anchor, List<List<Block>> cells) {}

    /** A list. */
    public record Bullets(List<Bullet> bullets) implements Block {}

    /**
     * An entry of a list, perhaps with a list inside.
     *
     * @param anchor unique in the page; empty for none
     */
    public record Bullet(String anchor, List<Inline> words, List<Block> inside) {

        /** An entry without an address and with nothing inside. */
        public static Bullet of(Inline... words) {
            return new Bullet("", List.of(words), List.of());
        }
    }

    /** A long part: folded on a screen, open on paper. */
    public record Fold(String summary, List<Block> blocks) implements Block {}

    /** What is wider than a column of text: to scroll on a screen, on sheets laid sideways on paper. */
    public record Wide(Table table) implements Block {}

    /** Where to find what: a list of links to sections. */
    public record Contents(String heading, List<Link> links) implements Block {}

    /** A drawing. Whatever it shows has to be said in words beside it: formats that cannot show it leave it out. */
    public record Drawing(GovernanceMap map) implements Block {}

    /** A piece of a line. */
    public sealed interface Inline {}

    /** Plain words. */
    public record Words(String text) implements Inline {}

    /** Words that stand out. */
    public record Strong(String text) implements Inline {}

    /** An address, an id or a checksum, as it is written. */
    public record Code(String text) implements Inline {}

    /**
     * A link.
     *
     * @param to {@code #anchor} or an address on the web; words without a link when it is empty or anything else
     */
    public record Link(String to, String text) implements Inline {

        boolean leadsSomewhere() {
            return to.startsWith("#") || to.matches("https?://\\S+");
        }
    }

    /** The id of a requirement. */
    public record Id(String id) implements Inline {}

    /** Where a requirement is asked: document and paragraph, with a link where there is one. */
    public record Source(Link link) implements Inline {}

    /** What findings are about more closely than their subject: one each. */
    public record About(List<Named> names) implements Inline {}

    /**
     * What a finding is about.
     *
     * @param anchor of the finding, unique in the page; empty where it stands elsewhere
     */
    public record Named(String anchor, String name) {}

    /** A verdict, marked. */
    public record Tag(Verdict verdict) implements Inline {}

    /** What a cell of the matrix says: words that lead to a finding, on the ground of its verdict. */
    public record Judged(Verdict verdict, Link link) implements Inline {}
}
