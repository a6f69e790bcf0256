package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.coaching.BoutProgress;
import palpa.coaching.HandsTogether;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.pipeline.health.SensorTrouble;

/**
 * Everything the practice screen shows, at one moment. Immutable; any thread.
 *
 * @param sessionMicros session clock, microseconds
 * @param region the region being worked
 * @param program the program in force
 * @param stepIndex number of its present step, from 0
 * @param left the left hand
 * @param right the right hand
 * @param leftLink the left glove's link
 * @param rightLink the right glove's link
 * @param together how the two hands go together
 * @param progress how the present step goes
 * @param recording the file being recorded, where one is
 * @param recordedMicros how long it has been recording, microseconds
 * @param troubles what is wrong with sensors, as it was found
 * @param practice where the trainee is in the program
 */
public record LessonView(
        long sessionMicros,
        Region region,
        Program program,
        int stepIndex,
        HandView left,
        HandView right,
        LinkView leftLink,
        LinkView rightLink,
        HandsTogether together,
        BoutProgress progress,
        Optional<Path> recording,
        long recordedMicros,
        List<SensorTrouble> troubles,
        PracticeView practice) {

    public LessonView {
        troubles = List.copyOf(troubles);
    }

    /** The view of a lesson whose sensors are all well, at the beginning of its step. */
    public LessonView(
            long sessionMicros,
            Region region,
            Program program,
            int stepIndex,
            HandView left,
            HandView right,
            LinkView leftLink,
            LinkView rightLink,
            HandsTogether together,
            BoutProgress progress,
            Optional<Path> recording,
            long recordedMicros) {
        this(
                sessionMicros,
                region,
                program,
                stepIndex,
                left,
                right,
                leftLink,
                rightLink,
                together,
                progress,
                recording,
                recordedMicros,
                List.of(),
                PracticeView.BEGUN);
    }

    public HandView hand(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    public LinkView link(Hand hand) {
        return hand == Hand.LEFT ? leftLink : rightLink;
    }

    public Step step() {
        return program.steps().get(stepIndex);
    }
}
