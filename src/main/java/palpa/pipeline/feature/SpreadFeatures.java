package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;
import palpa.model.Site;

/**
 * Over how many places the load is spread, whichever they are: the force of each site summed over the last 0.5 s. NaN
 * with fewer than two sensors or without touch.
 *
 * <ul>
 *   <li>{@code first_share}, {@code second_share}: the largest shares of the load in their order.
 *   <li>{@code loaded_share}: sites with more than a tenth of what the most loaded has, over the number of sensors.
 *   <li>{@code effective_sites}: {@code (sum f)^2 / sum f^2}, the number of sites that would carry as much evenly.
 *   <li>{@code entropy}: {@code -sum s ln s / ln n} of the shares {@code s}, 0 to 1.
 *   <li>{@code touched_2s}: effective sites of the last 2 s over the mean of those of each 100 ms, weighted by force: 1
 *       while a hand presses in place, more when the load visits other sites.
 * </ul>
 *
 * <p>Source: contact area, one of the features of Jung et al. (Journal on Multimodal User Interfaces 11, 2017), made free of where
 * the sensors are; effective numbers as M. O. Hill, Ecology 54 (1973).
 */
final class SpreadFeatures implements FeatureGroup {

    private static final List<String> NAMES = Naming.of(
            "spread", "first_share", "second_share", "loaded_share", "effective_sites", "entropy", "touched_2s");

    private static final int NOW = Cells.in(0.5);
    private static final int LATELY = Cells.in(2);
    private static final double LOADED = 0.1;

    private final SiteTrace sites;
    private final double[] loads = new double[Site.COUNT];

    SpreadFeatures(SiteTrace sites) {
        this.sites = sites;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        Arrays.fill(into, at, at + NAMES.size(), Double.NaN);
        int sensors = sites.felt().length;
        if (sensors < 2) {
            return;
        }
        double sum = sites.meansInto(loads, NOW);
        if (sum < WindowFeatures.LEAST_NEWTONS) {
            return;
        }
        largest(sum, into, at);
        spread(sum, into, at + 2);
        into[at + 5] = touched();
    }

    private void largest(double sum, double[] into, int at) {
        double first = 0;
        double second = 0;
        for (int site : sites.felt()) {
            double load = loads[site];
            second = Math.max(second, Math.min(load, first));
            first = Math.max(first, load);
        }
        into[at] = first / sum;
        into[at + 1] = second / sum;
    }

    private void spread(double sum, double[] into, int at) {
        double most = 0;
        double squares = 0;
        double entropy = 0;
        for (int site : sites.felt()) {
            double load = loads[site];
            most = Math.max(most, load);
            squares += load * load;
            entropy -= load > 0 ? load / sum * Math.log(load / sum) : 0;
        }
        int loaded = 0;
        for (int site : sites.felt()) {
            loaded += loads[site] > LOADED * most ? 1 : 0;
        }
        int sensors = sites.felt().length;
        into[at] = loaded / (double) sensors;
        into[at + 1] = sum * sum / squares;
        into[at + 2] = entropy / Math.log(sensors);
    }

    private double touched() {
        double weighted = 0;
        double weights = 0;
        for (int age = 0; age < Math.min(LATELY, sites.size()); age += Cells.BLOCK) {
            double sum = 0;
            double squares = 0;
            for (int site : sites.felt()) {
                double load = sites.newtons(age, site);
                sum += load;
                squares += load * load;
            }
            weighted += squares > 0 ? sum * sum / squares * sum : 0;
            weights += sum;
        }
        double sum = sites.meansInto(loads, LATELY);
        double squares = 0;
        for (int site : sites.felt()) {
            squares += loads[site] * loads[site];
        }
        return weights > 0 ? sum * sum / squares / (weighted / weights) : Double.NaN;
    }
}
