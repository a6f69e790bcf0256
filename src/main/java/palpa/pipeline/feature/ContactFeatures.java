package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;

/**
 * How long the hand touches, and what the force does while it touches. Seconds unless said otherwise.
 *
 * <p>Touch goes on at {@code max(0.4 N, 15 % of the recent greatest cell)} and off under {@code max(0.25 N, 8 %)}; the
 * recent greatest fades with 4 s. No time is told beyond 10 s, nor of what was not felt since the stretch began.
 *
 * <ul>
 *   <li>{@code lasts_s}, {@code bridged_s}: since the contact began, lifts of under 0.3 s (domain page) bridged in the
 *       second; 0 without touch.
 *   <li>{@code lifted_s}: since the last touch, 0 while touching.
 *   <li>{@code last_s}, {@code gap_s}: how long the contact before lasted, and the lift before this one.
 *   <li>{@code ramp_s}: from touch to the first cell above 80 % of the contact's peak: 0.3 to 0.6 s for a stroke.
 *   <li>{@code plateau_cv}, {@code plateau_activity_per_s}, {@code plateau_least_over_peak}: as in {@link WindowFeatures}, of
 *       the blocks since 0.4 s after the bridged contact began, of the last 2 s at most: the ramp left out. NaN until there
 *       are 0.3 s of it.
 *   <li>{@code now_over_peak}: the newest block over the greatest of the last 4 s.
 * </ul>
 */
final class ContactFeatures implements FeatureGroup {

    private static final List<String> NAMES = Naming.of(
            "contact",
            "lasts_s",
            "bridged_s",
            "lifted_s",
            "last_s",
            "gap_s",
            "ramp_s",
            "plateau_cv",
            "plateau_activity_per_s",
            "plateau_least_over_peak",
            "now_over_peak");

    private static final double ON_NEWTONS = 0.4;
    private static final double ON_SHARE = 0.15;
    private static final double OFF_NEWTONS = 0.25;
    private static final double OFF_SHARE = 0.08;
    private static final double FADES_SECONDS = 4;
    private static final double CELL_SECONDS = Cells.MICROS / 1e6;
    private static final double MOST_SECONDS = 10;
    private static final int BRIDGED = Cells.in(0.3);
    private static final int RAMP = Cells.in(0.4);
    private static final int PLATEAU = Cells.in(2);
    private static final int SHORTEST_PLATEAU = Cells.in(0.3);
    private static final double RAMPED = 0.8;
    private static final long NEVER = Long.MIN_VALUE / 2;

    private final ForceTrace force;
    private long cell;
    private boolean touching;
    private double recentNewtons;
    private long began;
    private long bridgedBegan;
    private long lastTouch;
    private double lastSeconds;
    private double gapSeconds;
    private double contactPeak;
    private long ramped;

    ContactFeatures(ForceTrace force) {
        this.force = force;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void begin(long timeMicros) {
        cell = 0;
        touching = false;
        recentNewtons = 0;
        lastTouch = NEVER;
        lastSeconds = Double.NaN;
        gapSeconds = Double.NaN;
    }

    @Override
    public void cell() {
        cell++;
        double newtons = force.mean(0);
        recentNewtons = Math.max(newtons, recentNewtons * (1 - CELL_SECONDS / FADES_SECONDS));
        boolean was = touching;
        touching = was
                ? newtons >= Math.max(OFF_NEWTONS, OFF_SHARE * recentNewtons)
                : newtons >= Math.max(ON_NEWTONS, ON_SHARE * recentNewtons);
        if (touching && !was) {
            touchBegan();
        } else if (was && !touching) {
            lastSeconds = seconds(cell - began);
        }
        if (touching) {
            follow(newtons);
        }
    }

    private void touchBegan() {
        if (cell - lastTouch > BRIDGED) {
            bridgedBegan = cell;
        }
        gapSeconds = lastTouch == NEVER ? Double.NaN : seconds(cell - lastTouch - 1);
        began = cell;
        ramped = cell;
        contactPeak = 0;
    }

    private void follow(double newtons) {
        lastTouch = cell;
        if (newtons > contactPeak) {
            rampTo(newtons);
        }
    }

    /** The newest cell is the peak, so that the search ends there at the latest. */
    private void rampTo(double peak) {
        contactPeak = peak;
        ramped = Math.max(ramped, cell - force.size() + 1);
        while (ramped < cell && force.mean((int) (cell - ramped)) < RAMPED * contactPeak) {
            ramped++;
        }
    }

    private static double seconds(long cells) {
        return Math.min(MOST_SECONDS, cells * CELL_SECONDS);
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        boolean bridging = cell - lastTouch <= BRIDGED;
        into[at] = touching ? seconds(cell - began + 1) : 0;
        into[at + 1] = bridging ? seconds(cell - bridgedBegan + 1) : 0;
        into[at + 2] = lastTouch == NEVER ? seconds(cell) : seconds(cell - lastTouch);
        into[at + 3] = lastSeconds;
        into[at + 4] = gapSeconds;
        into[at + 5] = touching ? seconds(ramped - began) : Double.NaN;
        plateau(bridging ? (int) Math.min(PLATEAU, cell - bridgedBegan + 1 - RAMP) : 0, into, at + 6);
        into[at + 9] = nowOverPeak();
    }

    private void plateau(int cells, double[] into, int at) {
        if (cells < SHORTEST_PLATEAU || force.size() < cells) {
            Arrays.fill(into, at, at + 3, Double.NaN);
            return;
        }
        double sum = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        double variation = 0;
        for (int age = 0; age < cells; age++) {
            double newtons = force.block(age);
            sum += newtons;
            squares += newtons * newtons;
            least = Math.min(least, newtons);
            most = Math.max(most, newtons);
            variation += age + Cells.BLOCK < cells ? Math.abs(newtons - force.block(age + Cells.BLOCK)) : 0;
        }
        double mean = sum / cells;
        into[at] = Math.sqrt(Math.max(0, squares / cells - mean * mean)) / mean;
        into[at + 1] = variation / Cells.BLOCK / mean / ((cells - Cells.BLOCK) * CELL_SECONDS);
        into[at + 2] = least / most;
    }

    private double nowOverPeak() {
        double most = 0;
        for (int age = 0; age < Math.min(Cells.in(4), force.size()); age++) {
            most = Math.max(most, force.block(age));
        }
        return most >= WindowFeatures.LEAST_NEWTONS ? force.block(0) / most : Double.NaN;
    }
}
