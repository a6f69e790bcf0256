package palpa.ui.plot;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import palpa.model.Hand;
import palpa.session.HostClock;
import palpa.session.LessonView;
import palpa.session.TraceBuffer;
import palpa.session.Words;

/**
 * The live chart of both hands' force over the last seconds, with the bands behind. FX thread only.
 *
 * <p>{@link #update} is called once a pulse; what has arrived by then is in the picture of that pulse. Style class
 * {@code force-chart}; the readout under the cursor is a label of style class {@code chart-readout}. With the focus on
 * it, the arrow keys move the cursor and Escape takes it away; the wheel zooms time, with Shift it zooms force.
 */
public final class ForceChart extends Region {

    private static final double PREFERRED_WIDTH = 640;
    private static final double PREFERRED_HEIGHT = 320;
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 120;
    private static final long WORDS_NANOS = 1_000_000_000L;

    private final ChartEngine engine;
    private final HostClock clock;
    private final BackgroundWorker worker;
    private final Picture[] pictures = new Picture[2];
    private final ImageView shown = new ImageView();
    private final Label readout = new Label();
    private final ChartCursor cursor = new ChartCursor();
    private ChartSpec wanted;
    private int turn;
    private boolean dark;
    private boolean paused;
    private boolean legend = true;
    private boolean repaint = true;
    private long wordsNanos;

    /** A chart of the two hands' last samples. */
    public ForceChart(TraceBuffer left, TraceBuffer right) {
        this(left, right, HostClock.SYSTEM, BackgroundWorker.ownThread(), BackgroundPainter::paint);
    }

    ForceChart(
            TraceBuffer left,
            TraceBuffer right,
            HostClock clock,
            Executor executor,
            Function<ChartSpec, Background> painter) {
        this.clock = clock;
        engine = new ChartEngine(left, right);
        worker = new BackgroundWorker(executor, painter, this::deliver);
        shown.setSmooth(false);
        readout.getStyleClass().add("chart-readout");
        readout.setMouseTransparent(true);
        readout.setVisible(false);
        getStyleClass().add("force-chart");
        getChildren().addAll(shown, readout);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Words.of("plot.accessible.name"));
        listen();
    }

    private void listen() {
        setOnMouseMoved(event -> pointAt(event.getX()));
        setOnMouseDragged(event -> pointAt(event.getX()));
        setOnMouseExited(event -> hideCursor());
        setOnMousePressed(event -> requestFocus());
        setOnScroll(this::onScroll);
        setOnKeyPressed(this::onKey);
    }

    /** Shows what has come by now. Called once a pulse. */
    public void update(LessonView view) {
        if (!paused) {
            engine.follow(view, clock.nanos());
            repaint = true;
        }
        wishBackground();
        paint();
        sayForces();
    }

    /** Puts it on a dark or a light card. */
    public void setDark(boolean onDark) {
        dark = onDark;
    }

    /** Stops the picture, or lets it go on; zoom and cursor work in both. */
    public void setPaused(boolean stop) {
        paused = stop;
        repaint = true;
    }

    public boolean isPaused() {
        return paused;
    }

    /** Shows less time. */
    public void zoomIn() {
        engine.zoom().timeBy(-1);
    }

    /** Shows more time. */
    public void zoomOut() {
        engine.zoom().timeBy(1);
    }

    /** Shows a smaller range of force. */
    public void zoomForceIn() {
        engine.zoom().forceBy(-1);
    }

    /** Shows a greater range of force. */
    public void zoomForceOut() {
        engine.zoom().forceBy(1);
    }

    /** Shows the usual time and force again. */
    public void resetZoom() {
        engine.zoom().reset();
    }

    /** The time shown, seconds. */
    public double spanSeconds() {
        return engine.zoom().spanSeconds();
    }

    /** Shows the sites of one hand beside the totals, or of none where {@code hand} is null. */
    public void showSites(Hand hand) {
        engine.showSites(hand == Hand.LEFT, hand == Hand.RIGHT);
        repaint = true;
    }

    /** Shows the sites of both hands beside the totals. */
    public void showAllSites() {
        engine.showSites(true, true);
        repaint = true;
    }

    /** Shows the legend, or hides it. */
    public void toggleLegend() {
        legend = !legend;
    }

    /** Moves the cursor a hundredth of the time shown to the past; the first time it appears at now. */
    public void cursorLeft() {
        cursor.step(-1);
        repaint = true;
    }

    /** Moves the cursor towards now. */
    public void cursorRight() {
        cursor.step(1);
        repaint = true;
    }

    /** Takes the cursor away. */
    public void hideCursor() {
        cursor.hide();
        repaint = true;
    }

    /** What the cursor's readout says; empty without a cursor. */
    public String readout() {
        return readout.isVisible() ? readout.getText() : "";
    }

    private void pointAt(double x) {
        Background background = engine.background();
        if (background != null) {
            double left = background.area().x() / background.spec().scale();
            double width = background.area().width() / background.spec().scale();
            cursor.moveTo((x - left) / width);
            repaint = true;
        }
    }

    private void onScroll(ScrollEvent event) {
        double amount = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        int steps = (int) -Math.signum(amount);
        if (event.isShiftDown()) {
            engine.zoom().forceBy(steps);
        } else {
            engine.zoom().timeBy(steps);
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> cursorLeft();
            case RIGHT -> cursorRight();
            case ESCAPE -> hideCursor();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void wishBackground() {
        double scale = outputScale();
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        if (width < LEAST_WIDTH / 2 || height < LEAST_HEIGHT / 2 || !engine.isReady()) {
            return;
        }
        ChartSpec wish =
                engine.wish(width, height, scale, dark, readout.getFont().getFamily(), legend);
        if (!wish.equals(wanted)) {
            wanted = wish;
            worker.want(wish);
        }
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /** Hands a painted background over to the FX thread. */
    private void deliver(Background background) {
        if (Platform.isFxApplicationThread()) {
            take(background);
        } else {
            Platform.runLater(() -> take(background));
        }
    }

    private void take(Background background) {
        engine.accept(background);
        repaint = true;
    }

    private void paint() {
        if (engine.background() == null || !repaint) {
            return;
        }
        repaint = false;
        turn = 1 - turn;
        Background background = engine.background();
        if (pictures[turn] == null || !pictures[turn].fits(background)) {
            pictures[turn] = new Picture(background.width(), background.height());
        }
        int x = cursor.column(background.area().width());
        pictures[turn].paint(engine, x);
        shown.setImage(pictures[turn].image());
        shown.setFitWidth(background.spec().width());
        shown.setFitHeight(background.spec().height());
        readAt(x);
    }

    private void readAt(int x) {
        readout.setVisible(x >= 0);
        if (x >= 0) {
            String text = Words.of(
                    "plot.readout",
                    Readout.seconds(engine.secondsAt(x)),
                    engine.words(Hand.LEFT, engine.newtonsAt(Hand.LEFT, x)),
                    engine.words(Hand.RIGHT, engine.newtonsAt(Hand.RIGHT, x)));
            readout.setText(text);
        }
    }

    /** Keeps the text for screen readers fresh, once a second. */
    private void sayForces() {
        long nanos = clock.nanos();
        if (engine.background() == null || nanos - wordsNanos < WORDS_NANOS) {
            return;
        }
        wordsNanos = nanos;
        int last = engine.background().area().width() - 1;
        String words = Words.of(
                "plot.accessible",
                String.valueOf(Math.round(spanSeconds())),
                engine.words(Hand.LEFT, engine.newtonsAt(Hand.LEFT, last)),
                engine.words(Hand.RIGHT, engine.newtonsAt(Hand.RIGHT, last)));
        setAccessibleText(paused ? Words.of("plot.accessible.paused", words) : words);
    }

    @Override
    protected void layoutChildren() {
        shown.relocate(0, 0);
        double width = readout.prefWidth(-1);
        double height = readout.prefHeight(width);
        readout.resizeRelocate(Math.max(0, getWidth() - width - 12), 0, width, height);
    }
}
