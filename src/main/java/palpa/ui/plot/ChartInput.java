package palpa.ui.plot;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and arrow keys do to a chart. FX thread only. */
final class ChartInput {

    private final ForceChart chart;

    ChartInput(ForceChart chart) {
        this.chart = chart;
    }

    void listen() {
        chart.setOnMouseMoved(event -> chart.pointAt(event.getX()));
        chart.setOnMouseDragged(event -> chart.pointAt(event.getX()));
        chart.setOnMouseExited(event -> chart.hideCursor());
        chart.setOnMousePressed(event -> chart.requestFocus());
        chart.setOnScroll(this::onScroll);
        chart.setOnKeyPressed(this::onKey);
    }

    private void onScroll(ScrollEvent event) {
        double amount = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (event.isShiftDown()) {
            zoomForce(amount);
        } else {
            zoomTime(amount);
        }
        event.consume();
    }

    private void zoomForce(double amount) {
        if (amount > 0) {
            chart.zoomForceIn();
        } else if (amount < 0) {
            chart.zoomForceOut();
        }
    }

    private void zoomTime(double amount) {
        if (amount > 0) {
            chart.zoomIn();
        } else if (amount < 0) {
            chart.zoomOut();
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> chart.cursorLeft();
            case RIGHT -> chart.cursorRight();
            case ESCAPE -> chart.hideCursor();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
