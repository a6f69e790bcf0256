package palpa.session.review;

import java.util.List;
import palpa.model.Hand;
import palpa.session.SessionStore.Damage;

/**
 * A session seen as a whole, before anything is recognised in it: quick to read. Immutable; any thread.
 *
 * <p>A {@link SessionReview#glance glance} is none that is complete: moments of the session stand for the time around
 * them, so that a peak may be missing; of holes and losses nothing is known.
 *
 * @param complete whether every sample was read
 * @param pyramids each hand's force, left first
 * @param holes where samples are missing, by their beginning
 * @param samples samples of both hands that are there
 * @param lostSamples samples the gloves counted and that are not there
 * @param damage what could not be read
 */
public record Overview(
        boolean complete,
        List<ForcePyramid> pyramids,
        List<Hole> holes,
        long samples,
        long lostSamples,
        Damage damage) {

    public Overview {
        pyramids = List.copyOf(pyramids);
        holes = List.copyOf(holes);
    }

    public ForcePyramid pyramid(Hand hand) {
        return pyramids.get(hand.ordinal());
    }
}
