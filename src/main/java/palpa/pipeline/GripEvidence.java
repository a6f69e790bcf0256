package palpa.pipeline;

import palpa.model.Site;

/**
 * What the distribution of load says for kneading against stroking: a hand that kneads opposes thumb and fingers round
 * the leg, a hand that strokes lies flat on it.
 *
 * <p>Log odds {@code L = N sum(s_g ln(k_g / f_g))} over the groups of sites a glove has, {@code s} the shares felt, {@code
 * k} and {@code f} those of a kneading and a flat hand (training defaults, softened so that no share is impossible),
 * both made to sum to 1 over the groups felt: a multinomial likelihood ratio that counts as {@code N = 5} observations.
 */
final class GripEvidence {

    private static final double OBSERVATIONS = 5;
    private static final double MOST = 2.6;

    /** Thumb, thenar, fingers, middle of the palm, heel. */
    private static final double[] KNEADING = {0.28, 0.19, 0.36, 0.07, 0.10};

    private static final double[] FLAT = {0.05, 0.09, 0.42, 0.30, 0.14};

    /** A single part of the hand can do either, the thumb rather kneads: then its motion has to tell. */
    private static final double SINGLE_PART = 0.85;

    /** The ball of the thumb goes with it. */
    private static final double SINGLE_PART_THUMB = 0.7;

    private static final double MOST_OF_THUMB = 0.9;

    private final double[] logRatios = new double[KNEADING.length];
    private final boolean canTell;
    private final SiteShares shares;

    GripEvidence(SiteShares shares) {
        this.shares = shares;
        boolean[] felt = {
            shares.has(Site.THUMB_TIP),
            shares.has(Site.THENAR),
            shares.has(SiteShares.FINGERS),
            shares.has(SiteShares.PALM_MIDDLE),
            shares.has(Site.PALM_HEEL)
        };
        double kneading = sumWhere(felt, KNEADING);
        double flat = sumWhere(felt, FLAT);
        int groups = 0;
        for (int group = 0; group < felt.length; group++) {
            groups += felt[group] ? 1 : 0;
            logRatios[group] = felt[group] ? Math.log(KNEADING[group] / kneading * flat / FLAT[group]) : 0;
        }
        canTell = groups >= 2;
    }

    private static double sumWhere(boolean[] felt, double[] shares) {
        double sum = 0;
        for (int group = 0; group < felt.length; group++) {
            sum += felt[group] ? shares[group] : 0;
        }
        return sum;
    }

    /** Log odds of kneading against stroking, natural, -2.6 to 2.6; 0 where the sites cannot tell. */
    double logOdds() {
        if (!canTell || !shares.isKnown()) {
            return 0;
        }
        double thumb = shares.of(Site.THUMB_TIP);
        double thenar = shares.of(Site.THENAR);
        double fingers = shares.of(SiteShares.FINGERS);
        double middle = shares.of(SiteShares.PALM_MIDDLE);
        double heel = shares.of(Site.PALM_HEEL);
        double odds = OBSERVATIONS
                * (thumb * logRatios[0]
                        + thenar * logRatios[1]
                        + fingers * logRatios[2]
                        + middle * logRatios[3]
                        + heel * logRatios[4]);
        double most = mostOf(thumb, fingers, thenar + middle + heel);
        return Math.max(-most, Math.min(most, odds));
    }

    private static double mostOf(double thumb, double fingers, double palm) {
        if (thumb >= SINGLE_PART_THUMB) {
            return MOST_OF_THUMB;
        }
        return Math.max(fingers, palm) >= SINGLE_PART ? 0 : MOST;
    }
}
