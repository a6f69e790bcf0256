package palpa.glove.population;

import java.util.EnumMap;
import java.util.Map;
import palpa.glove.chance.Chance;
import palpa.model.Technique;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * What people like. Domain: fist and edge strike, the palm strokes, cupped palms wrap and thumbs press; how often each
 * occurs is the simulator's own.
 *
 * @param techniques mean weights of percussion, stroking, kneading and what is no massage
 * @param spread standard deviation of the logarithm of a weight
 * @param pressers part of the people who hold presses
 * @param pressing how often they do
 */
record TasteRanges(
        double[] techniques,
        double spread,
        Map<Grip, Double> grips,
        double gripSpread,
        double pressers,
        Range pressing,
        Map<Technique, Double> alternating) {

    private static final TasteRanges TRAINING = new TasteRanges(
            new double[] {0.29, 0.27, 0.29, 0.15},
            0.4,
            grips(0.28, 0.28, 0.18, 0.10, 0.16),
            0.8,
            0.05,
            Range.of(0.1, 0.3),
            Map.of(Technique.PERCUSSION, 0.85, Technique.STROKING, 0.3, Technique.KNEADING, 0.6));

    private static final TasteRanges TEST = new TasteRanges(
            new double[] {0.27, 0.28, 0.31, 0.14},
            0.25,
            grips(0.35, 0.35, 0.12, 0.06, 0.12),
            0.5,
            0.05,
            Range.of(0.1, 0.25),
            Map.of(Technique.PERCUSSION, 0.95, Technique.STROKING, 0.5, Technique.KNEADING, 0.4));

    static TasteRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    private static Map<Grip, Double> grips(double fist, double edge, double cupped, double fingers, double slap) {
        Map<Grip, Double> weights = new EnumMap<>(Grip.class);
        weights.put(Grip.FIST, fist);
        weights.put(Grip.EDGE, edge);
        weights.put(Grip.CUPPED, cupped);
        weights.put(Grip.FINGER_STRIKE, fingers);
        weights.put(Grip.SLAP, slap);
        weights.put(Grip.FLAT, 0.40);
        weights.put(Grip.PALM, 0.22);
        weights.put(Grip.FINGERS, 0.16);
        weights.put(Grip.HEEL, 0.13);
        weights.put(Grip.THUMB, 0.09);
        weights.put(Grip.GLIDING_WRAP, 0.04);
        weights.put(Grip.WRAP, 0.45);
        weights.put(Grip.THUMB_PRESS, 0.20);
        weights.put(Grip.PINCH, 0.12);
        weights.put(Grip.PALM_PRESS, 0.08);
        weights.put(Grip.HEEL_PRESS, 0.06);
        weights.put(Grip.FINGER_PRESS, 0.12);
        weights.put(Grip.FLAT_PRESS, 0.12);
        weights.put(Grip.KNUCKLES, 0.03);
        return weights;
    }

    Taste draw(Chance chance) {
        double[] weights = techniques.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= Math.exp(spread * chance.normal(2));
        }
        double presses = chance.happens(pressers) ? pressing.draw(chance) : 0;
        return new Taste(weights, Taste.grips(grips, gripSpread, chance), presses, alternating);
    }
}
