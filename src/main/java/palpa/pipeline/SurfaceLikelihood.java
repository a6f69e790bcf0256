package palpa.pipeline;

import java.util.Arrays;
import java.util.List;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Which part of the hand touches: the one whose sharing of the load is likeliest.
 *
 * <p>{@code ln L = N sum(s_g ln t_g)} over the groups of sites a glove has, {@code s} the shares felt and {@code t} those of
 * a way to touch, both made to sum to 1 over the groups felt: a multinomial likelihood that counts as {@code N = 12}
 * observations. Of {@code t}, 6 % are spread evenly over the hand, so that no share is impossible. A surface is told from
 * a probability of 55 % on, all surfaces being as likely before; where a glove lacks the sites that would tell two apart,
 * neither reaches it. One thread; allocates nothing.
 */
final class SurfaceLikelihood {

    private static final double OBSERVATIONS = 12;
    private static final double STRAY = 0.06;
    private static final double TOLD_FROM = 0.55;
    private static final Surface[] ALL = Surface.values();
    private static final int SURFACES = ALL.length;
    private static final List<SurfaceTemplate> TEMPLATES = SurfaceTemplate.ALL;
    private static final SiteSet[] GROUPS = {
        SiteSet.of(Site.THUMB_TIP),
        SiteSet.of(Site.THENAR),
        SiteSet.of(Site.INDEX_TIP, Site.MIDDLE_TIP),
        SiteSet.of(Site.RING_TIP),
        SiteSet.of(Site.LITTLE_TIP, Site.LITTLE_MID),
        SiteSet.of(Site.INDEX_MID, Site.MIDDLE_MID, Site.RING_MID),
        SiteSet.of(Site.PALM_CENTRE),
        SiteSet.of(Site.HYPOTHENAR),
        SiteSet.of(Site.PALM_HEEL),
        SiteSet.of(Site.ULNAR_EDGE),
        SiteShares.KNUCKLES
    };

    private final SiteShares shares;
    private final double[][] logShares = new double[TEMPLATES.size()][GROUPS.length];
    private final double[] felt = new double[GROUPS.length];
    private final double[] best = new double[SURFACES];

    SurfaceLikelihood(SiteShares shares, SiteSet sites) {
        this.shares = shares;
        for (int template = 0; template < logShares.length; template++) {
            fill(logShares[template], TEMPLATES.get(template), sites);
        }
    }

    private static void fill(double[] logs, SurfaceTemplate template, SiteSet sites) {
        double sum = 0;
        for (int group = 0; group < logs.length; group++) {
            SiteSet present = GROUPS[group].and(sites);
            double stray = (double) present.size() / Site.COUNT;
            logs[group] = (1 - STRAY) * template.share(present) + STRAY * stray;
            sum += logs[group];
        }
        for (int group = 0; group < logs.length; group++) {
            logs[group] = logs[group] > 0 ? Math.log(logs[group] / sum) : 0;
        }
    }

    /** The surface in a technique, or null where the sites cannot tell. */
    Surface surface(Technique technique) {
        if (!shares.isKnown()) {
            return null;
        }
        for (int group = 0; group < felt.length; group++) {
            felt[group] = shares.of(GROUPS[group]);
        }
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int template = 0; template < logShares.length; template++) {
            SurfaceTemplate each = TEMPLATES.get(template);
            if (each.isDoneIn(technique)) {
                int surface = each.surface().ordinal();
                best[surface] = Math.max(best[surface], logLikelihood(logShares[template]));
            }
        }
        return likeliest();
    }

    private double logLikelihood(double[] logs) {
        double sum = 0;
        for (int group = 0; group < logs.length; group++) {
            sum += felt[group] * logs[group];
        }
        return OBSERVATIONS * sum;
    }

    private Surface likeliest() {
        int top = 0;
        for (int surface = 1; surface < SURFACES; surface++) {
            top = best[surface] > best[top] ? surface : top;
        }
        double sum = 0;
        for (int surface = 0; surface < SURFACES; surface++) {
            sum += Math.exp(best[surface] - best[top]);
        }
        return 1 / sum >= TOLD_FROM ? ALL[top] : null;
    }
}
