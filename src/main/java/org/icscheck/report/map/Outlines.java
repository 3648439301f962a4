package org.icscheck.report.map;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.icscheck.report.map.Picture.Text;

/**
 * Letters as shapes, from the font that ships, so that a picture has the same pixels on a machine with other fonts. A text
 * with a letter the font lacks is left to the fonts of the machine.
 */
final class Outlines implements Lettering {

    private final TrueTypeFont regular = font("Regular");
    private final TrueTypeFont bold = font("Bold");

    private static TrueTypeFont font(String name) {
        String file = "/fonts/LiberationSans-" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(file), file)) {
            TTFParser parser = new TTFParser();
            return parser.parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(StringBuilder out, Text text, String x, String y) {
        TrueTypeFont font = text.bold() ? bold : regular;
        try {
            CmapLookup letters = font.getUnicodeCmapLookup();
            if (text.text().codePoints().anyMatch(point -> letters.getGlyphId(point) == 0)) {
                TEXT.write(out, text, x, y);
                return;
            }
            double scale = text.size() / (double) font.getUnitsPerEm();
            StringBuilder shape = new StringBuilder();
            double at = Double.parseDouble(x);
            double base = Double.parseDouble(y);
            for (int point : text.text().codePoints().toArray()) {
                int id = letters.getGlyphId(point);
                GlyphData glyph = font.getGlyph().getGlyph(id);
                if (glyph != null) {
                    outline(shape, glyph.getPath().getPathIterator(null), at, base, scale);
                }
                at += font.getAdvanceWidth(id) * scale;
            }
            if (!shape.isEmpty()) {
                out.append("<path fill=\"currentColor\" d=\"").append(shape).append("\"/>\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void outline(StringBuilder shape, PathIterator path, double x, double y, double scale) {
        double[] at = new double[6];
        while (!path.isDone()) {
            int kind = path.currentSegment(at);
            int points = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> 0;
            };
            shape.append("MLQCZ".charAt(kind));
            for (int i = 0; i < points; i++) {
                shape.append(SvgWriter.n(x + at[2 * i] * scale)).append(' ');
                shape.append(SvgWriter.n(y - at[2 * i + 1] * scale)).append(' ');
            }
            path.next();
        }
    }
}
