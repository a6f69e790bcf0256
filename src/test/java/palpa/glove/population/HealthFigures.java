package palpa.glove.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import palpa.glove.chance.Chance;
import palpa.glove.sensor.SensorArray;
import palpa.model.Site;
import palpa.model.Technique;
import palpa.pipeline.health.SensorTrouble;
import palpa.pipeline.health.SensorTrouble.Kind;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * How soon faults of sensors are found, and how often one is found that is none: {@code HealthFigures TEST 20 8} for twenty
 * people and eight hours. Prints seconds from the fault to what is told, by kind, least, median, 99th percentile and
 * greatest, and what was not found within thirty.
 *
 * <p>A fault strikes after 40 s of an exercise, at a site that bears a twentieth of the hand's force or more. Drift is judged in
 * grips of three sites or more, swaps between sites whose shares differ by a third or more: the others cannot be told from
 * forces, and are counted beside.
 */
final class HealthFigures {

    static final double FAULT_SECONDS = 40;
    static final double PROMISED_SECONDS = 30;
    private static final double EXERCISE_SECONDS = FAULT_SECONDS + PROMISED_SECONDS + 5;
    private static final double USED_SHARE = 0.05;
    private static final double DRIFT = 0.2;
    private static final int LIFTS_ASKED = 4;
    private static final double WANDERED_NEWTONS = 1;
    private static final double LEAK = 0.2;
    private static final double PRESSED_NEWTONS = 3;
    private static final double UNTOUCHED_SHARE = 0.001;
    private static final double RAMP_SECONDS = 2;
    private static final int MOST_SECONDS_A_TAKE = 900;
    private static final long SEED = 7;
    private static final List<Technique> TECHNIQUES =
            List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);

    private final Map<Kind, List<Double>> seconds = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> missed = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> untellable = new EnumMap<>(Kind.class);
    private int wrong;

    public static void main(String[] arguments) {
        Draw draw = Draw.valueOf(arguments[0]);
        int people = Integer.parseInt(arguments[1]);
        HealthFigures figures = new HealthFigures();
        int first = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        for (int number = first; number < first + people; number++) {
            figures.faults(person(draw, number), number);
        }
        figures.print();
        double hours = Double.parseDouble(arguments[2]);
        printHealthy(draw, first, people, hours);
    }

    static Individual person(Draw draw, int number) {
        return Individual.of(draw, SEED, number).wearing(GloveLayout.FULL, WatchedHand.RATE_HERTZ);
    }

    /** Every fault in an exercise of each technique. */
    void faults(Individual person, int number) {
        for (Technique technique : TECHNIQUES) {
            WatchedHand hand = WatchedHand.steady(person, technique, EXERCISE_SECONDS, number);
            double[] shares = hand.shares();
            Chance chance = Chance.of(SEED, "faults", number, technique);
            int[] used = IntStream.range(0, Site.COUNT)
                    .filter(site -> shares[site] >= USED_SHARE)
                    .toArray();
            int site = used[(int) (chance.uniform() * used.length)];
            int other = (site + 1 + (int) (chance.uniform() * (Site.COUNT - 1))) % Site.COUNT;
            judge(hand, Kind.STUCK, site, stuck(site), true);
            judge(hand, Kind.OPEN, site, open(site), true);
            double factor = chance.happens(0.5) ? 1 + DRIFT : 1 - DRIFT;
            judge(hand, Kind.DRIFT, site, drift(site, factor), used.length >= 3);
            boolean lifts = hand.lifts(FAULT_SECONDS + 2, FAULT_SECONDS + PROMISED_SECONDS) >= LIFTS_ASKED;
            judge(hand, Kind.ZERO, site, zero(site), lifts);
            boolean differ = Math.abs(Math.log((shares[site] + 0.01) / (shares[other] + 0.01))) >= 0.35;
            judge(hand, Kind.SWAPPED, site, swapped(site, other), differ);
            int untouched = untouched(shares, chance);
            boolean presses = hand.greatest(site, FAULT_SECONDS, FAULT_SECONDS + PROMISED_SECONDS) >= PRESSED_NEWTONS;
            boolean aloof = shares[untouched] <= UNTOUCHED_SHARE;
            judge(hand, Kind.CROSS_TALK, untouched, leak(site, untouched), presses && aloof);
        }
    }

    private static WatchedHand.Fault stuck(int site) {
        return new WatchedHand.Fault() {
            @Override
            public void breaks(SensorArray sensors) {
                sensors.stick(Site.values()[site]);
            }
        };
    }

    private static WatchedHand.Fault open(int site) {
        return new WatchedHand.Fault() {
            @Override
            public void breaks(SensorArray sensors) {
                sensors.breakOpen(Site.values()[site]);
            }
        };
    }

    private static WatchedHand.Fault drift(int site, double factor) {
        return new WatchedHand.Fault() {
            @Override
            public void bends(double[] newtons, double since) {
                newtons[site] *= 1 + (factor - 1) * Math.min(1, since / RAMP_SECONDS);
            }
        };
    }

    private static WatchedHand.Fault zero(int site) {
        return new WatchedHand.Fault() {
            @Override
            public void breaks(SensorArray sensors) {
                sensors.driftZero(Site.values()[site], WANDERED_NEWTONS);
            }
        };
    }

    /** One of the sites that bear next to nothing, or any where all are used. */
    private static int untouched(double[] shares, Chance chance) {
        int[] none = IntStream.range(0, Site.COUNT)
                .filter(site -> shares[site] <= UNTOUCHED_SHARE)
                .toArray();
        int pick = (int) (chance.uniform() * Math.max(1, none.length));
        return none.length == 0 ? 0 : none[pick];
    }

    private static WatchedHand.Fault leak(int from, int to) {
        return new WatchedHand.Fault() {
            @Override
            public void breaks(SensorArray sensors) {
                sensors.leak(Site.values()[from], Site.values()[to], LEAK);
            }
        };
    }

    private static WatchedHand.Fault swapped(int one, int other) {
        return new WatchedHand.Fault() {
            @Override
            public void crosses(int[] counts) {
                int kept = counts[one];
                counts[one] = counts[other];
                counts[other] = kept;
            }
        };
    }

    private void judge(WatchedHand hand, Kind kind, int number, WatchedHand.Fault fault, boolean tellable) {
        if (!tellable) {
            untellable.merge(kind, 1, Integer::sum);
            return;
        }
        Site site = Site.values()[number];
        List<SensorTrouble> told = hand.watched(fault, FAULT_SECONDS);
        OptionalDouble found = told.stream()
                .filter(trouble -> isIt(trouble, kind, site))
                .mapToDouble(trouble -> trouble.timeMicros() / 1e6 - FAULT_SECONDS)
                .filter(after -> after >= 0 && after <= PROMISED_SECONDS + 1)
                .findFirst();
        wrong += (int)
                told.stream().filter(trouble -> !isIt(trouble, kind, site)).count();
        if (found.isPresent()) {
            seconds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(found.getAsDouble());
        } else {
            missed.merge(kind, 1, Integer::sum);
        }
    }

    private static boolean isIt(SensorTrouble trouble, Kind kind, Site site) {
        boolean asDrift = kind == Kind.ZERO && trouble.kind() == Kind.DRIFT;
        return (trouble.kind() == kind || asDrift)
                && (trouble.site() == site || trouble.other().equals(Optional.of(site)));
    }

    /** How many were found of those that can be told. */
    int found(Kind kind) {
        return seconds.getOrDefault(kind, List.of()).size();
    }

    int missed(Kind kind) {
        return missed.getOrDefault(kind, 0);
    }

    /** How often something else was told than what was wrong. */
    int wrong() {
        return wrong;
    }

    private void print() {
        for (Kind kind : List.of(Kind.STUCK, Kind.OPEN, Kind.DRIFT, Kind.ZERO, Kind.SWAPPED, Kind.CROSS_TALK)) {
            double[] sorted = seconds.getOrDefault(kind, List.of()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-8s found %d, missed %d, not to be told %d; after %s s%n",
                    kind.label(),
                    sorted.length,
                    missed(kind),
                    untellable.getOrDefault(kind, 0),
                    spread(sorted));
        }
        System.out.println("told wrongly: " + wrong);
    }

    private static String spread(double[] sorted) {
        if (sorted.length == 0) {
            return "-";
        }
        double least = sorted[0];
        double median = sorted[sorted.length / 2];
        double high = sorted[(int) Math.ceil(0.99 * sorted.length) - 1];
        return String.format(
                Locale.ROOT,
                "min %.1f, median %.1f, p99 %.1f, max %.1f",
                least,
                median,
                high,
                sorted[sorted.length - 1]);
    }

    private static void printHealthy(Draw draw, int first, int people, double hours) {
        double changing = 0;
        double steady = 0;
        List<SensorTrouble> inChanging = new ArrayList<>();
        List<SensorTrouble> inSteady = new ArrayList<>();
        for (int turn = 0; changing + steady < hours; turn++) {
            Individual person = person(draw, first + turn % people);
            WatchedHand hand = WatchedHand.changing(person, MOST_SECONDS_A_TAKE, turn);
            inChanging.addAll(hand.watched(WatchedHand.Fault.NONE, 0));
            changing += hand.seconds() / 3600;
            for (Technique technique : TECHNIQUES) {
                WatchedHand exercise = WatchedHand.steady(person, technique, MOST_SECONDS_A_TAKE / 3.0, turn);
                inSteady.addAll(exercise.watched(WatchedHand.Fault.NONE, 0));
                steady += exercise.seconds() / 3600;
            }
        }
        System.out.printf(Locale.ROOT, "false alarms in %.2f h of exercises: %s%n", steady, kinds(inSteady));
        System.out.printf(
                Locale.ROOT, "false alarms in %.2f h of ever changing hands: %s%n", changing, kinds(inChanging));
    }

    private static String kinds(List<SensorTrouble> troubles) {
        return troubles.size()
                + " "
                + Arrays.toString(troubles.stream()
                        .map(trouble ->
                                trouble.kind().label() + " " + trouble.site().label())
                        .toArray());
    }
}
