package palpa.ui;

import java.util.Optional;
import palpa.session.Lesson;
import palpa.ui.calibrate.CalibratePage;
import palpa.ui.devices.CheckPage;

/** Does what the pages that calibrate and check gloves ask for. FX thread only. */
final class CalibrationDeeds implements CalibratePage.Deeds, CheckPage.Deeds {

    private final LessonRoom room;
    private final Pages pages;
    private final Runnable beginAnew;

    CalibrationDeeds(LessonRoom room, Pages pages, Runnable beginAnew) {
        this.room = room;
        this.pages = pages;
        this.beginAnew = beginAnew;
    }

    @Override
    public Optional<Lesson> lesson() {
        return room.lesson();
    }

    /** A lesson reads profiles when its gloves come: it is begun anew, unless it is being recorded. */
    @Override
    public void calibrated() {
        beginAnew.run();
    }

    @Override
    public void calibrationEnded() {
        calibrated();
    }

    @Override
    public void practise() {
        room.lesson().ifPresent(pages::practise);
    }

    @Override
    public void back() {
        pages.goBack();
    }
}
