package palpa.ui.plot;

import palpa.model.Hand;

/**
 * The forces of all sites at the cursor, e.g. for a heat map of the hands. Immutable by agreement: arrays are not written.
 *
 * @param micros session time of the cursor
 * @param left {@code TraceBuffer.VALUES} newtons, NaN where there is no sensor; empty without a sample there
 * @param right the same of the right hand
 */
public record CursorValues(long micros, float[] left, float[] right) {

    public float[] of(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }
}
