package palpa.pipeline;

import palpa.model.Labelled;

/**
 * Why a glove's zero is taken, which says how much a channel may read for it. Immutable; any thread.
 *
 * <p>Training defaults: at a session's start half a newton, by which a known load may be missed (calibration/README.md); where a
 * person asks for it because a zero has wandered, four times that. Either has to stand still, as no hand that presses does.
 */
public enum ZeroKind implements Labelled {
    AT_START(0.5),
    ASKED(2);

    private final double mostLoadNewtons;

    ZeroKind(double mostLoadNewtons) {
        this.mostLoadNewtons = mostLoadNewtons;
    }

    /** The kind that {@code label} names; at the start where it names none, as in older recordings. */
    public static ZeroKind of(String label) {
        return Labelled.parse(ZeroKind.class, label).orElse(AT_START);
    }

    /** The mean of a channel above which the zero is refused, newtons. */
    double mostLoadNewtons() {
        return mostLoadNewtons;
    }
}
