package palpa.ui.practice;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import palpa.session.Words;
import palpa.ui.kit.Hatch;
import palpa.ui.kit.Signs;

/**
 * What lies over a hand's card when it goes over the ceiling: a thick hatched frame, a stop sign, and words.
 *
 * <p>{@link #breached} may be called from any thread and reaches the screen ahead of the next refresh of the view: one
 * request at a time waits on the FX thread. It stays at least {@link #HOLD_NANOS} and as long as the model says so.
 */
final class CeilingAlarmPane extends Region {

    /** The least time it stays, nanoseconds: long enough to be read. */
    static final long HOLD_NANOS = 1_500_000_000L;

    private static final double FRAME = 12;
    private static final double PITCH = 20;
    private static final double BANNER = 52;

    private record Breach(double forceNewtons, double ceilingNewtons) {}

    private final HandModel model;
    private final AtomicReference<Breach> waiting = new AtomicReference<>();
    private final Path frame = new Path();
    private final Label words = new Label();
    private final HBox banner;
    private long shownAtNanos;
    private boolean timed;

    CeilingAlarmPane(HandModel model) {
        this.model = model;
        setMouseTransparent(true);
        setVisible(false);
        setManaged(false);
        setId("alarm-" + model.hand().label());
        getStyleClass().add("alarm");
        frame.getStyleClass().add("alarm-frame");
        frame.setManaged(false);
        words.getStyleClass().add("alarm-words");
        words.setId("alarm-words-" + model.hand().label());
        banner = new HBox(10, Signs.boxed(Signs.filled(Signs.STOP, "alarm-sign"), 30), words);
        banner.getStyleClass().add("alarm-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(frame, banner);
        model.overCeilingProperty().addListener(this::modelSays);
    }

    /** Shows the alarm at once. Any thread; returns at once. */
    void breached(double forceNewtons, double ceilingNewtons) {
        if (waiting.getAndSet(new Breach(forceNewtons, ceilingNewtons)) == null) {
            Platform.runLater(this::showWaiting);
        }
    }

    private void showWaiting() {
        Breach breach = waiting.getAndSet(null);
        if (breach != null) {
            show(breach);
        }
    }

    private void modelSays(ObservableValue<? extends Boolean> property, Boolean old, Boolean over) {
        if (over && !isVisible()) {
            show(new Breach(
                    model.forceProperty().get(), model.bandsProperty().get().ceilingNewtons()));
        }
    }

    private void show(Breach breach) {
        boolean claims = model.claimsNewtonsProperty().get();
        words.setText(
                claims
                        ? Words.of("ui.alarm.newtons", Long.toString(Math.round(breach.ceilingNewtons())))
                        : Words.of("ui.alarm.plain"));
        timed = false;
        setVisible(true);
        requestLayout();
    }

    /** Takes the alarm away when its time is over; called at every screen refresh with the screen's clock. */
    void refresh(long nowNanos) {
        if (!isVisible()) {
            return;
        }
        if (!timed || model.overCeilingProperty().get()) {
            timed = true;
            shownAtNanos = nowNanos;
        }
        if (nowNanos - shownAtNanos >= HOLD_NANOS) {
            setVisible(false);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        frame.getElements().clear();
        Hatch.add(frame, 0, 0, width, FRAME, PITCH);
        Hatch.add(frame, 0, FRAME, FRAME, height - FRAME - BANNER, PITCH);
        Hatch.add(frame, width - FRAME, FRAME, FRAME, height - FRAME - BANNER, PITCH);
        banner.resizeRelocate(0, height - BANNER, width, BANNER);
    }
}
