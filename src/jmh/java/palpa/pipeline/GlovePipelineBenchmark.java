package palpa.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palpa.calibration.TypicalSensor;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.ForceBand;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Site;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;

/**
 * One sample of sixteen channels from counts to state, strokes and decisions; the gestures follow one another.
 *
 * <p>Target: 200,000 samples a second on one core and nothing allocated but the records told (ten decisions a second of
 * glove time, and the strokes). {@code java -jar target/benchmarks.jar GlovePipeline -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GlovePipelineBenchmark implements HandListener {

    private static final int SAMPLES = 1 << 15;

    @Param({"200", "1000", "2000"})
    public int rateHertz;

    private final int[] counts = new int[SAMPLES * Site.COUNT];
    private GlovePipeline pipeline;
    private long sample;
    private int told;

    @Setup
    public void makeGlove() {
        List<ChannelSpec> channels = new ArrayList<>();
        for (Site site : Site.values()) {
            channels.add(new ChannelSpec(site.label(), ChannelKind.FORCE, 0, 4095, "count", 1));
        }
        GloveDescriptor glove = new GloveDescriptor(
                new GloveUid(1),
                Optional.of(Hand.LEFT),
                "bench",
                "1",
                1,
                0,
                1,
                12,
                3300,
                "divider",
                2000,
                "",
                false,
                channels);
        for (int n = 0; n < SAMPLES; n++) {
            for (int channel = 0; channel < Site.COUNT; channel++) {
                counts[n * Site.COUNT + channel] = gesture(n) + (n + channel) % 4;
            }
        }
        pipeline = new GlovePipeline(
                new HandSetup(Hand.LEFT, glove.sites(), rateHertz, Region.CALF, targets(), HandSetup.UNJUDGED),
                glove,
                TypicalSensor.profile(glove),
                this);
    }

    /** A third each of strikes, squeezes and a long stroke. */
    private int gesture(int n) {
        double seconds = (double) n / rateHertz;
        return switch (n * 3 / SAMPLES) {
            case 0 -> (int) Math.max(0, 2500 * Math.sin(2 * Math.PI * 2.5 * seconds) - 1500);
            case 1 -> (int) (1400 - 800 * Math.cos(2 * Math.PI * 0.5 * seconds));
            default -> 1500;
        };
    }

    private static TargetTable targets() {
        LevelBands bands =
                new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);
        Map<Region, RegionTargets> regions = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            regions.put(region, new RegionTargets(region, bands, 156, Optional.of(bands)));
        }
        Map<Surface, SurfaceTarget> surfaces = new EnumMap<>(Surface.class);
        for (Surface surface : Surface.values()) {
            surfaces.put(surface, new SurfaceTarget(surface, 100, 1));
        }
        return new TargetTable(regions, surfaces, 1);
    }

    @Benchmark
    public double fromCountsToDecision() {
        pipeline.accept(sample * 1_000_000 / rateHertz, counts, (int) (sample & SAMPLES - 1) * Site.COUNT);
        sample++;
        return pipeline.totalNewtons() + told;
    }

    @Override
    public void onStroke(Stroke stroke) {
        told++;
    }
}
