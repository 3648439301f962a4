package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.eclipse.elk.graph.ElkPort;
import org.icscheck.report.map.GovernanceMap.Box;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.Picture.Label;
import org.icscheck.report.map.Picture.Placed;
import org.icscheck.report.map.Picture.Point;
import org.icscheck.report.map.Picture.Route;
import org.icscheck.report.map.Picture.Text;
import org.jspecify.annotations.Nullable;

/**
 * The provider collaboratives beside the rows. Lines leave the rows at certain heights; each box of the column has a lane of
 * its own for the lines that come to it and one for those that start from it, so that no two lines ever lie on each other.
 */
final class Column {

    private final GovernanceMap map;
    private final List<Box> boxes;
    private final Map<ElkPort, List<Point>> open;
    private final Map<ElkPort, Line> exits;
    private final double start;
    private final double top;
    private double x;
    private double bottom;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Column(
            GovernanceMap map,
            List<Box> boxes,
            Map<ElkPort, List<Point>> open,
            Map<ElkPort, Line> exits,
            double start,
            double top) {
        this.map = map;
        this.boxes = boxes;
        this.open = open;
        this.exits = exits;
        this.start = start;
        this.top = top;
    }

    double x() {
        return x;
    }

    double bottom() {
        return bottom;
    }

    List<Placed> placed() {
        return placed;
    }

    List<Route> routes() {
        return routes;
    }

    List<Label> labels() {
        return labels;
    }

    /** Lines that share a lane: same box of the column, same end of it, same way of drawing. */
    private record Lane(String box, boolean out, String label) {}

    void place(
            double boxWidth,
            double gap,
            double laneWidth,
            double labelWidth,
            ToDoubleFunction<Box> height,
            Function<Box, List<Text>> texts) {
        Map<Lane, List<ElkPort>> lanes = new LinkedHashMap<>();
        Map<String, List<Double>> heights = new TreeMap<>();
        open.forEach((port, points) -> {
            Line line = Objects.requireNonNull(exits.get(port));
            boolean out = boxes.stream().anyMatch(box -> box.id().equals(line.from()));
            String box = out ? line.from() : line.to();
            lanes.computeIfAbsent(new Lane(box, out, line.link() + " " + line.label()), k -> new ArrayList<>())
                    .add(port);
            heights.computeIfAbsent(box, k -> new ArrayList<>()).add(end(points).y());
        });
        List<Box> order = boxes.stream()
                .sorted(Comparator.comparingDouble((Box box) -> mean(heights.get(box.id()))))
                .toList();
        List<Lane> inOrder = lanes.keySet().stream()
                .sorted(Comparator.comparingInt((Lane lane) -> at(order, lane.box()))
                        .thenComparing(lane -> lane.out())
                        .thenComparing(Lane::label))
                .toList();
        x = Layout.round(start + 20 + laneWidth * inOrder.size() + labelWidth);
        double free = top + 10;
        Map<String, Double> tops = new TreeMap<>();
        for (Box box : order) {
            double tall = Math.max(
                    height.applyAsDouble(box),
                    30
                            + 26
                                    * inOrder.stream()
                                            .filter(lane -> lane.box().equals(box.id()))
                                            .count());
            double wished = heights.containsKey(box.id()) ? mean(heights.get(box.id())) - tall / 2 : free;
            double y = Layout.round(Math.max(free, wished));
            placed.add(new Placed(box, x, y, boxWidth, tall, texts.apply(box)));
            tops.put(box.id(), y);
            free = y + tall + gap;
            bottom = y + tall + 10;
        }
        List<Double> taken = new ArrayList<>();
        open.values().forEach(points -> taken.add(end(points).y()));
        Map<String, Integer> used = new TreeMap<>();
        int number = 0;
        for (Lane lane : inOrder) {
            double laneX = start + 20 + laneWidth * number++;
            int nth = used.merge(lane.box(), 1, Integer::sum);
            double y = Objects.requireNonNull(tops.get(lane.box())) + 2 + 26 * nth;
            while (near(taken, y)) {
                y += 3;
            }
            taken.add(y);
            List<ElkPort> ports = Objects.requireNonNull(lanes.get(lane));
            double from = y;
            double to = y;
            for (ElkPort port : ports) {
                List<Point> way = new ArrayList<>(Objects.requireNonNull(open.get(port)));
                double out = end(way).y();
                from = Math.min(from, out);
                to = Math.max(to, out);
                way.add(new Point(laneX, out));
                way.add(new Point(laneX, y));
                way.add(new Point(x, y));
                Line line = Objects.requireNonNull(exits.get(port));
                if (lane.out()) {
                    Collections.reverse(way);
                }
                List<Point> joints = new ArrayList<>();
                if (ports.size() > 1) {
                    joints.add(new Point(laneX, out));
                }
                routes.add(new Route(line, way, joints));
            }
            if (ports.size() > 1) {
                // Corners of a shared lane are no joints.
                double highest = from;
                double lowest = to;
                double joined = y;
                List<Route> shared = routes.subList(routes.size() - ports.size(), routes.size());
                shared.forEach(route -> route.joints()
                        .removeIf(point -> (point.y() == highest || point.y() == lowest) && point.y() != joined));
            }
            if (lane.out()) {
                Line line = Objects.requireNonNull(exits.get(ports.get(0)));
                List<String> words = Letters.wrapped(line.label(), Letters.PLAIN, line.number() > 0, labelWidth - 20);
                double width = words.stream()
                        .mapToDouble(word -> Letters.width(word, Letters.PLAIN, line.number() > 0))
                        .max()
                        .orElse(0);
                double tall = words.size() * (Letters.LINE - 1.0);
                labels.add(
                        new Label(line, words, Layout.round(x - width - 10), y - tall - 1, Math.ceil(width) + 4, tall));
            }
        }
    }

    private static boolean near(List<Double> taken, double y) {
        return taken.stream().anyMatch(other -> Math.abs(other - y) < 3);
    }

    private static int at(List<Box> order, String id) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static double mean(@Nullable List<Double> heights) {
        return heights == null
                ? Double.MAX_VALUE
                : heights.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static Point end(List<Point> points) {
        return points.get(points.size() - 1);
    }
}
