package palpa.recognition;

import java.util.List;
import java.util.Random;
import palpa.model.Technique;

/** Made-up examples: three classes around three corners of a plane, a third feature that says nothing. */
final class Blobs {

    static final List<Technique> CLASSES = List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);

    private Blobs() {}

    static Examples of(int rows, double spread, long seed) {
        ExamplesBuilder builder = new ExamplesBuilder(List.of("x", "y", "noise"));
        Random chance = new Random(seed);
        for (int i = 0; i < rows; i++) {
            int of = i % 3;
            double x = (of == 1 ? 4 : 0) + spread * chance.nextGaussian();
            double y = (of == 2 ? 4 : 0) + spread * chance.nextGaussian();
            builder.add(CLASSES.get(of), "person " + i % 4, 1, new double[] {x, y, chance.nextGaussian()});
        }
        return builder.build();
    }

    static double accuracy(Scorer scorer, Examples examples) {
        double[] values = new double[examples.features().size()];
        double[] scores = new double[examples.classes().size()];
        int right = 0;
        for (int row = 0; row < examples.size(); row++) {
            examples.copy(row, values);
            scorer.score(values, scores);
            right += Greatest.of(scores) == examples.classOf(row) ? 1 : 0;
        }
        return (double) right / examples.size();
    }
}
