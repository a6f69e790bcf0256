package palpa.session.review;

import palpa.coaching.Step;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Stroke;

/** How a stroke compares with what its step asked for. */
public enum Grade implements Labelled {
    /** The step asks for no level, and it was not over. */
    FREE,
    IN_BAND,
    TOO_SOFT,
    TOO_FIRM,
    /** Another technique than the step asks for. */
    OTHER_TECHNIQUE;

    /** The grade of {@code stroke} in {@code step}. Over is too firm whatever was asked. */
    public static Grade of(Stroke stroke, Step step) {
        if (stroke.level() == Level.OVER) {
            return TOO_FIRM;
        }
        if (step.technique().filter(asked -> asked != stroke.technique()).isPresent()) {
            return OTHER_TECHNIQUE;
        }
        return step.level().map(asked -> against(stroke.level(), asked)).orElse(FREE);
    }

    private static Grade against(Level level, Level asked) {
        int difference = level.compareTo(asked);
        return difference == 0 ? IN_BAND : difference < 0 ? TOO_SOFT : TOO_FIRM;
    }
}
