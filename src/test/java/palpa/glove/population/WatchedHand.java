package palpa.glove.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.calibration.MonotoneCurve;
import palpa.calibration.TableCurve;
import palpa.glove.chance.Chance;
import palpa.glove.device.GloveSpec;
import palpa.glove.sensor.NominalCurve;
import palpa.glove.sensor.SensorArray;
import palpa.glove.sensor.SensorVices;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.Technique;
import palpa.pipeline.GloveForces;
import palpa.pipeline.ZeroKind;
import palpa.pipeline.health.SensorTrouble;
import palpa.pipeline.health.SensorWatch;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;

/** One hand of a simulated person in a full glove of mounted sensors, watched, with a fault from some time on. */
final class WatchedHand {

    static final double RATE_HERTZ = 100;

    /** Sensors as they are mounted, none of them broken by chance. */
    private static final SensorVices SOUND = new SensorVices(0.06, 0.08, 0.05, 1.5, 0.5, 300, 0);

    /** What an exercise asks for: the hand touches with so much on average at least. */
    private static final double LEAST_NEWTONS = 8;

    private static final double TOUCH_NEWTONS = 0.5;
    private static final double LIFTED_NEWTONS = 0.3;
    private static final double LEAST_TOUCH_NEWTONS = 2.5;
    private static final CurveModel NOMINAL = nominal();

    private final Series series;
    private final long seed;
    private final double strength;

    private WatchedHand(Series series, long seed, double strength) {
        this.series = series;
        this.seed = seed;
        this.strength = strength;
    }

    /** What goes wrong. */
    interface Fault {

        Fault NONE = new Fault() {};

        default void breaks(SensorArray sensors) {}

        default void bends(double[] newtons, double seconds) {}

        default void crosses(int[] counts) {}
    }

    /** Somebody who changes technique, grip and strength every few seconds, and does other things too. */
    static WatchedHand changing(Individual person, double seconds, long seed) {
        Series series =
                new Choreography(person, 0, seconds).play().recording().hands().get(0);
        return new WatchedHand(series, seed, 1);
    }

    /** Somebody who practises one technique with one grip, as an exercise asks. */
    static WatchedHand steady(Individual person, Technique technique, double seconds, long seed) {
        Chance chance = Chance.of(seed, "exercise", technique);
        Scenes scenes = new Scenes(person, chance);
        while (true) {
            HandTrack track = new HandTrack(Hand.LEFT, person.glove().canvas(seconds));
            double rest = 3;
            double end = scenes.perform(scenes.idea(technique).lasting(seconds - rest), track, rest);
            if (end > 0.7 * seconds) {
                Series series = person.glove().feel(track, track.spans(), 0);
                return new WatchedHand(series, seed, Math.max(1, LEAST_NEWTONS / meanTouch(series)));
            }
        }
    }

    private static double meanTouch(Series series) {
        double[] newtons = series.newtons();
        double sum = 0;
        int count = 0;
        for (int i = TraceBuffer.TOTAL; i < newtons.length; i += TraceBuffer.VALUES) {
            sum += newtons[i] > TOUCH_NEWTONS ? newtons[i] : 0;
            count += newtons[i] > TOUCH_NEWTONS ? 1 : 0;
        }
        return sum / Math.max(1, count);
    }

    double seconds() {
        return series.timesMicros().length / RATE_HERTZ;
    }

    /** Mean share of each site. */
    double[] shares() {
        double[] sums = new double[Site.COUNT];
        double[] newtons = series.newtons();
        for (int i = 0; i < newtons.length; i++) {
            int value = i % TraceBuffer.VALUES;
            if (value < Site.COUNT) {
                sums[value] += newtons[i];
            }
        }
        double total = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(sum -> sum / total).toArray();
    }

    /** What the watch says where a fault begins at a time. */
    List<SensorTrouble> watched(Fault fault, double fromSeconds) {
        List<SensorTrouble> told = new ArrayList<>();
        GloveDescriptor glove = GloveSpec.of(Hand.LEFT, seed).descriptor(0);
        GloveForces forces = new GloveForces(
                glove,
                new GloveProfile(
                        glove.uid(),
                        "nominal",
                        CalibrationState.UNCALIBRATED,
                        Collections.nCopies(Site.COUNT, NOMINAL)));
        forces.zero(ZeroKind.AT_START);
        SensorWatch watch = new SensorWatch(Hand.LEFT, glove, told::add);
        SensorArray sensors = new SensorArray(SOUND, seed, Hand.LEFT);
        int from = (int) (fromSeconds * RATE_HERTZ);
        double[] newtons = new double[Site.COUNT];
        int[] counts = new int[Site.COUNT];
        for (int row = 0; row < series.timesMicros().length; row++) {
            press(row, newtons);
            if (row == from) {
                fault.breaks(sensors);
            }
            if (row >= from) {
                fault.bends(newtons, (row - from) / RATE_HERTZ);
            }
            sensors.read(newtons, row / RATE_HERTZ, counts);
            if (row >= from) {
                fault.crosses(counts);
            }
            long micros = series.timesMicros()[row];
            forces.accept(micros, counts, 0);
            watch.accept(micros, counts, 0, forces.siteNewtons());
        }
        return told;
    }

    /** The greatest force of a site between two times, seconds; newtons. */
    double greatest(int site, double from, double to) {
        int end = Math.min(series.timesMicros().length, (int) (to * RATE_HERTZ));
        return IntStream.range((int) (from * RATE_HERTZ), end)
                .mapToDouble(row -> strength * series.newtons()[row * TraceBuffer.VALUES + site])
                .max()
                .orElse(0);
    }

    /** How often the whole hand lifts between two times, seconds, after having touched. */
    int lifts(double from, double to) {
        int lifts = 0;
        boolean touched = false;
        int end = Math.min(series.timesMicros().length, (int) (to * RATE_HERTZ));
        for (int row = (int) (from * RATE_HERTZ); row < end; row++) {
            double total = strength * series.newtons()[row * TraceBuffer.VALUES + TraceBuffer.TOTAL];
            boolean lifted = touched && total < LIFTED_NEWTONS;
            lifts += lifted ? 1 : 0;
            touched = !lifted && (touched || total >= LEAST_TOUCH_NEWTONS);
        }
        return lifts;
    }

    private void press(int row, double[] newtons) {
        for (int site = 0; site < Site.COUNT; site++) {
            newtons[site] = strength * series.newtons()[row * TraceBuffer.VALUES + site];
        }
    }

    private static CurveModel nominal() {
        List<String> rows = NominalCurve.csv().lines().skip(1).toList();
        double[] counts = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.split(",")[0]))
                .toArray();
        double[] newtons = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.split(",")[1]))
                .toArray();
        return TableCurve.of(new MonotoneCurve(counts, newtons), 0, 4095);
    }
}
