package palpa.session;

import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Region;

/**
 * How a lesson is to be held. Immutable.
 *
 * @param ports where gloves are looked for: the machine's serial ports, or virtual gloves
 * @param leftPort the only port on which the left glove is looked for, where a person named one
 * @param rightPort the same for the right glove
 * @param rateHertz sampling rate wished for; a slower glove gives what it can
 * @param program the program in force
 * @param trainee name or pseudonym, may be empty
 * @param region the region being worked at the start
 * @param practice how the program is practised
 */
public record LessonOptions(
        PortDirectory ports,
        Optional<String> leftPort,
        Optional<String> rightPort,
        int rateHertz,
        Program program,
        String trainee,
        Region region,
        PracticeOptions practice) {

    /** The rate asked for where nobody names one: percussion needs 500 to 1000 Hz. */
    public static final int DEFAULT_RATE_HERTZ = 1000;

    public LessonOptions {
        if (rateHertz < 10 || rateHertz > 2000) {
            throw new IllegalArgumentException("sampling rate " + rateHertz + " Hz is outside 10 to 2000");
        }
    }

    /** The usual practice. */
    public LessonOptions(
            PortDirectory ports,
            Optional<String> leftPort,
            Optional<String> rightPort,
            int rateHertz,
            Program program,
            String trainee,
            Region region) {
        this(ports, leftPort, rightPort, rateHertz, program, trainee, region, PracticeOptions.USUAL);
    }

    /** Gloves on any of {@code ports}, at the default rate, on the region of the program's first step. */
    public static LessonOptions of(PortDirectory ports, Program program) {
        Region region = program.steps().get(0).region();
        return new LessonOptions(ports, Optional.empty(), Optional.empty(), DEFAULT_RATE_HERTZ, program, "", region);
    }
}
