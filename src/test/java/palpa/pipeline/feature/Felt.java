package palpa.pipeline.feature;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import palpa.model.Site;
import palpa.model.SiteSet;

/** A hand's features after it felt some seconds of a made-up force, at any rate and by any sites. */
final class Felt {

    final HandFeatures features;
    private final SiteSet sites;
    private final double rateHertz;
    private final double[] newtons = new double[Site.COUNT];
    private long sample;

    Felt(SiteSet sites, double rateHertz) {
        this.sites = sites;
        this.rateHertz = rateHertz;
        features = new HandFeatures(sites, rateHertz);
        features.begin(1);
    }

    static Felt atHertz(double rateHertz) {
        return new Felt(SiteSet.ALL, rateHertz);
    }

    /** Force of a site, newtons, by time since the start of the stretch, seconds. */
    interface Course {
        double newtons(int site, double seconds);
    }

    /** The total by time, all of it on the palm. */
    Felt feel(double seconds, DoubleUnaryOperator total) {
        return feel(seconds, (site, time) -> site == Site.PALM_CENTRE.ordinal() ? total.applyAsDouble(time) : 0);
    }

    Felt feel(double seconds, Course course) {
        long until = Math.round((now() / 1e6 + seconds) * rateHertz);
        for (; sample < until; sample++) {
            long micros = Math.round((sample + 1) * 1e6 / rateHertz);
            double total = 0;
            for (int site = 0; site < Site.COUNT; site++) {
                double force = course.newtons(site, micros / 1e6);
                newtons[site] = sites.has(Site.values()[site]) ? force : Double.NaN;
                total += sites.isEmpty() || sites.has(Site.values()[site]) ? force : 0;
            }
            features.sample(micros, newtons, total);
        }
        return this;
    }

    long now() {
        return Math.round(sample * 1e6 / rateHertz);
    }

    double[] values() {
        return features.values(now()).clone();
    }

    double value(String name) {
        List<String> names = features.names();
        if (!names.contains(name)) {
            throw new IllegalArgumentException("no feature " + name);
        }
        return features.values(now())[names.indexOf(name)];
    }

    /** White noise of a site, cut off at 0 as readings are. */
    static Course noise(double deviationNewtons, long seed) {
        Random random = new Random(seed);
        return (site, time) -> Math.max(0, deviationNewtons * random.nextGaussian());
    }

    /** Half sines of so long a width, a strike every period. */
    static DoubleUnaryOperator strikes(double peakNewtons, double widthSeconds, double hertz) {
        return time -> {
            double since = time % (1 / hertz);
            return since < widthSeconds ? peakNewtons * Math.sin(Math.PI * since / widthSeconds) : 0;
        };
    }

    /** Raised cosines of so deep a modulation. */
    static DoubleUnaryOperator squeezes(double peakNewtons, double depth, double hertz) {
        return time -> peakNewtons * (1 - depth / 2 * (1 + Math.cos(2 * Math.PI * hertz * time)));
    }
}
