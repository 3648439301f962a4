package org.icscheck.report.map;

import org.icscheck.report.map.Picture.Text;

/** How letters get into a picture. */
interface Lettering {

    /** As text, for the reader's own fonts. */
    Lettering TEXT = (out, text, x, y) -> {
        out.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-size=\"");
        out.append(text.size()).append('"');
        if (text.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        out.append(" fill=\"currentColor\">")
                .append(SvgWriter.escaped(text.text()))
                .append("</text>\n");
    };

    /**
     * Adds a line of text.
     *
     * @param x where it starts
     * @param y its baseline
     */
    void write(StringBuilder out, Text text, String x, String y);
}
