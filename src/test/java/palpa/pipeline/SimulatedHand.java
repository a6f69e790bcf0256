package palpa.pipeline;

import java.util.Collections;
import java.util.List;
import palpa.TestModel;
import palpa.TestTargets;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.calibration.MonotoneCurve;
import palpa.calibration.TableCurve;
import palpa.glove.device.GloveSpec;
import palpa.glove.scenario.Scenario;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.glove.scenario.ScenarioTruth;
import palpa.glove.scenario.TrueSpan;
import palpa.glove.scenario.TrueStroke;
import palpa.glove.sensor.NominalCurve;
import palpa.glove.sensor.SensorArray;
import palpa.glove.sensor.SensorVices;
import palpa.model.Decision;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Stroke;
import palpa.model.UserProblem;

/** One hand of a simulated scenario, felt through simulated sensors, and what the pipeline made of it. */
final class SimulatedHand {

    private static final CurveModel NOMINAL = nominal();

    final Found found = new Found();
    final List<TrueStroke> strokes;
    final List<TrueSpan> spans;

    SimulatedHand(String name, Hand hand, double rateHertz, long seed) {
        try {
            Scenario scenario = ScenarioCatalogue.find(name);
            ScenarioTruth truth = ScenarioTruth.of(scenario, seed);
            strokes = truth.strokes(hand);
            spans = truth.spans().stream().filter(span -> span.hand() == hand).toList();
            play(scenario, hand, rateHertz, seed);
        } catch (UserProblem problem) {
            throw new IllegalArgumentException(name, problem);
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

    private void play(Scenario scenario, Hand hand, double rateHertz, long seed) {
        GloveDescriptor glove = GloveSpec.of(hand, seed).descriptor(0);
        GloveProfile profile = new GloveProfile(
                glove.uid(), "virtual", CalibrationState.UNCALIBRATED, Collections.nCopies(Site.COUNT, NOMINAL));
        GlovePipeline pipeline = new GlovePipeline(
                new HandSetup(hand, glove.sites(), rateHertz, Region.CALF, TestTargets.defaults(), TestModel.inForce()),
                glove,
                profile,
                found);
        ScenarioSignal signal = new ScenarioSignal(scenario, hand, seed);
        SensorArray sensors = new SensorArray(SensorVices.MOUNTED, seed, hand);
        double[] newtons = new double[Site.COUNT];
        int[] counts = new int[Site.COUNT];
        for (long n = 0; n / rateHertz * 1e6 < scenario.roundMicros(); n++) {
            long micros = Math.round(n / rateHertz * 1e6);
            signal.forces(micros, newtons);
            sensors.read(newtons, n / rateHertz, counts);
            pipeline.workOn(regionAt(micros));
            pipeline.accept(micros, counts, 0);
        }
        pipeline.finish();
    }

    private Region regionAt(long micros) {
        Region region = Region.CALF;
        for (TrueSpan span : spans) {
            region = micros >= span.startMicros() - 1_000_000 ? span.region() : region;
        }
        return region;
    }

    /** The pipeline's strokes of the right technique that lie in {@code span}. */
    List<Stroke> found(TrueSpan span) {
        return found.strokes(span.technique()).stream()
                .filter(s -> s.startMicros() > span.startMicros() - 500_000 && s.startMicros() < span.endMicros())
                .toList();
    }

    /** How many strokes there really were in {@code span}. */
    long truly(TrueSpan span) {
        return strokes.stream()
                .filter(s -> s.startMicros() >= span.startMicros() && s.startMicros() < span.endMicros())
                .count();
    }

    /** Seconds from the span's first touch to the first decision for its technique. */
    double latencySeconds(TrueSpan span) {
        double from = span.startMicros() / 1e6;
        return found.firstTold(span.technique(), from) - from;
    }

    /** Decisions in the span from a second after its beginning on. */
    List<Decision> decisions(TrueSpan span) {
        return found.decisions.stream()
                .filter(d -> d.timeMicros() >= span.startMicros() + 1_000_000 && d.timeMicros() <= span.endMicros())
                .toList();
    }
}
