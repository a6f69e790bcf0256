package palpa.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import palpa.TestTargets;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Trials drawn by chance from all that the domain allows: shapes, speeds, regions, levels, habits, rates, sites, noise.
 *
 * <p>Written from the domain's figures alone, on purpose without a line of the virtual glove: what is recognised only
 * because both sides share their assumptions fails here.
 */
final class Trials {

    private static final double[] RATES = {100, 200, 500, 1000, 2000};
    private static final double[] NOISES = {0.02, 0.05, 0.1};
    private static final double[] OFFSETS = {0, 0.02, 0.04};
    private static final Level[] LEVELS = {Level.LIGHT, Level.MODERATE, Level.FIRM};
    private static final SiteSet TIPS =
            SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.RING_TIP, Site.LITTLE_TIP);
    private static final SiteSet FIVE =
            SiteSet.of(Site.THUMB_TIP, Site.MIDDLE_TIP, Site.PALM_CENTRE, Site.PALM_HEEL, Site.ULNAR_EDGE);

    private final Random random;
    private final long seed;
    private final Map<String, String> factors = new LinkedHashMap<>();

    private final Glove glove;

    private Trials(long seed, Glove glove) {
        this.seed = seed;
        this.glove = glove;
        random = new Random(seed);
    }

    static Trial percussion(long seed) {
        return percussion(seed, Glove.ANY);
    }

    static Trial percussion(long seed, Glove glove) {
        return new Trials(seed, glove).percussion();
    }

    static Trial stroking(long seed) {
        return stroking(seed, Glove.ANY);
    }

    static Trial stroking(long seed, Glove glove) {
        return new Trials(seed + 10_000, glove).stroking();
    }

    static Trial kneading(long seed) {
        return kneading(seed, Glove.ANY);
    }

    static Trial kneading(long seed, Glove glove) {
        return new Trials(seed + 20_000, glove).kneading();
    }

    static Trial thumbs(long seed) {
        return thumbs(seed, Glove.ANY);
    }

    static Trial thumbs(long seed, Glove glove) {
        return new Trials(seed + 30_000, glove).thumbs();
    }

    /** One technique turns into another without a rest. */
    static Trial turns(long seed, Glove glove) {
        return new Trials(seed + 40_000, glove).turns();
    }

    /**
     * What every trial is felt with, whatever chance has drawn.
     *
     * @param rateHertz NaN for any
     * @param sites {@code all}, {@code total}, {@code tips}, {@code five} or {@code dead} (two channels at random are),
     *     empty for any
     */
    record Glove(double rateHertz, String sites) {
        static final Glove ANY = new Glove(Double.NaN, "");
    }

    @SafeVarargs
    private <T> T any(String factor, T... values) {
        T value = values[random.nextInt(values.length)];
        factors.put(factor, value.toString());
        return value;
    }

    private double any(String factor, double[] values) {
        double value = values[random.nextInt(values.length)];
        factors.put(factor, Double.toString(value));
        return value;
    }

    private double within(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    private Sensing sensing(Grip... grips) {
        double drawnRate = any("rate", RATES);
        String drawnSites = any("sites", "all", "all", "all", "total", "tips", "five");
        double rate = Double.isNaN(glove.rateHertz) ? drawnRate : glove.rateHertz;
        String sites = glove.sites.isEmpty() ? drawnSites : glove.sites;
        SiteSet set =
                switch (sites) {
                    case "total" -> Sensing.TOTAL_ONLY;
                    case "tips" -> TIPS;
                    case "five" -> FIVE;
                    case "dead" -> twoDead();
                    default -> SiteSet.ALL;
                };
        boolean felt = List.of(grips).stream().allMatch(grip -> isFelt(grip, set));
        factors.put("rate", Double.toString(rate));
        factors.put("sites", felt ? sites : "all");
        return new Sensing(rate, felt ? set : SiteSet.ALL, any("noise", NOISES), any("offset", OFFSETS), 300);
    }

    /** Drawn by a chance of its own, so that the rest of the trial stays as it is. */
    private SiteSet twoDead() {
        Random chance = new Random(seed);
        List<Site> alive = new ArrayList<>(SiteSet.ALL.toList());
        alive.remove(chance.nextInt(alive.size()));
        alive.remove(chance.nextInt(alive.size()));
        return SiteSet.of(alive.toArray(Site[]::new));
    }

    private static boolean isFelt(Grip grip, SiteSet set) {
        return set.isEmpty()
                || grip.shares.keySet().stream()
                        .anyMatch(group -> !group.sites.and(set).isEmpty());
    }

    private double newtons(Region region, Level level, Surface surface, Technique technique, Sensing sensing) {
        Surface known = sensing.hasSites() ? surface : Surface.WHOLE_HAND;
        LevelBands bands = TestTargets.defaults().bands(region, known, technique);
        ForceBand band = bands.band(level).orElse(bands.moderate());
        return band.lowNewtons() + within(0.35, 0.65) * (band.highNewtons() - band.lowNewtons());
    }

    private Trial percussion() {
        Habit habit = any("habit", Habit.EXPERT, Habit.EXPERT, Habit.NOVICE);
        Region region = any("region", Region.CALF, Region.HAMSTRING, Region.FRONT_THIGH, Region.INNER_THIGH);
        Level level = any("level", LEVELS);
        Grip[] grips = any("grips", "fist", "palm").equals("fist")
                ? new Grip[] {Grip.FIST, Grip.EDGE}
                : new Grip[] {Grip.OPEN_PALM, Grip.OPEN_PALM};
        Sensing sensing = sensing(grips);
        double hertz = any("hertz", new double[] {1.25, 2, 2.5, 3.25, 5});
        double width = Math.min(0.35 / hertz, any("pulse", new double[] {0.02, 0.045, 0.06, 0.08}));
        width = sensing.rateHertz() < 200 ? Math.max(width, 0.03) : width;
        HandMotion.Strikes how = new HandMotion.Strikes(
                any("shape", Pulse.values()), width, hertz, any("residual", new double[] {0, 0.05, 0.12}));
        Map<Hand, HandMotion> hands = new LinkedHashMap<>();
        for (Hand hand : Hand.values()) {
            Grip grip = grips[hand.ordinal()];
            HandMotion motion = new HandMotion(habit, seed * 31 + hand.ordinal()).rest(2 + hand.ordinal() / hertz / 2);
            double peak = newtons(region, level, grip.surface, Technique.PERCUSSION, sensing);
            for (int bout = 0; bout < 2; bout++) {
                motion.strike((int) (8 * hertz), grip, peak, how).rest(3);
            }
            hands.put(hand, motion);
        }
        return trial("percussion", region, hands, sensing);
    }

    private Trial stroking() {
        Habit habit = any("habit", Habit.EXPERT, Habit.EXPERT, Habit.NOVICE);
        Region region = any("region", Region.values());
        Level level = any("level", LEVELS);
        Grip grip = any("grips", Grip.OPEN_PALM, Grip.OPEN_PALM, Grip.PALM, Grip.FINGERS, Grip.HEEL);
        Sensing sensing = sensing(grip);
        double cv = any("cv", new double[] {0.05, 0.1, 0.2});
        double fastest = any("fastest", cv < 0.2 ? new double[] {0.1, 0.2, 0.4} : new double[] {0.1, 0.2});
        double back = any("back", new double[] {0, 0, 0.3, 0.45, 0.6});
        double seconds = any("seconds", new double[] {2, 4, 7, 10}) * (back > 0 ? 1.5 : 1);
        HandMotion.Pass how =
                new HandMotion.Pass(any("shape", Ramp.values()), within(0.3, 0.6), seconds, cv, fastest, back);
        double gap = any("gap", new double[] {0.5, 1, 2.5});
        Map<Hand, HandMotion> hands = new LinkedHashMap<>();
        for (Hand hand : Hand.values()) {
            HandMotion motion = new HandMotion(habit, seed * 31 + hand.ordinal())
                    .trembling(within(0.01, 0.02))
                    .rest(2 + hand.ordinal() * within(0, 2));
            double newtons = newtons(region, level, grip.surface, Technique.STROKING, sensing);
            for (int pass = 0; pass < 5; pass++) {
                motion.pass(grip, newtons, how).rest(gap);
            }
            hands.put(hand, motion.rest(1));
        }
        return trial("stroking", region, hands, sensing);
    }

    private Trial kneading() {
        Habit habit = any("habit", Habit.EXPERT, Habit.EXPERT, Habit.NOVICE);
        Region region = any("region", Region.values());
        Level level = any("level", LEVELS);
        Grip grip = any("grips", Grip.GRASP, Grip.GRASP, Grip.GRASP, Grip.OPEN_PALM, Grip.FINGERS);
        Sensing sensing = sensing(grip);
        double hertz = any("hertz", new double[] {0.3, 0.5, 0.5, 0.8, 1.2});
        HandMotion.Squeezes how = new HandMotion.Squeezes(
                any("shape", Squeeze.values()),
                hertz,
                any("depth", new double[] {0.4, 0.6, 0.6, 0.85}),
                any("lag", new double[] {0, 30, 60}),
                any("arrive", new double[] {0.1, 0.3, 0.45}));
        return squeezing("kneading", habit, region, level, grip, sensing, how);
    }

    private Trial thumbs() {
        Habit habit = any("habit", Habit.EXPERT, Habit.EXPERT, Habit.NOVICE);
        Region region = any("region", Region.SOLE, Region.HEEL, Region.CALF);
        Sensing sensing = sensing(Grip.THUMB);
        HandMotion.Squeezes how = new HandMotion.Squeezes(
                any("shape", Squeeze.values()),
                any("hertz", new double[] {1.7, 2.2, 2.8}),
                any("depth", new double[] {0.4, 0.6, 0.85}),
                0,
                0.1);
        return squeezing("thumbs", habit, region, any("level", LEVELS), Grip.THUMB, sensing, how);
    }

    private Trial turns() {
        Habit habit = any("habit", Habit.EXPERT, Habit.EXPERT, Habit.NOVICE);
        Region region = any("region", Region.CALF, Region.HAMSTRING, Region.FRONT_THIGH);
        Level level = any("level", LEVELS);
        Sensing sensing = sensing(Grip.OPEN_PALM, Grip.GRASP, Grip.EDGE);
        double pause = any("pause", new double[] {0, 0.2, 0.5});
        List<Technique> order = new ArrayList<>(List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING));
        Map<Hand, HandMotion> hands = new LinkedHashMap<>();
        for (Hand hand : Hand.values()) {
            HandMotion motion = new HandMotion(habit, seed * 31 + hand.ordinal())
                    .trembling(0.01)
                    .rest(2);
            Collections.shuffle(order, random);
            for (Technique technique : order) {
                perform(motion, technique, region, level, sensing);
                motion.rest(pause);
            }
            hands.put(hand, motion.rest(2));
        }
        return trial("turns", region, hands, sensing);
    }

    private void perform(HandMotion motion, Technique technique, Region region, Level level, Sensing sensing) {
        Grip grip =
                switch (technique) {
                    case PERCUSSION -> Grip.EDGE;
                    case KNEADING -> Grip.GRASP;
                    default -> Grip.OPEN_PALM;
                };
        double newtons = newtons(region, level, grip.surface, technique, sensing);
        switch (technique) {
            case PERCUSSION ->
                motion.strike(20, grip, newtons, new HandMotion.Strikes(Pulse.HALF_SINE, 0.045, 2.5, 0.05));
            case KNEADING ->
                motion.squeeze(5, grip, newtons, new HandMotion.Squeezes(Squeeze.RAISED_COSINE, 0.5, 0.6, 30, 0.2));
            default -> motion.pass(grip, newtons, new HandMotion.Pass(Ramp.COSINE, 0.4, 6, 0.1, 0.2, 0));
        }
    }

    private Trial squeezing(
            String name, Habit habit, Region region, Level level, Grip grip, Sensing sensing, HandMotion.Squeezes how) {
        Map<Hand, HandMotion> hands = new LinkedHashMap<>();
        for (Hand hand : Hand.values()) {
            HandMotion motion = new HandMotion(habit, seed * 31 + hand.ordinal())
                    .trembling(within(0.01, 0.02))
                    .rest(2 + hand.ordinal() / how.hertz() / 2);
            double newtons = newtons(region, level, grip.surface, Technique.KNEADING, sensing);
            for (int bout = 0; bout < 2; bout++) {
                motion.squeeze((int) Math.max(4, 10 * how.hertz()), grip, newtons, how)
                        .rest(1.5);
            }
            hands.put(hand, motion);
        }
        return trial(name, region, hands, sensing);
    }

    private Trial trial(String name, Region region, Map<Hand, HandMotion> hands, Sensing sensing) {
        double seconds =
                hands.values().stream().mapToDouble(HandMotion::seconds).max().orElseThrow();
        List<String> described = new ArrayList<>();
        factors.forEach((factor, value) -> described.add(factor + "=" + value));
        return new Trial(
                name + " " + seed + " " + String.join(" ", described), factors, region, hands, sensing, seconds, seed);
    }
}
