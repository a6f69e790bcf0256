package palpa.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import palpa.session.Lesson;
import palpa.ui.calibrate.CalibratePage;
import palpa.ui.devices.CheckPage;

/** Does what the pages that calibrate and check gloves ask for. FX thread only. */
final class CalibrationDeeds implements CalibratePage.Deeds, CheckPage.Deeds {

    private final LessonRoom room;
    private final Pages pages;
    private final BooleanSupplier recording;

    CalibrationDeeds(LessonRoom room, Pages pages, BooleanSupplier recording) {
        this.room = room;
        this.pages = pages;
        this.recording = recording;
    }

    @Override
    public Optional<Lesson> lesson() {
        return room.lesson();
    }

    /** A lesson reads profiles when its gloves come: it is begun anew, unless it is being recorded. */
    @Override
    public void calibrated() {
        if (room.lesson().isPresent() && !recording.getAsBoolean()) {
            pages.beginFor(room.trainee());
        }
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
