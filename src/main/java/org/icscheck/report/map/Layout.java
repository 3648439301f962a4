package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.icscheck.report.map.GovernanceMap.Box;
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
 * Finds a place for everything. The rows are laid out by the layout library, as partitions of one layered graph; lines to
 * the column at the right leave through ports in its border, and the column is set beside it in their order.
 *
 * <p>The only class that touches the layout library, so that nobody loads it who asks for no map.
 */
final class Layout {

    private static final double BOX = 208;
    private static final double PAD = 12;
    private static final double LANE = 14;
    private static final double GUTTER = 128;
    private static final double MARGIN = 24;
    private static final double BETWEEN_COLUMN = 28;
    /** Between the lanes and the column, for the labels of its own lines. */
    private static final double COLUMN_LABEL = 196;

    private static final double GAP = 20;
    /** Boxes side by side at the most, where boxes can stand below each other: more are too wide to be read on paper. */
    private static final int ABREAST = 5;
    /** Between layers before they are laid out, more than the tallest box. */
    private static final double APART = 100_000;

    private final GovernanceMap map;
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkPort> stems = new TreeMap<>();
    private final Map<ElkEdge, Line> edges = new LinkedHashMap<>();
    private final Map<ElkPort, Line> exits = new LinkedHashMap<>();
    private final Map<ElkNode, Block> blocks = new LinkedHashMap<>();
    // Within another: the library asks for the parent of what has ports in its border.
    private final ElkNode root = ElkGraphUtil.createNode(ElkGraphUtil.createGraph());

    private Layout(GovernanceMap map) {
        this.map = map;
    }

    static Picture of(GovernanceMap map) {
        return new Layout(map).picture();
    }

    /** The lines of text of a box, with their places relative to its corner, and its height. */
    static List<Text> texts(Box box) {
        List<Text> texts = new ArrayList<>();
        double width = BOX - 2 * PAD;
        double y = PAD;
        for (String name : box.names()) {
            // So that it shows where one name ends and the next begins.
            y += texts.isEmpty() ? 0 : 5;
            for (String line : Letters.wrapped(name, Letters.NAME, true, width)) {
                texts.add(new Text(line, PAD, y, Letters.NAME, true));
                y += Letters.LINE;
            }
        }
        for (String fact : box.facts()) {
            for (String line : Letters.wrapped(fact, Letters.PLAIN, false, width)) {
                texts.add(new Text(line, PAD, y, Letters.PLAIN, false));
                y += Letters.LINE;
            }
        }
        for (GovernanceMap.Gap gap : box.gaps()) {
            for (String line : Letters.wrapped(gap.text(), Letters.PLAIN, box.kind() == Kind.MISSING, width)) {
                texts.add(new Text(line, PAD, y, Letters.PLAIN, box.kind() == Kind.MISSING));
                y += Letters.LINE;
            }
        }
        if (!box.fixes().isEmpty()) {
            for (String line : Letters.wrapped(box.fixes(), Letters.PLAIN, true, width)) {
                texts.add(new Text(line, PAD, y, Letters.PLAIN, true));
                y += Letters.LINE;
            }
        }
        return texts;
    }

    private static double height(Box box) {
        List<Text> texts = texts(box);
        return texts.get(texts.size() - 1).y() + Letters.LINE + PAD;
    }

    private Picture picture() {
        List<Box> column = map.boxes().stream()
                .filter(box -> box.row() == Row.COLLABORATIVES)
                .toList();
        graph();
        if (!nodes.isEmpty() || !blocks.isEmpty()) {
            // The library clones its own settings only once it has read what it offers.
            LayoutMetaDataService.getInstance();
            new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        }
        return assemble(column);
    }

    private void graph() {
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(10));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, 36.0);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, 16.0);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, 12.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        root.setProperty(LayeredOptions.THOROUGHNESS, 30);
        // Which row is which is decided in layers(); the library finds the order and the ways between.
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        blocks();
        for (Box box : map.boxes()) {
            if (box.row() == Row.COLLABORATIVES || isInBlock(box)) {
                continue;
            }
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setIdentifier(box.id());
            node.setDimensions(BOX, height(box));
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            node.setProperty(
                    CoreOptions.PORT_LABELS_PLACEMENT,
                    EnumSet.of(PortLabelPlacement.OUTSIDE, PortLabelPlacement.NEXT_TO_PORT_IF_POSSIBLE));
            nodes.put(box.id(), node);
        }
        for (Line line : map.lines()) {
            ElkNode from = nodes.get(line.from());
            ElkNode to = nodes.get(line.to());
            if (from != null && to != null) {
                boolean up = isBelow(line);
                ElkPort start = stem(line, from, up ? PortSide.NORTH : PortSide.SOUTH);
                ElkPort end = port(to, up ? PortSide.SOUTH : PortSide.NORTH);
                if (!up) {
                    // Keeps the labels of its neighbours off the line.
                    ElkGraphUtil.createLabel("", end).setDimensions(8, 8);
                }
                edges.put(
                        up ? ElkGraphUtil.createSimpleEdge(end, start) : ElkGraphUtil.createSimpleEdge(start, end),
                        line);
            } else if (from != null || to != null) {
                exit(line, Objects.requireNonNull(from != null ? from : to), from != null);
            }
        }
        layers();
    }

    /** Boxes without lines stand together above the others of their row, so that they do not make the map wide. */
    private void blocks() {
        for (Row row : Row.values()) {
            List<Box> alone = map.boxes().stream()
                    .filter(box -> box.row() == row && row != Row.COLLABORATIVES)
                    .filter(box -> map.lines().stream()
                            .noneMatch(line ->
                                    line.from().equals(box.id()) || line.to().equals(box.id())))
                    .toList();
            if (alone.size() > 1) {
                Block block = new Block(alone, Math.min(alone.size(), ABREAST));
                ElkNode node = ElkGraphUtil.createNode(root);
                node.setDimensions(block.width(), block.height());
                blocks.put(node, block);
            }
        }
    }

    private boolean isInBlock(Box box) {
        return blocks.values().stream().anyMatch(block -> block.boxes().contains(box));
    }

    /** Boxes side by side and below each other. */
    private record Block(List<Box> boxes, int across) {

        double width() {
            return across * BOX + (across - 1) * GAP;
        }

        double height() {
            double height = -GAP;
            for (int first = 0; first < boxes.size(); first += across) {
                height += tall(first) + GAP;
            }
            return height;
        }

        /** Height of the line of boxes that starts with this one. */
        private double tall(int first) {
            return boxes.subList(first, Math.min(boxes.size(), first + across)).stream()
                    .mapToDouble(Layout::height)
                    .max()
                    .orElse(0);
        }

        List<Placed> placed(double x, double y) {
            List<Placed> placed = new ArrayList<>();
            double top = y;
            for (int first = 0; first < boxes.size(); first += across) {
                for (int i = first; i < Math.min(boxes.size(), first + across); i++) {
                    Box box = boxes.get(i);
                    placed.add(new Placed(
                            box,
                            round(x + (i - first) * (BOX + GAP)),
                            round(top),
                            BOX,
                            Layout.height(box),
                            texts(box)));
                }
                top += tall(first) + GAP;
            }
            return placed;
        }
    }

    /**
     * Puts every node into a layer: row after row, within a row below whatever it hangs on, and no more of them side by side
     * than fit a page. Done here and not by the library, whose own way with many nodes depends on where they lie in memory.
     */
    private void layers() {
        Map<ElkNode, List<ElkNode>> above = new LinkedHashMap<>();
        edges.keySet().forEach(edge -> {
            ElkNode upper =
                    ElkGraphUtil.connectableShapeToNode(edge.getSources().get(0));
            ElkNode lower =
                    ElkGraphUtil.connectableShapeToNode(edge.getTargets().get(0));
            if (lower != root) {
                above.computeIfAbsent(lower, k -> new ArrayList<>()).add(upper);
            }
        });
        int layer = 0;
        for (Row row : Row.values()) {
            List<ElkNode> waiting = new ArrayList<>();
            blocks.forEach((node, block) -> {
                if (block.boxes().get(0).row() == row) {
                    waiting.add(node);
                }
            });
            nodes.forEach((id, node) -> {
                if (map.box(id).row() == row) {
                    waiting.add(node);
                }
            });
            while (!waiting.isEmpty()) {
                List<ElkNode> ready = waiting.stream()
                        .filter(node ->
                                above.getOrDefault(node, List.of()).stream().noneMatch(waiting::contains))
                        .toList();
                int room = ABREAST;
                List<ElkNode> placed = new ArrayList<>();
                // Who goes round in a circle has to start somewhere.
                for (ElkNode node : ready.isEmpty() ? waiting.subList(0, 1) : ready) {
                    int takes = blocks.containsKey(node) ? ABREAST : 1;
                    if (takes <= room) {
                        placed.add(node);
                        room -= takes;
                    }
                }
                for (ElkNode node : placed) {
                    node.setLocation(0, layer * APART);
                }
                waiting.removeAll(placed);
                layer++;
            }
        }
    }

    private void exit(Line line, ElkNode node, boolean out) {
        if (root.getPorts().isEmpty()) {
            root.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        }
        ElkPort border = ElkGraphUtil.createPort(root);
        border.setProperty(CoreOptions.PORT_SIDE, PortSide.EAST);
        ElkPort own = out ? stem(line, node, PortSide.EAST) : port(node, PortSide.EAST);
        edges.put(ElkGraphUtil.createSimpleEdge(own, border), line);
        exits.put(border, line);
    }

    /** Whether a line starts at its lower end: who reports, belongs or is missing stands below. */
    private boolean isBelow(Line line) {
        Row from = map.box(line.from()).row();
        Row to = map.box(line.to()).row();
        if (from != to) {
            return from.compareTo(to) > 0;
        }
        return line.link() != Link.DECISIONS;
    }

    private static ElkPort port(ElkNode node, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    /** Where lines of one kind and label leave a box together; the label stands there, once. */
    private ElkPort stem(Line line, ElkNode node, PortSide side) {
        // Thick lines stay apart: two that part around a box would look like its frame.
        String apart = line.link() == Link.DECISIONS ? " " + line.to() : "";
        return stems.computeIfAbsent(line.from() + " " + side + " " + line.link() + " " + line.label() + apart, k -> {
            ElkPort port = port(node, side);
            double width = 0;
            List<String> lines = labelLines(line);
            for (String one : lines) {
                width = Math.max(width, Letters.width(one, Letters.PLAIN, line.number() > 0));
            }
            ElkLabel label = ElkGraphUtil.createLabel(line.label(), port);
            label.setDimensions(Math.ceil(width) + 8, lines.size() * (Letters.LINE - 1.0));
            return port;
        });
    }

    static List<String> labelLines(Line line) {
        return Letters.wrapped(line.label(), Letters.PLAIN, line.number() > 0, 150);
    }

    private Picture assemble(List<Box> column) {
        double top = 96;
        List<Placed> placed = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double left = MARGIN + GUTTER;
        nodes.forEach((id, node) -> {
            Box box = map.box(id);
            placed.add(
                    new Placed(box, round(left + node.getX()), round(top + node.getY()), BOX, height(box), texts(box)));
        });
        blocks.forEach((node, block) -> placed.addAll(block.placed(left + node.getX(), top + node.getY())));
        List<Route> routes = new ArrayList<>();
        Map<ElkPort, List<Point>> open = new LinkedHashMap<>();
        edges.forEach((edge, line) -> {
            List<Point> points = points(edge, left, top);
            ElkPort exit = (ElkPort) edge.getTargets().get(0);
            if (exits.containsKey(exit)) {
                open.put(exit, points);
            } else {
                boolean reversed = isBelow(line);
                routes.add(new Route(line, reversed ? turned(points) : points, joints(edge, left, top)));
            }
        });
        double width = root.getChildren().isEmpty() ? 0 : root.getWidth();
        double bottom = top + (root.getChildren().isEmpty() ? 0 : root.getHeight());
        double columnX = 0;
        if (!column.isEmpty()) {
            Column beside = new Column(map, column, open, exits, left + width, top);
            beside.place(BOX, BETWEEN_COLUMN, LANE, COLUMN_LABEL, Layout::height, Layout::texts);
            placed.addAll(beside.placed());
            routes.addAll(beside.routes());
            labels.addAll(beside.labels());
            columnX = beside.x();
            bottom = Math.max(bottom, beside.bottom());
        }
        labels(left, top, placed, routes, labels);
        return new Picture(map, placed, routes, labels, bands(placed), left, left + width, columnX, BOX, bottom);
    }

    /**
     * Puts the label of every stem where nothing else is: beside the stem, on the side the library chose or on the other, or
     * further along. The library keeps room for labels, but not always on the side where the next line is.
     */
    private void labels(double left, double top, List<Placed> placed, List<Route> routes, List<Label> labels) {
        stems.forEach((key, port) -> {
            ElkNode node = (ElkNode) port.getParent();
            ElkLabel made = port.getLabels().get(0);
            Line line = edges.entrySet().stream()
                    .filter(entry -> entry.getKey().getSources().contains(port)
                            || entry.getKey().getTargets().contains(port))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
            double x = round(left + node.getX() + port.getX() + port.getWidth() / 2);
            double y = round(top + node.getY() + port.getY() + made.getY());
            double width = made.getWidth();
            double height = made.getHeight();
            PortSide side = port.getProperty(CoreOptions.PORT_SIDE);
            List<Label> choices = new ArrayList<>();
            choices.add(new Label(
                    line, labelLines(line), round(left + node.getX() + port.getX() + made.getX()), y, width, height));
            for (int step = 0; step < 10; step++) {
                double along = side == PortSide.NORTH ? -6.0 * step : 6.0 * step;
                double sideways = side == PortSide.EAST ? along : 0;
                double down = side == PortSide.EAST ? 0 : along;
                choices.add(new Label(line, labelLines(line), x + 1 + sideways, y + down, width, height));
                choices.add(
                        side == PortSide.EAST
                                ? new Label(line, labelLines(line), x + 1 + sideways, y - height - 4, width, height)
                                : new Label(line, labelLines(line), x - width - 1, y + down, width, height));
            }
            labels.add(choices.stream()
                    .filter(label -> Clash.of(label, placed, routes, labels).isEmpty())
                    .findFirst()
                    .or(() -> choices.stream()
                            .filter(label ->
                                    Clash.of(label, placed, List.of(), labels).isEmpty())
                            .findFirst())
                    .orElse(choices.get(0)));
        });
    }

    private static List<Point> turned(List<Point> points) {
        List<Point> turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return turned;
    }

    private static List<Point> points(ElkEdge edge, double left, double top) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(round(left + section.getStartX()), round(top + section.getStartY())));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(round(left + bend.getX()), round(top + bend.getY())));
            }
            points.add(new Point(round(left + section.getEndX()), round(top + section.getEndY())));
        }
        return points;
    }

    private static List<Point> joints(ElkEdge edge, double left, double top) {
        KVectorChain chain = edge.getProperty(CoreOptions.JUNCTION_POINTS);
        List<Point> joints = new ArrayList<>();
        if (chain != null) {
            for (KVector one : chain) {
                joints.add(new Point(round(left + one.x), round(top + one.y)));
            }
        }
        return joints;
    }

    /** Top and bottom of every row that has boxes. */
    private static Map<Row, double[]> bands(List<Placed> placed) {
        Map<Row, double[]> bands = new EnumMap<>(Row.class);
        placed.stream()
                .filter(one -> one.box().row() != Row.COLLABORATIVES)
                .sorted(Comparator.comparingDouble(Placed::y))
                .forEach(one -> {
                    double[] band =
                            bands.computeIfAbsent(one.box().row(), k -> new double[] {one.y(), one.y() + one.height()});
                    band[0] = Math.min(band[0], one.y());
                    band[1] = Math.max(band[1], one.y() + one.height());
                });
        return bands;
    }

    static double round(double value) {
        return Math.rint(value * 2) / 2;
    }
}
