package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palpa.model.Site;
import palpa.model.SiteSet;

/** What features of a hand with 16 sites cost: a sample, and all of them at an instant. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HandFeaturesBenchmark {

    private static final int RATE_HERTZ = 1000;
    private static final int SAMPLES = 1 << 14;

    private final double[][] sites = new double[SAMPLES][Site.COUNT];
    private final double[] totals = new double[SAMPLES];
    private HandFeatures features;
    private long sample;

    /** Squeezes whose load wanders over the sites. */
    @Setup(Level.Trial)
    public void squeeze() {
        features = new HandFeatures(SiteSet.ALL, RATE_HERTZ);
        features.begin(0);
        for (int n = 0; n < SAMPLES; n++) {
            double seconds = (double) n / RATE_HERTZ;
            for (int site = 0; site < Site.COUNT; site++) {
                double wave = 1.2 - Math.cos(2 * Math.PI * 0.8 * seconds + 0.2 * site);
                sites[n][site] = wave;
            }
            totals[n] = Arrays.stream(sites[n]).sum();
        }
        for (int n = 0; n < SAMPLES; n++) {
            aSample();
        }
    }

    @Benchmark
    public void aSample() {
        int n = (int) (sample & SAMPLES - 1);
        features.sample(sample * 1_000_000 / RATE_HERTZ, sites[n], totals[n]);
        sample++;
    }

    @Benchmark
    public double allFeatures() {
        return features.values(sample * 1_000_000 / RATE_HERTZ)[0];
    }
}
