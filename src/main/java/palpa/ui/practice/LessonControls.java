package palpa.ui.practice;

import java.nio.file.Path;
import java.util.Optional;
import palpa.model.UserProblem;
import palpa.session.DiskSpace;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.ui.kit.Notices;

/** What a trainee does to the lesson besides massaging: steps, markers, the recording. FX thread only. */
final class LessonControls {

    private static final long MEGABYTE = 1_000_000;

    private final Lesson lesson;
    private final RecordingFiles files;
    private final Notices notices;
    private Optional<Path> recorded = Optional.empty();
    private final ZeroNews zeros = new ZeroNews();
    private int marks;
    private boolean problemTold;
    private long roomTold = Long.MAX_VALUE;

    LessonControls(Lesson lesson, RecordingFiles files, Notices notices) {
        this.lesson = lesson;
        this.files = files;
        this.notices = notices;
    }

    /** Goes {@code by} steps on or back, within the program. */
    void step(int by) {
        LessonView view = lesson.view();
        int to = view.stepIndex() + by;
        if (to >= 0 && to < view.program().steps().size()) {
            lesson.goToStep(to);
        } else {
            notices.say(Words.of(by > 0 ? "ui.step.last" : "ui.step.first"));
        }
    }

    void mark() {
        marks++;
        String text = Words.of("ui.mark.text", Integer.toString(marks));
        lesson.mark(text);
        notices.say(Words.of(lesson.view().recording().isPresent() ? "ui.mark.kept" : "ui.mark.not_kept", text));
    }

    /** Takes a new zero of both gloves. */
    void zero() {
        String sentence = zeros.ask(lesson.view());
        lesson.zero();
        notices.say(sentence);
    }

    private void tellRoom(DiskSpace space) {
        if (space.minutesLeft() <= roomTold / 2) {
            roomTold = space.minutesLeft();
            notices.say(Words.of("ui.recording.room", space.minutesLeft(), space.freeBytes() / MEGABYTE));
        }
    }

    void toggleRecording() {
        try {
            Optional<Path> running = lesson.view().recording();
            if (running.isPresent()) {
                recorded = Optional.empty();
                lesson.stopRecording();
                recorded = running;
                notices.say(Words.of("ui.recording.saved", running.get().toString()));
            } else {
                Path file = files.next();
                problemTold = false;
                roomTold = Long.MAX_VALUE;
                lesson.startRecording(file);
                notices.say(Words.of("ui.recording.started", file.toString()));
            }
        } catch (UserProblem problem) {
            notices.say(Words.of(problem));
        }
    }

    /** Ends a recording that runs, for the results; answers the file of the last one. */
    Optional<Path> endRecording() {
        if (lesson.view().recording().isPresent()) {
            toggleRecording();
        }
        return recorded;
    }

    /** Tells what came of a zero; once when a recording broke off, and when little room is left for it: again when it has halved. */
    void refresh() {
        zeros.update(lesson.view()).ifPresent(notices::say);
        lesson.diskSpace().filter(DiskSpace::isLow).ifPresent(this::tellRoom);
        Optional<UserProblem> problem = lesson.recordingProblem();
        if (problem.isPresent() && !problemTold) {
            problemTold = true;
            notices.say(Words.of(problem.get()));
        }
    }
}
