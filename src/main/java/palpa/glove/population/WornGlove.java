package palpa.glove.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import palpa.glove.chance.Chance;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;
import palpa.session.learning.SimulatedPeople.Glove;
import palpa.session.learning.SimulatedPeople.Span;

/** Turns what a hand does into the rows its glove gives. Immutable. */
final class WornGlove {

    /** Forces are played in steps of 2.5 ms or less; a whole number of steps makes a row. */
    private static final double LEAST_STEPS_HERTZ = 400;

    /** A padding that comes to rest would else be worked out in numbers too small for the processor, which takes it long. */
    private static final double NEVER_TINY = 1e-15;

    private static final double MAINS_HERTZ = 50;

    private final Glove glove;
    private final SensorHabit habit;
    private final long seed;
    private final int stepsPerRow;

    WornGlove(Glove glove, SensorHabit habit, long seed) {
        this.glove = glove;
        this.habit = habit;
        this.seed = seed;
        this.stepsPerRow = (int) Math.ceil(LEAST_STEPS_HERTZ / glove.rateHertz());
    }

    Glove glove() {
        return glove;
    }

    /** The sites that show something; all of them where the glove gives a total. */
    SiteSet seeing() {
        return glove.sites().isEmpty()
                ? SiteSet.ALL
                : new SiteSet(glove.sites().mask() & ~glove.dead().mask());
    }

    private double hum(double seconds) {
        return habit.humNewtons() * Math.sin(2 * Math.PI * MAINS_HERTZ * seconds);
    }

    /** Part of the way that the padding lets a force come in one step. */
    private double follow(Canvas canvas) {
        return 1 - Math.exp(-canvas.stepSeconds() / habit.mountingSeconds());
    }

    /** An empty canvas whose steps fit this glove's rows. */
    Canvas canvas(double seconds) {
        return new Canvas(1 / (glove.rateHertz() * stepsPerRow), seconds);
    }

    /** The rows of one hand in one recording. */
    Series feel(HandTrack track, List<Span> spans, int take) {
        Canvas canvas = track.canvas();
        int rows = (canvas.steps() - 1) / stepsPerRow;
        long[] times = times(rows, Chance.of(seed, "stamps", track.hand(), take));
        double[] newtons = new double[rows * TraceBuffer.VALUES];
        Arrays.fill(newtons, Double.NaN);
        if (glove.sites().isEmpty()) {
            feelTotal(track, take, rows, newtons);
        } else {
            feelSites(track, take, rows, newtons);
        }
        Rows labels = new Rows(times, spans);
        return new Series(
                track.hand(),
                glove.sites(),
                glove.sites().isEmpty(),
                glove.rateHertz(),
                times,
                newtons,
                labels.regions,
                labels.techniques);
    }

    private long[] times(int rows, Chance chance) {
        long[] times = new long[rows];
        double step = 1 / glove.rateHertz();
        double late = chance.uniform(0, step / 2);
        for (int row = 0; row < rows; row++) {
            double jitter = Math.max(-step / 4, Math.min(step / 4, habit.jitterSeconds() * chance.normal(3)));
            times[row] = HandTrack.micros(row * step + late + jitter + step / 4);
        }
        return times;
    }

    private void feelSites(HandTrack track, int take, int rows, double[] newtons) {
        int[] sites = glove.sites().toList().stream().mapToInt(Site::ordinal).toArray();
        WornSensor[] sensors = new WornSensor[sites.length];
        Arrays.setAll(sensors, i -> sensor(track, Site.values()[sites[i]], take));
        double[] soft = new double[sites.length];
        for (int row = 0; row < rows; row++) {
            soften(track.canvas(), row, sites, soft);
            double seconds = row / glove.rateHertz();
            double hum = hum(seconds);
            double sum = 0;
            for (int i = 0; i < sites.length; i++) {
                double shown = sensors[i].read(soft[i], seconds, hum);
                newtons[row * TraceBuffer.VALUES + sites[i]] = shown;
                sum += shown;
            }
            newtons[row * TraceBuffer.VALUES + TraceBuffer.TOTAL] = sum;
        }
    }

    /** What reaches the sensors through the padding after one more row's time. */
    private void soften(Canvas canvas, int row, int[] sites, double[] soft) {
        double follow = follow(canvas);
        for (int step = row * stepsPerRow; step < (row + 1) * stepsPerRow; step++) {
            for (int i = 0; i < sites.length; i++) {
                soft[i] += follow * (canvas.newtons(step, sites[i]) - soft[i]) + NEVER_TINY;
            }
        }
    }

    private void feelTotal(HandTrack track, int take, int rows, double[] newtons) {
        WornSensor sensor = sensor(habit.unsaturated(), WornSensor.Health.SOUND, track, "total", take);
        Canvas canvas = track.canvas();
        double follow = follow(canvas);
        double soft = 0;
        for (int row = 0; row < rows; row++) {
            for (int step = row * stepsPerRow; step < (row + 1) * stepsPerRow; step++) {
                soft += follow * (canvas.total(step) - soft) + NEVER_TINY;
            }
            double seconds = row / glove.rateHertz();
            newtons[row * TraceBuffer.VALUES + TraceBuffer.TOTAL] = sensor.read(soft, seconds, hum(seconds));
        }
    }

    private WornSensor sensor(HandTrack track, Site site, int take) {
        boolean stuck = Chance.of(seed, "fate", track.hand(), site).happens(0.5);
        WornSensor.Health death = stuck ? WornSensor.Health.STUCK : WornSensor.Health.OPEN;
        return sensor(habit, glove.dead().has(site) ? death : WornSensor.Health.SOUND, track, site, take);
    }

    /** A glove is the same in every take but for its noise. */
    private WornSensor sensor(SensorHabit vices, WornSensor.Health health, HandTrack track, Object channel, int take) {
        Noise noise = new Noise(Chance.of(seed, "noise", track.hand(), channel, take));
        Chance build = Chance.of(seed, "channel", track.hand(), channel);
        return new WornSensor(vices, health, 1 / glove.rateHertz(), noise, build);
    }

    /** What the truth says of each row. */
    private static final class Rows {

        private final List<Optional<Technique>> techniques;
        private final List<Optional<Region>> regions;

        Rows(long[] times, List<Span> spans) {
            List<Optional<Technique>> technique = new ArrayList<>(times.length);
            List<Optional<Region>> region = new ArrayList<>(times.length);
            int span = 0;
            for (long time : times) {
                while (span + 1 < spans.size() && time >= spans.get(span).endMicros()) {
                    span++;
                }
                technique.add(Optional.of(spans.get(span).technique()));
                region.add(Optional.of(spans.get(span).region()));
            }
            techniques = Collections.unmodifiableList(technique);
            regions = Collections.unmodifiableList(region);
        }
    }
}
