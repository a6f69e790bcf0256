package palpa.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.coaching.BoutProgress;
import palpa.coaching.Program;
import palpa.model.Region;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.HandView;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.PracticeView;

/** A lesson's view with some of it changed and all else as it was. One thread. */
final class ChangedView {

    private final LessonView view;
    private long sessionMicros;
    private Region region;
    private Program program;
    private int stepIndex;
    private HandView right;
    private LinkView leftLink;
    private LinkView rightLink;
    private BoutProgress progress;
    private Optional<Path> recording;
    private long recordedMicros;
    private List<SensorTrouble> troubles;
    private PracticeView practice;

    ChangedView(LessonView view) {
        this.view = view;
        sessionMicros = view.sessionMicros();
        region = view.region();
        program = view.program();
        stepIndex = view.stepIndex();
        right = view.right();
        leftLink = view.leftLink();
        rightLink = view.rightLink();
        progress = view.progress();
        recording = view.recording();
        recordedMicros = view.recordedMicros();
        troubles = view.troubles();
        practice = view.practice();
    }

    ChangedView at(long micros) {
        sessionMicros = micros;
        return this;
    }

    ChangedView region(Region other) {
        region = other;
        return this;
    }

    ChangedView program(Program other) {
        program = other;
        return this;
    }

    ChangedView step(int index) {
        stepIndex = index;
        return this;
    }

    ChangedView right(HandView other) {
        right = other;
        return this;
    }

    ChangedView links(LinkView left, LinkView ofRight) {
        leftLink = left;
        rightLink = ofRight;
        return this;
    }

    ChangedView progress(BoutProgress other) {
        progress = other;
        return this;
    }

    ChangedView recording(Optional<Path> file, long micros) {
        recording = file;
        recordedMicros = micros;
        return this;
    }

    ChangedView troubles(SensorTrouble... found) {
        troubles = List.of(found);
        return this;
    }

    ChangedView practice(PracticeView other) {
        practice = other;
        return this;
    }

    LessonView view() {
        return new LessonView(
                sessionMicros,
                region,
                program,
                stepIndex,
                view.left(),
                right,
                leftLink,
                rightLink,
                view.together(),
                progress,
                recording,
                recordedMicros,
                troubles,
                practice);
    }
}
