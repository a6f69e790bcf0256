package palpa.ui.review;

import java.util.Locale;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Site;
import palpa.session.TraceBuffer;
import palpa.session.Words;

/**
 * One hand at one moment of the session. Immutable; any thread.
 *
 * @param hand which
 * @param totalNewtons its force, newtons, NaN where there is no sample
 * @param siteNewtons force of every site, newtons, NaN where there is no sensor: a view, to be read only
 * @param bands the bands in force there, where they are known
 * @param claimsNewtons whether its values may be called newtons
 */
record HandAtCursor(
        Hand hand, double totalNewtons, double[] siteNewtons, Optional<LevelBands> bands, boolean claimsNewtons) {

    private static final String NOTHING = "–";

    /**
     * The hand as its sample says.
     *
     * @param values {@link TraceBuffer#VALUES} newtons, or none where there is no sample
     */
    static HandAtCursor of(Hand hand, float[] values, Optional<LevelBands> bands, boolean claimsNewtons) {
        double[] sites = new double[Site.COUNT];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = values.length == 0 ? Double.NaN : values[i];
        }
        double total = values.length == 0 ? Double.NaN : values[TraceBuffer.TOTAL];
        return new HandAtCursor(hand, total, sites, bands, claimsNewtons);
    }

    double newtons(Site site) {
        return siteNewtons[site.ordinal()];
    }

    /** Whether there is a sample. */
    boolean isThere() {
        return !Double.isNaN(totalNewtons);
    }

    /** Against which the map's dots grow, newtons. */
    double ceilingNewtons() {
        return bands.map(LevelBands::ceilingNewtons).orElse(Double.NaN);
    }

    /** "18.2 N", the level where newtons may not be claimed, or a dash. */
    String total() {
        if (!isThere()) {
            return NOTHING;
        }
        return claimsNewtons ? Words.of("review.newtons", tenth(totalNewtons)) : level();
    }

    private String level() {
        return bands.map(known -> known.levelOf(Math.max(0, totalNewtons)))
                .map(Level::label)
                .map(label -> Words.of("review.level." + label))
                .orElse(NOTHING);
    }

    /** Newtons of {@code site}; its part of the hand's force where newtons may not be claimed; a dash without sensor. */
    String site(Site site) {
        double newtons = newtons(site);
        if (Double.isNaN(newtons) || !isThere()) {
            return NOTHING;
        }
        if (claimsNewtons) {
            return tenth(newtons);
        }
        return totalNewtons > 0 ? Math.round(100 * newtons / totalNewtons) + " %" : "0 %";
    }

    private static String tenth(double newtons) {
        return String.format(Locale.ROOT, "%.1f", newtons);
    }
}
