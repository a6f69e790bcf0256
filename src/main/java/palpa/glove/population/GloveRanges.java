package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.model.SiteSet;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.SimulatedPeople.Glove;

/**
 * What gloves there are. Domain: FSR 402 0.2-20 N, mounted repeatability 5-25 %, hysteresis 10 %, drift under 5 % a decade,
 * 12 bit, 200-1000 Hz; how often each occurs is the simulator's own.
 *
 * @param layouts weight of each {@link GloveLayout}
 * @param rates rates, hertz
 * @param rateWeights how often each occurs
 * @param dying probability that channels are dead
 * @param saturating probability of sensors that saturate
 * @param tight probability of a glove that is too tight
 * @param taring probability that values below zero are shown
 */
record GloveRanges(
        double[] layouts,
        double[] rates,
        double[] rateWeights,
        double dying,
        Range mountingSeconds,
        Range gainSpread,
        double tight,
        Range tightShare,
        Range tightNewtons,
        Range driftNewtons,
        Range sweatPerMinute,
        Range noiseNewtons,
        Range humNewtons,
        Range quantumNewtons,
        double saturating,
        Range saturationNewtons,
        Range hysteresis,
        Range creepPerDecade,
        Range jitterSeconds,
        double taring) {

    private static final int MOST_DEAD = 3;

    private static final GloveRanges TRAINING = new GloveRanges(
            new double[] {0.42, 0.12, 0.08, 0.10, 0.14, 0.14},
            new double[] {50, 100, 125, 200, 250, 333, 500, 1000},
            new double[] {0.08, 0.20, 0.12, 0.25, 0.10, 0.08, 0.11, 0.06},
            0.22,
            Range.of(0.002, 0.060),
            Range.of(0.02, 0.25),
            0.30,
            Range.of(0.1, 0.5),
            Range.of(0.03, 0.30),
            Range.of(0, 0.3),
            Range.of(-0.05, 0.10),
            Range.of(0.01, 0.15),
            Range.of(0, 0.05),
            Range.of(0.02, 0.10),
            0.25,
            Range.of(15, 25),
            Range.of(0, 0.15),
            Range.of(0, 0.08),
            Range.of(0, 0.0008),
            0.3);

    private static final GloveRanges TEST = new GloveRanges(
            new double[] {0.55, 0.09, 0.07, 0.09, 0.10, 0.10},
            new double[] {100, 160, 200, 240, 400, 800},
            new double[] {0.22, 0.12, 0.30, 0.12, 0.14, 0.10},
            0.15,
            Range.of(0.005, 0.040),
            Range.of(0.05, 0.20),
            0.25,
            Range.of(0.2, 0.5),
            Range.of(0.05, 0.25),
            Range.of(0.02, 0.2),
            Range.of(-0.08, 0.08),
            Range.of(0.02, 0.12),
            Range.of(0.01, 0.04),
            Range.of(0.01, 0.08),
            0.30,
            Range.of(18, 30),
            Range.of(0.02, 0.12),
            Range.of(0.01, 0.06),
            Range.of(0, 0.0005),
            0.5);

    static GloveRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    Glove glove(Chance chance) {
        GloveLayout layout = GloveLayout.values()[Pick.weighted(layouts, chance)];
        SiteSet sites = layout.sites(chance);
        int most = Math.min(MOST_DEAD, sites.size() / 3);
        int dead = chance.happens(dying) && most > 0 ? 1 + (int) (chance.uniform() * most) : 0;
        double rate = rates[Pick.weighted(rateWeights, chance)];
        return new Glove(layout.label(), sites, GloveLayout.some(sites, dead, chance), rate);
    }

    SensorHabit sensors(Chance chance) {
        boolean isTight = chance.happens(tight);
        return new SensorHabit(
                mountingSeconds.drawLog(chance),
                gainSpread.draw(chance),
                isTight ? tightShare.draw(chance) : 0,
                tightNewtons.draw(chance),
                driftNewtons.drawLow(chance),
                sweatPerMinute.draw(chance),
                noiseNewtons.drawLog(chance),
                humNewtons.draw(chance),
                quantumNewtons.drawLog(chance),
                chance.happens(saturating) ? saturationNewtons.draw(chance) : Double.POSITIVE_INFINITY,
                hysteresis.draw(chance),
                creepPerDecade.draw(chance),
                jitterSeconds.draw(chance),
                chance.happens(taring));
    }
}
