package palpa.glove.scenario;

import palpa.model.Surface;

/**
 * One hand's share in a bout.
 *
 * @param surface the part of the hand that touches
 * @param levelNewtons what its strokes' level measure should be on average, newtons, 0 or more
 */
public record HandPart(Surface surface, double levelNewtons) {

    public HandPart {
        if (!(levelNewtons >= 0 && Double.isFinite(levelNewtons))) {
            throw new IllegalArgumentException("force " + levelNewtons + " N");
        }
    }

    HandPart scaled(double factor) {
        return new HandPart(surface, levelNewtons * factor);
    }
}
