package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.List;
import org.icscheck.report.map.GovernanceMap.Link;
import org.icscheck.report.map.Picture.Label;
import org.icscheck.report.map.Picture.Placed;
import org.icscheck.report.map.Picture.Point;
import org.icscheck.report.map.Picture.Route;

/** Finds what lies on each other in a picture and should not. */
final class Clash {

    private Clash() {}

    /** What a label lies on: boxes, lines, other labels, each in words. */
    static List<String> of(Label label, List<Placed> boxes, List<Route> routes, List<Label> labels) {
        List<String> clashes = new ArrayList<>();
        double left = label.x() + 3;
        double top = label.y() + 1;
        double right = label.x() + label.width() - 3;
        double bottom = label.y() + label.height() - 1;
        for (Placed box : boxes) {
            if (left < box.x() + box.width() && right > box.x() && top < box.y() + box.height() && bottom > box.y()) {
                clashes.add("box " + box.box().id());
            }
        }
        for (Route route : routes) {
            double half = route.line().link() == Link.DECISIONS ? 3 : 1;
            for (int i = 1; i < route.points().size(); i++) {
                if (crosses(route.points().get(i - 1), route.points().get(i), half, left, top, right, bottom)) {
                    clashes.add("line " + route.line());
                }
            }
        }
        for (Label other : labels) {
            if (other != label
                    && left < other.x() + other.width() - 3
                    && right > other.x() + 3
                    && top < other.y() + other.height() - 1
                    && bottom > other.y() + 1) {
                clashes.add("label " + other.line());
            }
        }
        return clashes;
    }

    /** The boxes a line goes through, its own ends apart; lines run straight up, down or sideways. */
    static List<String> of(Route route, List<Placed> boxes) {
        List<String> clashes = new ArrayList<>();
        for (Placed box : boxes) {
            for (int i = 1; i < route.points().size(); i++) {
                // Touching its border is how a line ends at a box.
                if (crosses(
                        route.points().get(i - 1),
                        route.points().get(i),
                        0,
                        box.x() + 1,
                        box.y() + 1,
                        box.x() + box.width() - 1,
                        box.y() + box.height() - 1)) {
                    clashes.add(box.box().id());
                }
            }
        }
        return clashes;
    }

    private static boolean crosses(
            Point from, Point to, double half, double left, double top, double right, double bottom) {
        return Math.min(from.x(), to.x()) - half < right
                && Math.max(from.x(), to.x()) + half > left
                && Math.min(from.y(), to.y()) - half < bottom
                && Math.max(from.y(), to.y()) + half > top;
    }
}
