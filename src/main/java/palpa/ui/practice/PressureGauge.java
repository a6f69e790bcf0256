package palpa.ui.practice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.session.Words;
import palpa.ui.kit.Hatch;

/**
 * A level bar from no force to beyond the ceiling: the three bands, the target band in a frame, the ceiling hatched, a
 * needle as wide as the force is uncertain, and a tick at the peak. FX thread only.
 *
 * <p>The needle moves without a layout; bands are laid out only when they change.
 */
final class PressureGauge extends Region {

    /** The bar ends at this multiple of the ceiling, or of the highest band where that is higher. */
    private static final double BEYOND_CEILING = 1.25;

    private static final double HATCH_PITCH = 14;
    private static final double NEEDLE_WIDTH = 4;
    private static final double LABEL_MARGIN = 6;

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
    private final Label lightName = name("ui.level.light");
    private final Label moderateName = name("ui.level.moderate");
    private final Label firmName = name("ui.level.firm");
    private final Label ceilingName = name("ui.gauge.ceiling");

    private final HandModel model;
    private double newtonsAtEnd = 1;

    PressureGauge(HandModel model) {
        this.model = model;
        getStyleClass().add("gauge");
        hatch.getStyleClass().add("gauge-hatch");
        List<Node> parts = List.of(
                track,
                light,
                moderate,
                firm,
                hatch,
                target,
                spread,
                peak,
                needle,
                lightName,
                moderateName,
                firmName,
                ceilingName,
                edge);
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
        track.resizeRelocate(0, 0, getWidth(), getHeight());
        edge.resizeRelocate(0, 0, getWidth(), getHeight());
        place(light, bands.light(), bands.ceilingNewtons());
        place(moderate, bands.moderate(), bands.ceilingNewtons());
        firm.setVisible(bands.firm().isPresent());
        bands.firm().ifPresent(band -> place(firm, band, bands.ceilingNewtons()));
        placeCeiling(bands.ceilingNewtons());
        placeTarget(bands);
        placeNames();
        moveNeedle();
    }

    private void place(Region part, ForceBand band, double ceilingNewtons) {
        double from = pixels(Math.min(band.lowNewtons(), ceilingNewtons));
        double to = pixels(Math.min(band.highNewtons(), ceilingNewtons));
        part.resizeRelocate(from, 1, Math.max(0, to - from), getHeight() - 2);
    }

    private void placeCeiling(double ceilingNewtons) {
        hatch.getElements().clear();
        double from = pixels(ceilingNewtons);
        Hatch.add(hatch, from, 1, getWidth() - from - 1, getHeight() - 2, HATCH_PITCH);
        ceilingName.setText(
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
            target.resizeRelocate(target.getLayoutX(), 0, target.getWidth(), getHeight());
        }
    }

    private void placeNames() {
        nameIn(lightName, light.getLayoutX(), light.getWidth());
        nameIn(moderateName, moderate.getLayoutX(), moderate.getWidth());
        nameIn(firmName, firm.getLayoutX(), firm.isVisible() ? firm.getWidth() : 0);
        double ceiling = pixels(model.bandsProperty().get().ceilingNewtons());
        nameIn(ceilingName, ceiling, getWidth() - ceiling);
    }

    /** Writes a name under the middle of its part, or leaves it out where the part is too narrow for it. */
    private void nameIn(Label name, double from, double width) {
        double wanted = Math.ceil(name.prefWidth(-1));
        double height = name.prefHeight(-1);
        name.setVisible(wanted + LABEL_MARGIN <= width);
        name.resizeRelocate(snapPositionX(from + (width - wanted) / 2), getHeight() - height - 3, wanted, height);
    }

    private void moveNeedle() {
        double at = pixels(model.forceProperty().get());
        double half = pixels(model.uncertaintyProperty().get());
        double shownHalf = Math.min(half, getWidth() / 3);
        double from = Math.max(0, at - shownHalf);
        spread.setX(Math.rint(from));
        spread.setWidth(Math.rint(Math.min(getWidth(), at + shownHalf) - from));
        needle.setX(Math.rint(Math.max(0, Math.min(at - NEEDLE_WIDTH / 2, getWidth() - NEEDLE_WIDTH))));
        peak.setX(Math.rint(pixels(model.peakHoldProperty().get())));
        peak.setWidth(2);
        spread.setHeight(getHeight());
        needle.setHeight(getHeight());
        peak.setHeight(getHeight() / 3);
    }

    /** Where {@code newtons} stand; never beyond the bar's end. */
    private double pixels(double newtons) {
        return Math.min(1, newtons / newtonsAtEnd) * getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 46;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 40;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }
}
