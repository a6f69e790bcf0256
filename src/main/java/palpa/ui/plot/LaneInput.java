package palpa.ui.plot;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import palpa.model.TimeSpan;

/** What pointer and wheel do to a session's chart. FX thread only. */
final class LaneInput {

    private static final double NOTCH_PIXELS = 40;
    private static final double DRAG_PIXELS = 4;
    private static final double MOVE_SHARE = 0.1;

    private final SessionChart chart;
    private double pressedX;
    private boolean dragging;

    LaneInput(SessionChart chart) {
        this.chart = chart;
    }

    void listen() {
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
        chart.setOnScroll(this::scroll);
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        pressedX = event.getX();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        dragging |= Math.abs(event.getX() - pressedX) >= DRAG_PIXELS;
        if (dragging) {
            long a = chart.microsAt(pressedX);
            long b = chart.microsAt(event.getX());
            chart.selectByPointer(Optional.of(new TimeSpan(Math.min(a, b), Math.max(a, b))));
        }
    }

    private void release(MouseEvent event) {
        if (!dragging) {
            chart.selectByPointer(Optional.empty());
            chart.cursorByPointer(chart.microsAt(event.getX()));
        }
    }

    private void scroll(ScrollEvent event) {
        double amount = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        boolean sideways = event.isShiftDown() || event.getDeltaY() == 0;
        if (sideways) {
            chart.move(-amount / NOTCH_PIXELS * MOVE_SHARE);
        } else {
            chart.zoom(amount / NOTCH_PIXELS, chart.microsAt(event.getX()));
        }
        event.consume();
    }
}
