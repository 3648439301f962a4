package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.icscheck.report.map.GovernanceMap.Kind;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.GovernanceMap.Link;
import org.icscheck.report.map.GovernanceMap.Row;
import org.icscheck.report.map.Picture.Label;
import org.icscheck.report.map.Picture.Placed;
import org.icscheck.report.map.Picture.Point;
import org.icscheck.report.map.Picture.Route;
import org.icscheck.report.map.Picture.Text;

/**
 * Writes a picture as SVG: presentation attributes only, no style, no script, nothing to fetch. Lines and letters take the
 * colour of the text around them, so that forced colours reach them; what is red is dashed as well.
 */
final class SvgWriter {

    private static final String RED = "#c8102e";
    private static final double MARGIN = 24;
    private static final double LEAST_WIDTH = 760;

    private final Picture picture;
    private final Lettering lettering;
    private final StringBuilder out = new StringBuilder();

    private SvgWriter(Picture picture, Lettering lettering) {
        this.picture = picture;
        this.lettering = lettering;
    }

    /** The picture, ending in a line feed. */
    static String write(Picture picture, Lettering lettering) {
        return new SvgWriter(picture, lettering).write();
    }

    private String write() {
        double width = Math.max(
                LEAST_WIDTH,
                picture.columnX() > 0 ? picture.columnX() + picture.columnWidth() + MARGIN : picture.right() + MARGIN);
        StringBuilder body = out;
        header();
        bands(width);
        picture.routes().forEach(this::joints);
        picture.routes().stream().filter(route -> !ghost(route.line())).forEach(this::route);
        picture.routes().stream().filter(route -> ghost(route.line())).forEach(this::route);
        picture.boxes().forEach(this::box);
        picture.labels().forEach(this::label);
        double y = key(picture.bottom() + 34, width);
        y = notes(y, width);
        String id = "map-" + GovernanceMapIds.plain(picture.map().id());
        String start = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\" width=\"" + n(width) + "\" height=\"" + n(y + MARGIN) + "\" viewBox=\"0 0 " + n(width) + " "
                + n(y + MARGIN) + "\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\" fill=\"none\""
                + " stroke=\"none\">\n<title id=\"" + id + "-title\">"
                + escaped(picture.map().title())
                + "</title>\n<desc id=\"" + id + "-desc\">"
                + escaped(picture.map().inShort()) + "</desc>\n";
        return start + body + "</svg>\n";
    }

    private void header() {
        text(new Text(picture.map().title(), 0, 0, 22, true), MARGIN, MARGIN);
        text(new Text(picture.map().caption(), 0, 0, Letters.PLAIN, false), MARGIN, MARGIN + 32);
    }

    /** The titles of the rows, and a thin line between one row and the next. */
    private void bands(double width) {
        double end = picture.columnX() > 0 ? picture.right() : width - MARGIN;
        double before = -1;
        Map<Row, double[]> bands = new EnumMap<>(Row.class);
        bands.putAll(picture.bands());
        for (Map.Entry<Row, double[]> band : bands.entrySet()) {
            double[] extent = band.getValue();
            if (before >= 0) {
                double y = Layout.round((before + extent[0]) / 2);
                out.append("<path d=\"M")
                        .append(n(MARGIN))
                        .append(' ')
                        .append(n(y))
                        .append('H')
                        .append(n(end));
                out.append("\" stroke=\"currentColor\" stroke-opacity=\"0.25\"/>\n");
            }
            text(new Text(band.getKey().title(), 0, 0, Letters.NAME, true), MARGIN, extent[0] + 12);
            before = extent[1];
        }
        if (picture.columnX() > 0) {
            text(
                    new Text(Row.COLLABORATIVES.title(), 0, 0, Letters.NAME, true),
                    picture.columnX(),
                    picture.boxes().stream()
                                    .filter(box -> box.box().row() == Row.COLLABORATIVES)
                                    .mapToDouble(Placed::y)
                                    .min()
                                    .orElse(0)
                            - 28);
        }
    }

    private static boolean ghost(Line line) {
        return line.link() == Link.MISSING || line.link() == Link.UNSAID;
    }

    private void joints(Route route) {
        route.joints().forEach(point -> {
            out.append("<circle cx=\"").append(n(point.x())).append("\" cy=\"").append(n(point.y()));
            out.append("\" r=\"3\" fill=\"").append(route.line().link() == Link.MISSING ? RED : "currentColor");
            out.append("\"/>\n");
        });
    }

    private void route(Route route) {
        List<Point> points = new ArrayList<>(route.points());
        if (route.line().link().arrow()) {
            arrow(points, route.line().link() == Link.DECISIONS ? 14 : 10);
        }
        path(points, route.line().link());
    }

    private void path(List<Point> points, Link link) {
        out.append("<path d=\"M")
                .append(n(points.get(0).x()))
                .append(' ')
                .append(n(points.get(0).y()));
        for (Point point : points.subList(1, points.size())) {
            out.append('L').append(n(point.x())).append(' ').append(n(point.y()));
        }
        out.append('"').append(stroke(link)).append("/>\n");
    }

    private static String stroke(Link link) {
        return switch (link) {
            case REPORTS, ACCOUNTABLE -> " stroke=\"currentColor\" stroke-width=\"2\"";
            case DECISIONS -> " stroke=\"currentColor\" stroke-width=\"5\"";
            case MEMBER, TOGETHER, SITS_NOW -> " stroke=\"currentColor\" stroke-width=\"1\"";
            case MISSING -> " stroke=\"" + RED + "\" stroke-width=\"3\" stroke-dasharray=\"9 6\"";
            case UNSAID -> DOTS;
        };
    }

    private static final String DOTS =
            " stroke=\"currentColor\" stroke-width=\"2.5\" stroke-dasharray=\"0.1 6\" stroke-linecap=\"round\"";

    /** Draws the head at the last point, and shortens the line so that it does not show through the tip. */
    private void arrow(List<Point> points, double size) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        double baseX = tip.x() - dx * size;
        double baseY = tip.y() - dy * size;
        double wide = size * 0.55;
        out.append("<path d=\"M").append(n(tip.x())).append(' ').append(n(tip.y()));
        out.append('L').append(n(baseX - dy * wide)).append(' ').append(n(baseY - dx * wide));
        out.append('L').append(n(baseX + dy * wide)).append(' ').append(n(baseY + dx * wide));
        out.append("Z\" fill=\"currentColor\"/>\n");
        points.set(points.size() - 1, new Point(baseX, baseY));
    }

    private void box(Placed placed) {
        border(placed.box().kind(), placed.x(), placed.y(), placed.width(), placed.height());
        placed.texts().forEach(text -> text(text, placed.x(), placed.y()));
    }

    private void border(Kind kind, double x, double y, double width, double height) {
        switch (kind) {
            case DECIDING -> {
                rect(x, y, width, height, "", " stroke=\"currentColor\" stroke-width=\"1.5\"");
                rect(x + 4, y + 4, width - 8, height - 8, "", " stroke=\"currentColor\" stroke-width=\"1.5\"");
            }
            case BOARD -> rect(x, y, width, height, " rx=\"14\"", " stroke=\"currentColor\" stroke-width=\"1.5\"");
            case ORGANISATION -> rect(x, y, width, height, "", " stroke=\"currentColor\" stroke-width=\"2\"");
            case AREA -> rect(x, y, width, height, "", " stroke=\"currentColor\" stroke-width=\"0.75\"");
            case MISSING -> rect(x, y, width, height, "", stroke(Link.MISSING));
            case UNSAID -> rect(x, y, width, height, " rx=\"6\"", DOTS);
        }
    }

    private void rect(double x, double y, double width, double height, String shape, String stroke) {
        out.append("<rect x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append("\" width=\"")
                .append(n(width));
        out.append("\" height=\"")
                .append(n(height))
                .append('"')
                .append(shape)
                .append(stroke)
                .append("/>\n");
    }

    private void label(Label label) {
        double y = label.y();
        for (String words : label.words()) {
            text(new Text(words, 0, 0, Letters.PLAIN, label.line().number() > 0), label.x() + 5, y);
            y += Letters.LINE - 1;
        }
    }

    /** The key: whatever occurs, in one order. */
    private double key(double top, double width) {
        out.append("<path d=\"M")
                .append(n(MARGIN))
                .append(' ')
                .append(n(top - 16))
                .append('H')
                .append(n(width - MARGIN));
        out.append("\" stroke=\"currentColor\" stroke-opacity=\"0.25\"/>\n");
        text(new Text("Key", 0, 0, Letters.NAME, true), MARGIN, top);
        double x = MARGIN + 104;
        double y = top;
        for (Kind kind : Kind.values()) {
            if (picture.boxes().stream().anyMatch(box -> box.box().kind() == kind)) {
                double wide = 48 + Letters.width(kind.meaning(), Letters.PLAIN, false) + 28;
                if (x + wide > width && x > MARGIN + 104) {
                    x = MARGIN + 104;
                    y += 30;
                }
                border(kind, x, y - 1, 36, 21);
                text(new Text(kind.meaning(), 0, 0, Letters.PLAIN, false), x + 46, y);
                x += wide;
            }
        }
        x = MARGIN + 104;
        y += 32;
        for (Link link : Link.values()) {
            if (picture.routes().stream().anyMatch(route -> route.line().link() == link)) {
                double wide = 48 + Letters.width(link.label(), Letters.PLAIN, false) + 28;
                if (x + wide > width && x > MARGIN + 104) {
                    x = MARGIN + 104;
                    y += 30;
                }
                List<Point> sample = new ArrayList<>(List.of(new Point(x, y + 10), new Point(x + 36, y + 10)));
                if (link.arrow()) {
                    arrow(sample, link == Link.DECISIONS ? 14 : 10);
                }
                path(sample, link);
                text(new Text(link.label(), 0, 0, Letters.PLAIN, false), x + 46, y);
                x += wide;
            }
        }
        return y + 28;
    }

    private double notes(double top, double width) {
        double y = top;
        for (String note : picture.map().notes()) {
            for (String line : Letters.wrapped(note, Letters.PLAIN, false, width - 2 * MARGIN - 104)) {
                text(new Text(line, 0, 0, Letters.PLAIN, false), MARGIN + 104, y);
                y += Letters.LINE;
            }
        }
        return y;
    }

    private void text(Text text, double x, double y) {
        // The baseline stands four fifths down the line.
        lettering.write(out, text, n(x + text.x()), n(y + text.y() + text.size()));
    }

    /** A number to two places, with no more digits than it needs, whatever the locale. */
    static String n(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        return rest == 0 ? whole : whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
