package palpa.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import palpa.model.Site;
import palpa.model.SiteSet;

/** A hand's forces made up from simple curves, with a little noise and tremor, for judging the pipeline. */
final class TestHand {

    static final Grip FLAT = new Grip()
            .with(0.45 / 8, SiteShares.FINGERS.toList())
            .with(0.25, List.of(Site.PALM_CENTRE))
            .with(0.15, List.of(Site.HYPOTHENAR, Site.PALM_HEEL).subList(0, 1))
            .with(0.15, List.of(Site.PALM_HEEL));
    static final Grip GRASP = new Grip()
            .with(0.30, List.of(Site.THUMB_TIP))
            .with(0.20, List.of(Site.THENAR))
            .with(0.40 / 8, SiteShares.FINGERS.toList())
            .with(0.10, List.of(Site.PALM_HEEL));
    static final Grip EDGE = new Grip()
            .with(0.70, List.of(Site.ULNAR_EDGE))
            .with(0.15, List.of(Site.LITTLE_TIP))
            .with(0.15, List.of(Site.HYPOTHENAR));
    static final Grip FIST = new Grip().with(0.30, SiteShares.KNUCKLES.toList()).with(0.40, List.of(Site.ULNAR_EDGE));
    static final Grip FINGERS = new Grip().with(1.0 / 8, SiteShares.FINGERS.toList());

    private final double rateHertz;
    private final Random random;
    private final List<Move> moves = new ArrayList<>();
    private SiteSet sites = SiteSet.ALL;
    private double noiseNewtons = 0.02;
    private double tremor = 0.015;
    private double scale = 1;
    private double endSeconds;

    /** Shares of the hand's force by site. */
    static final class Grip {
        private final double[] shares = new double[Site.COUNT];

        private Grip with(double share, List<Site> on) {
            on.forEach(site -> shares[site.ordinal()] += share);
            return this;
        }
    }

    private record Move(double fromSeconds, double untilSeconds, Grip grip, DoubleUnaryOperator newtons) {}

    TestHand(double rateHertz, long seed) {
        this.rateHertz = rateHertz;
        random = new Random(seed);
    }

    TestHand feelingOnly(SiteSet some) {
        sites = some;
        return this;
    }

    TestHand noise(double newtons, double tremorShare) {
        noiseNewtons = newtons;
        tremor = tremorShare;
        return this;
    }

    TestHand scaled(double factor) {
        scale = factor;
        return this;
    }

    double seconds() {
        return endSeconds;
    }

    TestHand rest(double seconds) {
        endSeconds += seconds;
        return this;
    }

    private TestHand move(double seconds, Grip grip, DoubleUnaryOperator newtons) {
        moves.add(new Move(endSeconds, endSeconds + seconds, grip, newtons));
        endSeconds += seconds;
        return this;
    }

    /** Half-sine strikes at a steady rate, scattered in peak and interval by {@code unevenness}. */
    TestHand strikes(int count, Grip grip, double peakNewtons, double pulseSeconds, double hertz, double unevenness) {
        for (int i = 0; i < count; i++) {
            double peak = peakNewtons * scattered(unevenness);
            move(pulseSeconds, grip, t -> peak * Math.sin(Math.PI * t / pulseSeconds));
            rest(Math.max(0.02, scattered(unevenness) / hertz - pulseSeconds));
        }
        return this;
    }

    /** A pass: up with {@code newtons}, back with {@code returnShare} of it, without lifting between. */
    TestHand pass(Grip grip, double newtons, double upSeconds, double returnShare, double backSeconds, double wander) {
        double whole = upSeconds + backSeconds;
        double phase = random.nextDouble() * 2 * Math.PI;
        return move(whole, grip, t -> {
            double level = t < upSeconds ? 1 : returnShare;
            double turn = smooth((t - upSeconds + 0.2) / 0.4);
            double shape = backSeconds > 0 ? 1 + (returnShare - 1) * turn : level;
            double ramp = Math.min(smooth(t / 0.4), smooth((whole - t) / 0.4));
            return newtons * shape * ramp * (1 + wander * Math.sqrt(2) * Math.sin(2 * Math.PI * 0.13 * t + phase));
        });
    }

    /** Raised cosines out of a contact that began with a short ramp; depth is the modulation as a share of the peak. */
    TestHand squeezes(int count, Grip grip, double peakNewtons, double hertz, double depth, double unevenness) {
        double[] peaks = new double[count];
        Arrays.setAll(peaks, i -> peakNewtons * scattered(unevenness));
        double whole = count / hertz;
        return move(whole, grip, t -> {
            double peak = peaks[Math.min(count - 1, (int) (t * hertz))];
            double ramp = Math.min(1, Math.min(t, whole - t) / 0.15);
            return ramp * peak * (1 - depth * (1 + Math.cos(2 * Math.PI * hertz * t)) / 2);
        });
    }

    private double scattered(double unevenness) {
        return Math.max(0.4, 1 + unevenness * random.nextGaussian());
    }

    private static double smooth(double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
    }

    /** Hands every sample to {@code pipeline}, from {@code startMicros} on. */
    void play(HandPipeline pipeline, long startMicros) {
        double[] forces = new double[Site.COUNT];
        long samples = Math.round(endSeconds * rateHertz);
        int next = 0;
        for (long n = 0; n < samples; n++) {
            double seconds = n / rateHertz;
            while (next < moves.size() && moves.get(next).untilSeconds() <= seconds) {
                next++;
            }
            double total = sample(next < moves.size() ? moves.get(next) : null, seconds, forces);
            pipeline.accept(startMicros + Math.round(seconds * 1e6), forces, total);
        }
        pipeline.finish();
    }

    private double sample(Move move, double seconds, double[] forces) {
        boolean moving = move != null && seconds >= move.fromSeconds();
        double newtons = moving ? move.newtons().applyAsDouble(seconds - move.fromSeconds()) : 0;
        double trembling = scale * newtons * (1 + tremor * Math.sqrt(2) * Math.sin(2 * Math.PI * 9.7 * seconds));
        double total = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            double share = moving ? move.grip().shares[site] : 0;
            double felt = Math.max(0, trembling * share + noiseNewtons * random.nextGaussian());
            forces[site] = (sites.mask() >>> site & 1) != 0 ? felt : Double.NaN;
            total += sites.isEmpty() || !Double.isNaN(forces[site]) ? felt : 0;
        }
        return total;
    }
}
