package palpa.ui.plot;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import palpa.model.Hand;
import palpa.session.HostClock;
import palpa.session.LessonView;
import palpa.session.TraceBuffer;
import palpa.session.Words;
import palpa.session.review.ExampleTrace;

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

    private final ChartEngine engine;
    private final ChartWords words;
    private final HostClock clock;
    private final BackgroundWorker worker;
    private final PictureTurns pictures = new PictureTurns();
    private final ChartGround ground = new ChartGround();
    private final ReadoutLabel readout = new ReadoutLabel();
    private final ChartCursor cursor = new ChartCursor();
    private ChartSpec wanted;
    private boolean dark;
    private boolean paused;
    private boolean legend = true;
    private boolean repaint = true;

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
        words = new ChartWords(engine);
        worker = new BackgroundWorker(executor, painter, this::deliver);
        getStyleClass().add("force-chart");
        getChildren().addAll(ground, pictures, readout);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Words.of("plot.accessible.name"));
        new ChartInput(this).listen();
    }

    /** Shows what has come by now. Called once a pulse. */
    public void update(LessonView view) {
        if (!paused) {
            engine.follow(view, clock.nanos());
            repaint = true;
        }
        wishBackground();
        paint();
        words.whenDue(clock.nanos(), paused).ifPresent(this::setAccessibleText);
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

    /** Shows how an expert did the step, as a fine dotted line behind the traces; or nothing. */
    public void showExample(Optional<ExampleTrace> example) {
        engine.showExample(example);
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
        return readout.words();
    }

    /** Puts the cursor at {@code x} of this node. */
    void pointAt(double x) {
        Rectangle2D area = dataArea();
        if (area.getWidth() > 0) {
            cursor.moveTo((x - area.getMinX()) / area.getWidth());
            repaint = true;
        }
    }

    /** Where the traces are drawn in this node; empty before the first picture. */
    Rectangle2D dataArea() {
        Background background = engine.background();
        if (background == null) {
            return Rectangle2D.EMPTY;
        }
        double scale = background.spec().scale();
        PixelRect area = background.area();
        return new Rectangle2D(area.x() / scale, area.y() / scale, area.width() / scale, area.height() / scale);
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
        int x = cursor.column(engine.background().area().width());
        pictures.paint(engine, x);
        readAt(x);
    }

    private void readAt(int x) {
        if (x >= 0) {
            readout.show(words.at(x));
            readout.place(getWidth());
        } else {
            readout.hide();
        }
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        pictures.relocate(0, 0);
        readout.place(getWidth());
    }
}
