package palpa.session.calibrating;

import java.util.ArrayList;
import java.util.List;
import palpa.calibration.Direction;
import palpa.model.Site;

/**
 * What is to be done with a glove. Immutable.
 *
 * @param sites the sites to calibrate, in their order, at least one
 * @param upNewtons loads put on, growing, at least two, above 0; no load at all is read in the air
 * @param downNewtons loads on the way back, shrinking, below the last of {@code upNewtons}
 * @param passes how often up and down, 1 to {@value #MOST_PASSES}
 * @param presses presses with a little more than the greatest load before the first reading, 1 to {@value #MOST_PRESSES}
 * @param checkNewtons a load that is not fitted and judges the curve
 */
public record CalibrationPlan(
        List<Site> sites,
        List<Double> upNewtons,
        List<Double> downNewtons,
        int passes,
        int presses,
        double checkNewtons) {

    public static final int MOST_PASSES = 5;
    public static final int MOST_PRESSES = 10;

    /** Conditioning presses go so far beyond the greatest load (the domain's training default). */
    public static final double PRESS_PART = 1.1;

    private static final List<Double> UP = List.of(2.0, 5.0, 10.0, 20.0);
    private static final List<Double> DOWN = List.of(10.0, 5.0);
    private static final int PRESSES = 4;
    private static final double CHECK = 8;

    public CalibrationPlan {
        sites = List.copyOf(sites);
        upNewtons = List.copyOf(upNewtons);
        downNewtons = List.copyOf(downNewtons);
        boolean counted = passes >= 1 && passes <= MOST_PASSES && presses >= 1 && presses <= MOST_PRESSES;
        if (sites.isEmpty() || sites.stream().distinct().count() < sites.size() || upNewtons.size() < 2 || !counted) {
            throw new IllegalArgumentException(
                    "a plan of " + sites + ", " + upNewtons + " N, " + passes + " passes, " + presses + " presses");
        }
        List<Double> all = new ArrayList<>(upNewtons);
        all.add(checkNewtons);
        all.addAll(downNewtons);
        boolean grows = upNewtons.get(0) > 0 && goes(upNewtons, 1);
        boolean shrinks = goes(downNewtons, -1) && (downNewtons.isEmpty() || downNewtons.get(0) < last(upNewtons));
        if (!grows || !shrinks || all.stream().anyMatch(load -> !(load > 0 && Double.isFinite(load)))) {
            throw new IllegalArgumentException("loads " + upNewtons + ", " + downNewtons + ", check " + checkNewtons);
        }
    }

    /** 2, 5, 10 and 20 N up, 10 and 5 N down, judged at 8 N. */
    public static CalibrationPlan usual(List<Site> sites, int passes) {
        return new CalibrationPlan(sites, UP, DOWN, passes, PRESSES, CHECK);
    }

    private static boolean goes(List<Double> loads, int way) {
        for (int i = 1; i < loads.size(); i++) {
            if (way * (loads.get(i) - loads.get(i - 1)) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static double last(List<Double> loads) {
        return loads.get(loads.size() - 1);
    }

    /** The greatest load, newtons. */
    public double topNewtons() {
        return last(upNewtons);
    }

    /** What conditioning presses should reach, newtons. */
    public double pressNewtons() {
        return PRESS_PART * topNewtons();
    }

    /** The loads asked of every site, in their order; the last one judges. */
    public List<SitePoint> points() {
        List<SitePoint> points = new ArrayList<>();
        for (int pass = 0; pass < passes; pass++) {
            for (double load : upNewtons) {
                points.add(new SitePoint(load, pass, Direction.UP, false, load == upNewtons.get(0)));
            }
            for (double load : downNewtons) {
                points.add(new SitePoint(load, pass, Direction.DOWN, false, false));
            }
        }
        points.add(new SitePoint(checkNewtons, passes, Direction.UP, true, true));
        return points;
    }

    /** How many loads are asked of every site. */
    public int pointCount() {
        return passes * (upNewtons.size() + downNewtons.size()) + 1;
    }
}
