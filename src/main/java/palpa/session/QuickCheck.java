package palpa.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import palpa.calibration.CalibrationState;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.pipeline.health.LoadCheck;

/**
 * One known load pressed on one site of a glove in a running lesson; a calibration that misses it no longer holds. One thread.
 */
public final class QuickCheck {

    private final Calibrations calibrations;
    private final Hand hand;
    private final Site site;
    private final double loadNewtons;
    private final LocalDate day;
    private final LoadCheck check;
    private boolean known;

    /**
     * What came of it.
     *
     * @param shownNewtons what the sensor showed
     * @param error how far that is off, as a fraction
     * @param holds whether the calibration still holds
     */
    public record Result(double shownNewtons, double error, boolean holds) {}

    /**
     * @param loadNewtons the known load, above 0
     * @param day today
     */
    public QuickCheck(Calibrations calibrations, Hand hand, Site site, double loadNewtons, LocalDate day) {
        this.calibrations = calibrations;
        this.hand = hand;
        this.site = site;
        this.loadNewtons = loadNewtons;
        this.day = day;
        this.check = new LoadCheck(loadNewtons);
    }

    /**
     * Looks at the newest view; call it ten times a second or more.
     *
     * @return the result, once the load has been steady for a second
     * @throws UserProblem where the glove has no calibration that could still hold, or what came of it cannot be written down
     */
    public Optional<Result> look(LessonView view) throws UserProblem {
        LinkView link = view.link(hand);
        if (link.state() != LinkView.State.STREAMING || link.glove().isEmpty()) {
            return Optional.empty();
        }
        GloveUid glove = link.glove().get().uid();
        refuseUncalibrated(link, glove);
        OptionalDouble shown =
                check.reading(view.sessionMicros(), view.hand(hand).siteNewtons()[site.ordinal()]);
        return shown.isPresent() ? Optional.of(judge(glove, shown.getAsDouble())) : Optional.empty();
    }

    /** The profile is a file: it is looked for once. */
    private void refuseUncalibrated(LinkView link, GloveUid glove) throws UserProblem {
        if (known) {
            return;
        }
        if (link.calibration().kind() != CalibrationState.Kind.CALIBRATED
                || calibrations.inForce(glove).isEmpty()) {
            throw new UserProblem("health.nothing_to_check", glove);
        }
        known = true;
    }

    private Result judge(GloveUid glove, double shownNewtons) throws UserProblem {
        boolean holds = check.holds(shownNewtons);
        calibrations.keep(glove, new Calibrations.Check(day, site, loadNewtons, shownNewtons, holds));
        return new Result(shownNewtons, check.error(shownNewtons), holds);
    }
}
