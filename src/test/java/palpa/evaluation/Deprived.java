package palpa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;

/** A series with something taken away; the series itself is never changed. */
final class Deprived {

    private final Series series;

    private Deprived(Series series) {
        this.series = series;
    }

    static Deprived of(Series series) {
        return new Deprived(series);
    }

    /** As a glove that has only these sites would give it: the total is what they bear. */
    Series keeping(SiteSet sites) {
        SiteSet kept = series.sites().and(sites);
        double[] newtons = eachSite((site, value) -> kept.has(site) ? value : Double.NaN);
        return with(kept, false, newtons);
    }

    /** As a glove that gives nothing but its total would. */
    Series toTotal() {
        double[] newtons = series.newtons().clone();
        for (int at = 0; at < newtons.length; at++) {
            newtons[at] = at % TraceBuffer.VALUES == TraceBuffer.TOTAL ? newtons[at] : Double.NaN;
        }
        return with(SiteSet.NONE, true, newtons);
    }

    /** With some sites that never feel anything. */
    Series silenced(SiteSet dead) {
        return with(series.sites(), false, eachSite((site, value) -> dead.has(site) ? 0 * value : value));
    }

    /** With white noise of a deviation on every site; nothing reads below 0. */
    Series withNoise(double newtons, long seed) {
        Random chance = new Random(seed);
        return with(
                series.sites(), false, eachSite((site, value) -> Math.max(0, value + newtons * chance.nextGaussian())));
    }

    /** As a slower sampler would have taken it: the newest sample at each of its instants. */
    Series thinnedTo(double hertz) {
        if (series.rateHertz() <= hertz) {
            return series;
        }
        List<Integer> rows = new ArrayList<>();
        long[] times = series.timesMicros();
        double due = times[0];
        for (int row = 0; row < times.length; row++) {
            if (times[row] >= due) {
                rows.add(row);
                due += 1e6 / hertz;
            }
        }
        return picked(rows, hertz);
    }

    private Series picked(List<Integer> rows, double hertz) {
        double[] newtons = new double[rows.size() * TraceBuffer.VALUES];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(
                    series.newtons(),
                    rows.get(i) * TraceBuffer.VALUES,
                    newtons,
                    i * TraceBuffer.VALUES,
                    TraceBuffer.VALUES);
        }
        return new Series(
                series.hand(),
                series.sites(),
                series.hasTotal(),
                hertz,
                rows.stream().mapToLong(row -> series.timesMicros()[row]).toArray(),
                newtons,
                rows.stream().map(series.regions()::get).toList(),
                series.labels().isEmpty()
                        ? List.of()
                        : rows.stream().map(series.labels()::get).toList());
    }

    /** What becomes of a site's reading. */
    @FunctionalInterface
    private interface Reading {
        double of(Site site, double newtons);
    }

    private double[] eachSite(Reading reading) {
        double[] newtons = series.newtons().clone();
        Site[] sites = Site.values();
        for (int base = 0; base < newtons.length; base += TraceBuffer.VALUES) {
            double sum = 0;
            for (int site = 0; site < Site.COUNT; site++) {
                double value = newtons[base + site];
                newtons[base + site] = Double.isNaN(value) ? value : reading.of(sites[site], value);
                sum += Double.isNaN(newtons[base + site]) ? 0 : newtons[base + site];
            }
            newtons[base + TraceBuffer.TOTAL] = sum;
        }
        return newtons;
    }

    private Series with(SiteSet sites, boolean hasTotal, double[] newtons) {
        return new Series(
                series.hand(),
                sites,
                hasTotal,
                series.rateHertz(),
                series.timesMicros(),
                newtons,
                series.regions(),
                series.labels());
    }
}
