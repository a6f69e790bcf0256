package palpa.session.calibrating;

import java.util.Optional;
import java.util.OptionalDouble;
import palpa.model.Site;

/**
 * What the wizard shows at one moment. Immutable.
 *
 * @param phase what is asked
 * @param site the site it is asked of, empty before and after all of them
 * @param siteIndex how many sites are behind
 * @param point the load asked for, or the next one; empty before and after all sites
 * @param pointIndex how many loads of the site are behind
 * @param presses conditioning presses of the site done
 * @param counts the site's newest value, NaN where there is none
 * @param touched whether the site feels something
 * @param steadySeconds how long the value has been steady, up to 1; in the air how long nothing moved, up to 2
 * @param secondsLeft of warming up
 * @param fault what was wrong with the last try
 * @param faultSite the site that was pressed or moved instead
 * @param scaleNewtons what the scale says, where there is one
 */
public record ProcedureView(
        Phase phase,
        Optional<Site> site,
        int siteIndex,
        Optional<SitePoint> point,
        int pointIndex,
        int presses,
        double counts,
        boolean touched,
        double steadySeconds,
        double secondsLeft,
        Optional<Fault> fault,
        Optional<Site> faultSite,
        OptionalDouble scaleNewtons) {}
