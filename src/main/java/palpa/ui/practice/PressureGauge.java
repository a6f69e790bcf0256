package palpa.ui.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.session.Words;
import palpa.ui.kit.Hatch;

/**
 * A level bar from no force to beyond the ceiling: the three bands, the target band in a frame, the ceiling hatched, a
 * needle as wide as the force is uncertain, and a tick at the peak. Below it stand the bands' names, each at the end of
 * a line from its band: a narrow band has room for no word. FX thread only.
 *
 * <p>The needle moves without a layout; bands are laid out only when they change.
 */
final class PressureGauge extends Region {

    /** The bar ends at this multiple of the ceiling, or of the highest band where that is higher. */
    private static final double BEYOND_CEILING = 1.25;

    private static final double HATCH_PITCH = 14;
    private static final double NEEDLE_WIDTH = 4;
    private static final double NAME_GAP = 6;

    /** The needle stays this far from the bar's rounded ends. */
    private static final double CORNER = 2;

    /** Height of the row of names, and of the lines that lead to them. */
    private static final double NAMES_HEIGHT = 21;

    private static final double LEADER_HEIGHT = 5;

    private final Region track = part("gauge-track");
    private final Region light = part("gauge-light");
    private final Region moderate = part("gauge-moderate");
    private final Region firm = part("gauge-firm");
    private final Path hatch = new Path();
    private final Region edge = part("gauge-edge");
    private final Region target = part("gauge-target");
    private final Rectangle spread = needle("gauge-spread");
    private final Rectangle needle = needle("gauge-needle");
    private final Rectangle peak = needle("gauge-peak");
    private final List<Label> names =
            List.of(name("ui.level.light"), name("ui.level.moderate"), name("ui.level.firm"), name("ui.gauge.ceiling"));
    private final List<Line> leaders = names.stream().map(name -> leader()).toList();
    private final double[] middles = new double[names.size()];
    private final double[] widths = new double[names.size()];

    private final HandModel model;
    private double newtonsAtEnd = 1;

    PressureGauge(HandModel model) {
        this.model = model;
        getStyleClass().add("gauge");
        hatch.getStyleClass().add("gauge-hatch");
        List<Node> parts =
                new ArrayList<>(List.of(track, light, moderate, firm, hatch, target, spread, peak, needle, edge));
        parts.addAll(leaders);
        parts.addAll(names);
        parts.forEach(part -> part.setManaged(false));
        getChildren().addAll(parts);
        model.bandsProperty().addListener(changed -> requestLayout());
        model.targetProperty().addListener(changed -> requestLayout());
        model.claimsNewtonsProperty().addListener(changed -> requestLayout());
        model.forceProperty().addListener(changed -> moveNeedle());
        model.uncertaintyProperty().addListener(changed -> moveNeedle());
        model.peakHoldProperty().addListener(changed -> moveNeedle());
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }

    private static Rectangle needle(String styleClass) {
        Rectangle needle = new Rectangle(NEEDLE_WIDTH, 10);
        needle.getStyleClass().add(styleClass);
        return needle;
    }

    private static Line leader() {
        Line leader = new Line();
        leader.getStyleClass().add("gauge-leader");
        return leader;
    }

    private static Label name(String key) {
        Label name = new Label(Words.of(key));
        name.getStyleClass().add("gauge-name");
        return name;
    }

    @Override
    protected void layoutChildren() {
        LevelBands bands = model.bandsProperty().get();
        if (bands == null || getWidth() <= 0) {
            return;
        }
        newtonsAtEnd = BEYOND_CEILING
                * Math.max(bands.ceilingNewtons(), Math.min(bands.topNewtons(), 2 * bands.ceilingNewtons()));
        track.resizeRelocate(0, 0, getWidth(), barHeight());
        edge.resizeRelocate(0, 0, getWidth(), barHeight());
        place(light, bands.light(), bands.ceilingNewtons());
        placeWhereItIs(moderate, Level.MODERATE, bands);
        placeWhereItIs(firm, Level.FIRM, bands);
        placeCeiling(bands.ceilingNewtons());
        placeTarget(bands);
        placeNames();
        moveNeedle();
    }

    private void placeWhereItIs(Region part, Level level, LevelBands bands) {
        part.setVisible(bands.band(level).isPresent());
        bands.band(level).ifPresent(band -> place(part, band, bands.ceilingNewtons()));
    }

    private void place(Region part, ForceBand band, double ceilingNewtons) {
        double from = pixels(Math.min(band.lowNewtons(), ceilingNewtons));
        double to = pixels(Math.min(band.highNewtons(), ceilingNewtons));
        part.resizeRelocate(from, 1, Math.max(0, to - from), barHeight() - 2);
    }

    private void placeCeiling(double ceilingNewtons) {
        hatch.getElements().clear();
        double from = pixels(ceilingNewtons);
        Hatch.add(hatch, from, 1, getWidth() - from - 1, barHeight() - 2, HATCH_PITCH);
        names.get(names.size() - 1)
                .setText(
                        model.claimsNewtonsProperty().get()
                                ? Words.of("ui.gauge.ceiling") + " " + Math.round(ceilingNewtons)
                                : Words.of("ui.gauge.ceiling"));
    }

    private void placeTarget(LevelBands bands) {
        Level asked = model.targetProperty().get();
        ForceBand band = asked == null ? null : bands.band(asked).orElse(null);
        target.setVisible(band != null);
        if (band != null) {
            place(target, band, bands.ceilingNewtons());
            target.resizeRelocate(target.getLayoutX(), 0, target.getWidth(), barHeight());
        }
    }

    private void placeNames() {
        double ceiling = pixels(model.bandsProperty().get().ceilingNewtons());
        measure(0, light.getLayoutX() + light.getWidth() / 2, true);
        measure(1, moderate.getLayoutX() + moderate.getWidth() / 2, moderate.isVisible());
        measure(2, firm.getLayoutX() + firm.getWidth() / 2, firm.isVisible());
        measure(3, (ceiling + getWidth()) / 2, true);
        double[] lefts = WordRow.lefts(middles, widths, NAME_GAP, getWidth());
        for (int i = 0; i < lefts.length; i++) {
            place(names.get(i), leaders.get(i), snapPositionX(lefts[i]), widths[i], middles[i]);
        }
    }

    private void measure(int index, double middle, boolean present) {
        middles[index] = middle;
        widths[index] = present ? Math.ceil(names.get(index).prefWidth(-1)) : 0;
    }

    private void place(Label name, Line leader, double left, double width, double middle) {
        name.setVisible(width > 0);
        leader.setVisible(width > 0);
        double top = barHeight() + LEADER_HEIGHT;
        name.resizeRelocate(left, top, width, NAMES_HEIGHT - LEADER_HEIGHT);
        leader.setStartX(Math.rint(middle) + 0.5);
        leader.setStartY(barHeight());
        leader.setEndX(Math.rint(left + width / 2) + 0.5);
        leader.setEndY(top);
    }

    private double barHeight() {
        return getHeight() - NAMES_HEIGHT;
    }

    private void moveNeedle() {
        double at = pixels(model.forceProperty().get());
        double half = pixels(model.uncertaintyProperty().get());
        double shownHalf = Math.min(half, getWidth() / 3);
        double from = Math.max(0, at - shownHalf);
        spread.setX(Math.rint(from));
        spread.setWidth(Math.rint(Math.min(getWidth(), at + shownHalf) - from));
        double rightmost = getWidth() - NEEDLE_WIDTH - CORNER;
        needle.setX(Math.rint(Math.max(CORNER, Math.min(at - NEEDLE_WIDTH / 2, rightmost))));
        peak.setX(Math.rint(pixels(model.peakHoldProperty().get())));
        peak.setWidth(2);
        spread.setHeight(barHeight());
        needle.setHeight(barHeight());
        peak.setHeight(barHeight() / 3);
    }

    /** Where {@code newtons} stand; never beyond the bar's end. */
    private double pixels(double newtons) {
        return Math.min(1, newtons / newtonsAtEnd) * getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 61;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 61;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }
}
