package palpa.coaching;

import java.util.Optional;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * One step of a program. Immutable.
 *
 * @param region the region it begins on
 * @param technique what is asked, or empty in free practice
 * @param level how hard, or empty where any level is right
 * @param repetitions strokes asked for by both hands together, 0 where it is not counted
 * @param seconds active seconds asked for, 0 where it is not timed
 * @param instruction one short sentence for the trainee, may be empty
 */
public record Step(
        Region region,
        Optional<Technique> technique,
        Optional<Level> level,
        int repetitions,
        int seconds,
        String instruction) {

    /** Whether {@code what} is what it asks for; where it names no technique, every massage technique is. */
    public boolean asksFor(Technique what) {
        return what.isMassage() && technique.orElse(what) == what;
    }

    /** Whether it asks for anything a glove can judge: a technique or a level; else it is free practice. */
    public boolean isJudged() {
        return technique.isPresent() || level.isPresent();
    }
}
