package palpa.ui.kit;

import java.util.function.ToDoubleFunction;
import javafx.scene.shape.Circle;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.Words;

/**
 * One glove's force map: a dot a site, larger and stronger the harder it presses; a site without a sensor is hollow. FX
 * thread only; a refresh makes no objects where nothing changed.
 */
public final class HandMap extends HandDrawing {

    /** A dot's radius where nothing presses, and how much it grows up to the force that fills it. */
    private static final double LEAST_RADIUS = 3;

    private static final double GROWTH = 6.5;

    /** One site pressing with this part of the hand's ceiling fills its dot. */
    private static final double FULL_PART = 0.25;

    /** Steps of a dot's size: smaller changes are not worth a redraw. */
    private static final int STEPS = 24;

    private static final Site[] SITES = Site.values();

    private final Circle[] dots = new Circle[Site.COUNT];
    private final int[] shownSteps = new int[Site.COUNT];

    public HandMap(Hand hand) {
        super(hand);
        setId("glove-" + hand.label());
        setAccessibleText(Words.of("ui.gloves.spoken." + hand.label()));
        for (Site site : Site.values()) {
            Circle dot = new Circle(HandShape.x(site, hand), HandShape.y(site), LEAST_RADIUS);
            dot.getStyleClass().setAll("site-absent");
            dots[site.ordinal()] = dot;
            shownSteps[site.ordinal()] = -1;
            draw(dot);
        }
    }

    /**
     * Shows what presses where.
     *
     * @param newtons force of each site, newtons, NaN where there is no sensor
     * @param ceilingNewtons the hand's ceiling, above 0, against which the dots grow
     */
    public void show(ToDoubleFunction<Site> newtons, double ceilingNewtons) {
        double full = FULL_PART * ceilingNewtons;
        for (int i = 0; i < dots.length; i++) {
            double here = newtons.applyAsDouble(SITES[i]);
            int step = Double.isNaN(here) ? -1 : step(here / full);
            if (step != shownSteps[i]) {
                show(i, step);
            }
        }
    }

    /** Area, not radius, grows with the force: a square root. */
    static int step(double part) {
        return (int) Math.round(STEPS * Math.sqrt(Math.max(0, Math.min(1, part))));
    }

    private void show(int site, int step) {
        Circle dot = dots[site];
        if (step < 0 != shownSteps[site] < 0) {
            dot.getStyleClass().setAll(step < 0 ? "site-absent" : "site");
        }
        double part = Math.max(0, step) / (double) STEPS;
        dot.setRadius(LEAST_RADIUS + GROWTH * part);
        dot.setOpacity(step < 0 ? 1 : 0.35 + 0.65 * part);
        shownSteps[site] = step;
    }
}
