package palpa.pipeline.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;

/** A glove of some sites on a hand that kneads once a second, tremor of 2 %, noise of 1.5 counts, 100 counts a newton; what is wrong may be set. */
final class KneadingGlove {

    static final List<Site> SITES =
            List.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.THENAR, Site.PALM_HEEL, Site.ULNAR_EDGE);
    private static final double[] SHARES = {0.3, 0.2, 0.15, 0.2, 0.15, 0.0};
    private static final double TREMOR = 0.02;
    private static final int RATE_HERTZ = 100;
    private static final int REST_SAMPLES = 2 * RATE_HERTZ;
    private static final double COUNTS_A_NEWTON = 100;

    final List<SensorTrouble> troubles = new ArrayList<>();
    final double[] gains = new double[SITES.size()];
    private final Random chance = new Random(7);
    private final SensorWatch watch;
    private final int restCounts;
    private double newtons = 12;
    private int stuck = -1;
    private int open = -1;
    private boolean swapped;
    private double leakPart;
    private int samples;

    KneadingGlove(int restCounts) {
        this.restCounts = restCounts;
        Arrays.fill(gains, 1);
        watch = new SensorWatch(Hand.LEFT, descriptor(), troubles::add);
    }

    static GloveDescriptor descriptor() {
        List<ChannelSpec> channels = SITES.stream()
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, 4095, "count", 1))
                .toList();
        return new GloveDescriptor(
                new GloveUid(7),
                Optional.of(Hand.LEFT),
                "",
                "",
                1,
                0,
                0,
                12,
                3300,
                "divider",
                1000,
                "",
                false,
                channels);
    }

    void presses(double hardest) {
        newtons = hardest;
    }

    void stick(Site site) {
        stuck = SITES.indexOf(site);
    }

    void breakWire(Site site) {
        open = SITES.indexOf(site);
    }

    void swapThumbAndEdge() {
        swapped = true;
    }

    /** From now on the edge, which is not touched, shows a part of the thumb's counts. */
    void leakThumbIntoEdge(double part) {
        leakPart = part;
    }

    /** Lets time pass. */
    void practise(int seconds) {
        int[] counts = new int[SITES.size()];
        double[] sites = new double[Site.COUNT];
        Arrays.fill(sites, Double.NaN);
        int held = -1;
        for (int end = samples + seconds * RATE_HERTZ; samples < end; samples++) {
            double squeeze = (1 - Math.cos(2 * Math.PI * samples / RATE_HERTZ)) / 2;
            double force = samples < REST_SAMPLES ? 0 : newtons * squeeze;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = read(i, SHARES[i] * force * gains[i] * tremor(i));
            }
            if (swapped) {
                int thumb = counts[0];
                counts[0] = counts[5];
                counts[5] = thumb;
            }
            counts[5] += (int) Math.round(leakPart * (counts[0] - restCounts));
            if (stuck >= 0) {
                held = held < 0 ? counts[stuck] : held;
                counts[stuck] = held;
            }
            for (int i = 0; i < counts.length; i++) {
                sites[SITES.get(i).ordinal()] = Math.max(0, (counts[i] - restCounts) / COUNTS_A_NEWTON);
            }
            watch.accept(samples * (1_000_000L / RATE_HERTZ), counts, 0, sites);
        }
    }

    /** Every site trembles by itself, 8 to 12 times a second. */
    private double tremor(int sensor) {
        return 1 + TREMOR * Math.sin(2 * Math.PI * (8 + 0.7 * sensor) * samples / RATE_HERTZ);
    }

    private int read(int sensor, double force) {
        double noise = 1.5 * chance.nextGaussian();
        double shown = sensor == open ? Math.abs(noise) / 2 : restCounts + force * COUNTS_A_NEWTON + noise;
        return (int) Math.max(0, Math.min(4095, Math.round(shown)));
    }
}
