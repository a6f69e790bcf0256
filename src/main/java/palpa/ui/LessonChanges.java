package palpa.ui;

import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.session.Words;

/**
 * What a person chooses beside a lesson, and when it counts: a lesson has one program, one trainee and one model, so that
 * while it is recorded it is not ended for another. FX thread only.
 */
final class LessonChanges {

    private final Settings settings;
    private final LessonRoom room;
    private final Pages pages;

    LessonChanges(Settings settings, LessonRoom room, Pages pages) {
        this.settings = settings;
        this.room = room;
        this.pages = pages;
    }

    /** Asks, unless it is recorded, which is then said. */
    void unlessRecording(Runnable ask) {
        if (room.isRecording()) {
            pages.shownPractice().ifPresent(screen -> screen.say(Words.of("ui.change.recording")));
        } else {
            ask.run();
        }
    }

    /** Somebody else practises from now on. */
    void changeTrainee(String trainee) {
        settings.put(Setting.TRAINEE, trainee);
        pages.beginFor(trainee);
    }

    /** What was chosen counts from the next lesson on, which begins now; one that is recorded goes on as it began. */
    void beginAnew() {
        if (room.lesson().isPresent() && !room.isRecording()) {
            pages.beginFor(room.trainee());
        }
    }

    /** Free space under which a person wants to know, from now on. */
    void warnBelow(long leastFreeBytes) {
        room.lesson().ifPresent(lesson -> lesson.warnBelow(leastFreeBytes));
    }
}
