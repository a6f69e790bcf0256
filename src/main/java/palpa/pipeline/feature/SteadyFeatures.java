package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;

/**
 * How long the force stays where it is, which a stroke does and a squeeze does not: blocks of 100 ms of the last 8 s. NaN
 * without touch.
 *
 * <ul>
 *   <li>{@code now_25_s}: how long the force has been within 25 % of what it is now, seconds.
 *   <li>{@code longest_25_s}: the longest stretch in which the greatest force was at most 25 % above the least, seconds; a
 *       new one begins where the last one ended.
 *   <li>{@code stretches_4s}: how many such stretches the last 4 s fall into, a number: one for a plateau, four and more a
 *       squeeze.
 *   <li>{@code turns_4s}: turning points of the force by more than a tenth of its greatest in the last 4 s, a number.
 *   <li>{@code since_turn_s}: since the force last turned so, seconds.
 * </ul>
 *
 * <p>Source: a plateau varies by up to 20 %, squeezes by 40 to 85 % of the peak (domain page).
 */
final class SteadyFeatures implements FeatureGroup {

    private static final List<String> NAMES =
            Naming.of("steady", "now_25_s", "longest_25_s", "stretches_4s", "turns_4s", "since_turn_s");

    private static final int LONGEST = Cells.in(8);
    private static final int LATELY = Cells.in(4);
    private static final double CELL_SECONDS = Cells.MICROS / 1e6;
    private static final double WITHIN = 1.25;
    private static final double TURN = 0.1;

    private final ForceTrace force;

    SteadyFeatures(ForceTrace force) {
        this.force = force;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        int cells = Math.min(LONGEST, force.size());
        double most = 0;
        for (int age = 0; age < Math.min(LATELY, cells); age++) {
            most = Math.max(most, force.block(age));
        }
        if (most < WindowFeatures.LEAST_NEWTONS) {
            Arrays.fill(into, at, at + NAMES.size(), Double.NaN);
            return;
        }
        into[at] = near(WITHIN - 1, cells);
        stretches(cells, most, into, at + 1);
        turns(cells, TURN * most, into, at + 3);
    }

    private double near(double part, int cells) {
        double now = force.block(0);
        int age = 0;
        while (age < cells && Math.abs(force.block(age) - now) <= part * now) {
            age++;
        }
        return age * CELL_SECONDS;
    }

    /** Forces under a tenth of the greatest are no stretch: a lift is not steady. */
    private void stretches(int cells, double most, double[] into, int at) {
        double low = force.block(0);
        double high = low;
        int began = 0;
        int longest = 0;
        int stretches = 1;
        for (int age = 0; age < cells; age++) {
            double newtons = force.block(age);
            low = Math.min(low, newtons);
            high = Math.max(high, newtons);
            if (high > WITHIN * low || low < TURN * most) {
                low = newtons;
                high = newtons;
                began = age;
                stretches += age < LATELY ? 1 : 0;
            }
            longest = Math.max(longest, age - began);
        }
        into[at] = longest * CELL_SECONDS;
        into[at + 1] = stretches;
    }

    private void turns(int cells, double step, double[] into, int at) {
        double extreme = force.block(0);
        int extremeAge = 0;
        int direction = 0;
        int turns = 0;
        into[at + 1] = cells * CELL_SECONDS;
        for (int age = 0; age < cells; age++) {
            double up = force.block(age) - extreme;
            if (direction == 0 ? Math.abs(up) > step : direction * up < -step) {
                turns += direction != 0 && extremeAge < LATELY ? 1 : 0;
                if (direction != 0 && turns == 1 && into[at + 1] > extremeAge * CELL_SECONDS) {
                    into[at + 1] = extremeAge * CELL_SECONDS;
                }
                direction = up > 0 ? 1 : -1;
                extreme = force.block(age);
                extremeAge = age;
            } else if (direction * up > 0) {
                extreme = force.block(age);
                extremeAge = age;
            }
        }
        into[at] = turns;
    }
}
