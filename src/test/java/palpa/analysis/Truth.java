package palpa.analysis;

import palpa.model.Surface;
import palpa.model.Technique;

/** What a made-up hand really did. */
final class Truth {

    private Truth() {}

    /**
     * A strike, pass or squeeze.
     *
     * @param levelNewtons its peak, plateau mean or 90th percentile by technique, of the whole hand
     */
    record Stroke(Technique technique, Surface surface, double fromSeconds, double untilSeconds, double levelNewtons) {}

    /**
     * A contact, or a bout of strikes.
     *
     * @param knownSeconds from when on it is to be recognised: a second after touch, or after the third strike
     */
    record Span(Technique technique, Surface surface, double fromSeconds, double untilSeconds, double knownSeconds) {}
}
