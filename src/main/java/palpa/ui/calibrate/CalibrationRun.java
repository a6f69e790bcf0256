package palpa.ui.calibrate;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.Lesson;
import palpa.session.PortDirectory;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.link.Launcher;
import palpa.ui.kit.Announcement;

/** One glove's calibration under way: its procedure, the scale where there is one, and the pane that shows both. FX thread only. */
final class CalibrationRun {

    private final Wish wish;
    private final CalibrateModel model;
    private final Optional<Scale> scale;
    private final RunPane pane;

    /** Goes on with {@code progress}, of the very glove that {@code hand} wears. */
    CalibrationRun(
            CalibrateModel.Bench bench,
            PortDirectory ports,
            Lesson lesson,
            Hand hand,
            Wish wish,
            CalibrationProgress progress) {
        this.wish = wish;
        model = new CalibrateModel(bench, lesson, hand, wish.sensors(), progress);
        scale = wish.scalePort().map(port -> new Scale(ports, port, Launcher.THREADS));
        pane = new RunPane(hand, new RunWords(wish.loads(), scale.isPresent()), model::redo, model::skipSite);
    }

    Node node() {
        return pane;
    }

    void setDark(boolean dark) {
        pane.setDark(dark);
    }

    /** Another lesson may have taken the place of the one whose samples were read; progress is on the disk. */
    boolean isOf(Optional<Lesson> lesson) {
        return lesson.filter(model::isOf).isPresent();
    }

    /** Takes in what came since the last time, and shows it; what is new is announced as {@code of} speaking. */
    void refresh(Node of) {
        scale.ifPresent(reading -> reading.tell(model.procedure()));
        model.refresh();
        pane.show(model);
        String spoken = pane.spoken();
        if (!spoken.equals(of.getAccessibleText())) {
            of.setAccessibleText(spoken);
            Announcement.announce(of, spoken);
        }
    }

    /** How it ended, once it has. */
    Optional<Outcome> outcome() {
        return model.outcome();
    }

    List<Site> sites() {
        return model.plan().sites();
    }

    /** What was asked for. */
    Wish wish() {
        return wish;
    }

    /** The one large key, and the one that leaves a site out; answers whether it is one of them. */
    boolean pressed(KeyCode code) {
        switch (code) {
            case SPACE -> model.redo();
            case ENTER -> model.skipSite();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes samples again. */
    void watch() {
        model.watch();
    }

    /** Waits: takes no samples; what was reached is kept. */
    void leave() {
        model.leave();
    }

    /** Is over, or begun anew from what was kept. */
    void close() {
        leave();
        scale.ifPresent(Scale::close);
    }
}
