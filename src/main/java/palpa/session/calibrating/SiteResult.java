package palpa.session.calibrating;

import palpa.calibration.ChannelCalibration;
import palpa.calibration.Verdict;
import palpa.model.Site;

/**
 * What a site's readings gave. Immutable.
 *
 * @param site which one
 * @param channel its curve, with a verdict that knows of the check
 * @param checkNewtons the load that judged it
 * @param shownNewtons what the curve made of it
 */
public record SiteResult(Site site, ChannelCalibration channel, double checkNewtons, double shownNewtons) {

    /** The verdict of readings and check together. */
    public Verdict verdict() {
        return channel.verdict();
    }
}
