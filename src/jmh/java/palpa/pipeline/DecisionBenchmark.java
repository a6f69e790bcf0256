package palpa.pipeline;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.pipeline.feature.HandFeatures;
import palpa.recognition.Boosting;
import palpa.recognition.BoostingOptions;
import palpa.recognition.ExamplesBuilder;
import palpa.recognition.ModelCard;
import palpa.recognition.Scorer;
import palpa.recognition.TechniqueModel;

/**
 * What a decision costs: the features as they are, and what a model of the shipped size makes of them. The trees are learnt
 * from noise, which makes them as deep and their ways as unforeseeable as trees can be.
 *
 * <p>Target: 100 microseconds in all, nothing allocated. {@code java -jar target/benchmarks.jar Decision -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecisionBenchmark {

    private static final int RATE_HERTZ = 1000;
    private static final int EXAMPLES = 4000;
    private static final int LOOKED_AT = 1024;

    private final Random random = new Random(1);
    private HandFeatures features;
    private TechniqueJudge judge;
    private double[][] seen;
    private long nowMicros;
    private int next;

    @Setup
    public void learn() {
        features = new HandFeatures(SiteSet.ALL, RATE_HERTZ);
        features.begin(0);
        squeeze(20);
        List<String> names = features.names();
        ExamplesBuilder examples = new ExamplesBuilder(names);
        seen = new double[LOOKED_AT][];
        for (int i = 0; i < EXAMPLES; i++) {
            double[] values = random.doubles(names.size()).toArray();
            examples.add(Technique.values()[i % Technique.values().length], "noise", 1, values);
            seen[i % LOOKED_AT] = values;
        }
        Scorer trees = new Boosting(BoostingOptions.standard(1)).learn(examples.build());
        ModelCard card = new ModelCard("noise", "trees", List.of(), 1, EXAMPLES, Double.NaN, Double.NaN, "");
        judge = new ModelJudge(new TechniqueModel(card, List.of(Technique.values()), names, trees, 1, 0.4, 0.5), names);
    }

    private void squeeze(double seconds) {
        double[] sites = new double[Site.COUNT];
        for (int n = 1; n <= seconds * RATE_HERTZ; n++) {
            nowMicros = n * 1_000_000L / RATE_HERTZ;
            double force = 14 - 8 * Math.cos(Math.PI * n / RATE_HERTZ);
            double total = 0;
            for (int site = 0; site < Site.COUNT; site++) {
                sites[site] = force / Site.COUNT + 0.03 * random.nextDouble();
                total += sites[site];
            }
            features.sample(nowMicros, sites, total);
        }
    }

    @Benchmark
    public double[] features() {
        return features.values(nowMicros);
    }

    @Benchmark
    public Technique judgement() {
        judge.judge(nowMicros, seen[next++ & LOOKED_AT - 1], 0);
        return judge.technique();
    }
}
