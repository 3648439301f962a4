package org.icscheck.report.map;

import java.util.List;
import java.util.Map;
import org.icscheck.report.map.GovernanceMap.Box;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.GovernanceMap.Row;

/**
 * A map with a place for everything, in pixels.
 *
 * @param bands top and bottom of the boxes of every row
 * @param left where the rows begin, after their titles
 * @param right where the rows end and the lanes to the column begin
 * @param columnX left edge of the column; 0 when there is none
 * @param columnWidth width of its boxes
 * @param bottom where rows and column end
 */
record Picture(
        GovernanceMap map,
        List<Placed> boxes,
        List<Route> routes,
        List<Label> labels,
        Map<Row, double[]> bands,
        double left,
        double right,
        double columnX,
        double columnWidth,
        double bottom) {

    /** A point of a line. */
    record Point(double x, double y) {}

    /** A line of text; its place is its upper left corner. */
    record Text(String text, double x, double y, int size, boolean bold) {}

    /** A box in its place; its texts are placed from its corner. */
    record Placed(Box box, double x, double y, double width, double height, List<Text> texts) {}

    /** A line in its place, in its own direction. */
    record Route(Line line, List<Point> points, List<Point> joints) {}

    /** The label of a line, or of several that leave a box together. */
    record Label(Line line, List<String> words, double x, double y, double width, double height) {}
}
