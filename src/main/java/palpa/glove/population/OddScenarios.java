package palpa.glove.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpa.glove.chance.Chance;
import palpa.glove.hand.Unsteadiness.Hertz;
import palpa.glove.scenario.HandSignal;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * Scenarios that are not in any lesson: hands whose habit makes one technique look like another, and what is no massage at
 * all. Each lasts {@value #ROUND_SECONDS} s and begins over. Stateless; any thread.
 */
public final class OddScenarios {

    private static final int ROUND_SECONDS = 60;

    /** How long a round is, microseconds. */
    public static final long ROUND_MICROS = ROUND_SECONDS * 1_000_000L;

    private static final double STEP_SECONDS = 0.001;
    private static final double BOUT_SECONDS = 22;
    private static final double PAUSE_SECONDS = 3;
    private static final double NEWTONS = 16;
    private static final Temper STEADY =
            new Temper(0.8, 0.06, 0.06, 0.03, new Hertz(0.05, 0.2), 0.01, new Hertz(8, 12), 0, 1, 1);

    /** Kneads so slowly and so shallowly that it looks like stroking. */
    private static final SqueezeHabit SLOW_KNEADING =
            new SqueezeHabit(new Wave(Flank.COSINE, 0.5, 0, 1), 0.22, 0.35, 0.35, 0.35, 0.06, 0, 0, 0.6, 0);

    /** Strokes over every bone, so that it looks like kneading. */
    private static final StrokeHabit BOUNCING_STROKES =
            new StrokeHabit(5, Flank.COSINE, 0.4, 0.4, 0.6, 0.7, 1, 0.8, 3, 0.4, 0, 0, 0.1, 0.03, new Hertz(0.1, 0.3));

    private static final Map<String, OtherAct> ACTS = acts();

    private static final String SLOW_KNEADER = "habit-slow-kneader";
    private static final String BOUNCING_STROKER = "habit-bouncing-stroker";

    private OddScenarios() {}

    private static Map<String, OtherAct> acts() {
        Map<String, OtherAct> acts = new LinkedHashMap<>();
        acts.put("clapping", OtherAct.CLAPPING);
        acts.put("bottle", OtherAct.BOTTLE);
        acts.put("glove-off", OtherAct.GLOVE_OFF);
        return acts;
    }

    /** Their names. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(SLOW_KNEADER, BOUNCING_STROKER));
        names.addAll(ACTS.keySet());
        return names;
    }

    /**
     * What one hand does, round after round.
     *
     * @param name one of {@link #names}
     */
    public static HandSignal signal(String name, Hand hand, long seed) {
        HandTrack track = new HandTrack(hand, new Canvas(STEP_SECONDS, ROUND_SECONDS));
        Chance chance = Chance.of(seed, name, hand);
        Anatomy anatomy = AnatomyRanges.plain(seed);
        double now = PAUSE_SECONDS;
        while (now < ROUND_SECONDS - PAUSE_SECONDS) {
            now = PAUSE_SECONDS
                    + (ACTS.containsKey(name)
                            ? track.other(
                                    name, Region.CALF, new OtherActs(anatomy, chance).touches(ACTS.get(name), now))
                            : massage(name, track, anatomy, chance, now));
        }
        return new CanvasSignal(track.canvas());
    }

    private static double massage(String name, HandTrack track, Anatomy anatomy, Chance chance, double now) {
        boolean kneads = name.equals(SLOW_KNEADER);
        Grip grip = kneads ? Grip.WRAP : Grip.FLAT;
        double seconds = Math.min(BOUT_SECONDS, ROUND_SECONDS - PAUSE_SECONDS - now);
        Bout bout = new Bout(
                grip, anatomy.contact(grip, chance), Region.CALF, NEWTONS, now, seconds, 0, chance, chance.bits());
        return kneads
                ? track.massage(Technique.KNEADING, bout, new Squeezes(SLOW_KNEADING, STEADY, bout))
                : track.massage(Technique.STROKING, bout, new Passes(BOUNCING_STROKES, STEADY, bout));
    }
}
