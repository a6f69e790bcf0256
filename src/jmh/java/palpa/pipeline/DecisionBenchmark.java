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
import org.openjdk.jmh.infra.Blackhole;
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
 * What a decision costs: the features of a hand as they are, and what a model of 4 classes with 250 trees of depth 4 each
 * makes of them. Sixteen hands in their turn, each at another moment of another squeeze, so that neither caches nor branch
 * prediction know what comes; the trees are learnt from noise, which makes them as deep and their ways as unforeseeable as
 * trees can be.
 *
 * <p>Target: 100 microseconds in all, nothing allocated. {@code java -jar target/benchmarks.jar DecisionBenchmark -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecisionBenchmark {

    private static final int RATE_HERTZ = 1000;
    private static final int HANDS = 16;
    private static final int SECONDS = 12;
    private static final int EXAMPLES = 4000;
    private static final int LOOKED_AT = 1024;
    private static final int ROUNDS = 250;
    private static final List<Technique> CLASSES =
            List.of(Technique.REST, Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);
    private static final long NOW_MICROS = SECONDS * 1_000_000L;

    private final Random random = new Random(1);
    private final HandFeatures[] hands = new HandFeatures[HANDS];
    private TechniqueJudge judge;
    private double[][] seen;
    private int next;

    @Setup
    public void learn() {
        for (int hand = 0; hand < HANDS; hand++) {
            hands[hand] = HandPipeline.features(SiteSet.ALL, RATE_HERTZ);
            squeeze(hands[hand], 0.4 + 0.1 * hand);
        }
        List<String> names = hands[0].names();
        ExamplesBuilder examples = new ExamplesBuilder(names);
        seen = new double[LOOKED_AT][];
        for (int i = 0; i < EXAMPLES; i++) {
            double[] values = random.doubles(names.size()).toArray();
            examples.add(CLASSES.get(i % CLASSES.size()), "noise", 1, values);
            seen[i % LOOKED_AT] = values;
        }
        Scorer trees = new Boosting(BoostingOptions.standard(ROUNDS, 1)).learn(examples.build());
        ModelCard card = new ModelCard("noise", "trees", List.of(), 1, EXAMPLES, Double.NaN, Double.NaN, "");
        judge = new ModelJudge(new TechniqueModel(card, CLASSES, names, trees, 1, 0.4, 0.5), names);
    }

    private void squeeze(HandFeatures features, double hertz) {
        features.begin(0);
        double[] sites = new double[Site.COUNT];
        for (int n = 1; n <= SECONDS * RATE_HERTZ; n++) {
            double force = 14 - 8 * Math.cos(2 * Math.PI * hertz * n / RATE_HERTZ);
            double total = 0;
            for (int site = 0; site < Site.COUNT; site++) {
                sites[site] = force / Site.COUNT + 0.03 * random.nextDouble();
                total += sites[site];
            }
            features.sample(n * 1_000_000L / RATE_HERTZ, sites, total);
        }
    }

    @Benchmark
    public double[] features() {
        return hands[next++ & HANDS - 1].values(NOW_MICROS);
    }

    @Benchmark
    public Technique judgement() {
        judge.judge(NOW_MICROS, seen[next++ & LOOKED_AT - 1], 0);
        return judge.technique();
    }

    /** The features, and a judgement of others: those of 16 hands would soon be known by heart. */
    @Benchmark
    public Technique decision(Blackhole hole) {
        hole.consume(features());
        return judgement();
    }
}
