package palpa.ui.plot;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * The seconds around the cursor, sample by sample: both hands' forces, or all sites of one, against the bands in force
 * there. FX thread only; painted, and read from the file, on a thread of its own. Style class {@code detail-chart}; the
 * words at the cursor are a label of style class {@code chart-readout}.
 */
public final class DetailChart extends Region {

    /** What can be shown, milliseconds from edge to edge. */
    private static final List<Integer> SPANS_MILLIS =
            List.of(50, 100, 200, 500, 1000, 2000, 3000, 5000, 10_000, 20_000);

    private static final int USUAL = 6;
    private static final double LEAST_WIDTH = 260;
    private static final double LEAST_HEIGHT = 100;

    /** A sample counts as that of the cursor when it is no further away than this. */
    private static final long NEAR_MICROS = 250_000;

    private final PaintedView<DetailWish> picture;
    private final DetailPainter painter;
    private final SampleWindow samples = new SampleWindow(this::tell);
    private final Label readout = new Label();
    private SessionOnChart session;
    private Optional<SecondSession> second = Optional.empty();
    private long cursorMicros;
    private int zoom = USUAL;
    private Optional<Hand> sites = Optional.empty();
    private boolean dark;
    private LongConsumer onCursor = micros -> {};
    private Consumer<CursorValues> onValues = values -> {};
    private Consumer<UserProblem> onProblem = problem -> {};
    private volatile CursorValues newest = new CursorValues(0, new float[0], new float[0]);

    public DetailChart() {
        this(ChartThread.own());
    }

    DetailChart(Executor painting) {
        painter = new DetailPainter(samples, new SampleWindow(this::tell));
        picture = new PaintedView<>(painting, this::paint, this::painted);
        getStyleClass().add("detail-chart");
        readout.getStyleClass().add("chart-readout");
        readout.setMouseTransparent(true);
        getChildren().addAll(picture, readout);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setPrefSize(900, 150);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Words.of("plot.detail.accessible.name"));
        setOnMousePressed(event -> onCursor.accept(microsAt(event.getX())));
        setOnScroll(event -> zoom(event.getDeltaY() > 0 ? 1 : -1));
        sceneProperty().addListener(changed -> wish());
    }

    /** Shows what is known of a session. */
    public void show(SessionOnChart shown) {
        if (session == null || session.review() != shown.review()) {
            second = Optional.empty();
            cursorMicros = shown.review().span().startMicros();
        }
        session = shown;
        wish();
    }

    /** Lays another session over it, or takes it away. */
    public void setSecond(Optional<SecondSession> other) {
        second = other;
        wish();
    }

    public void setCursor(long micros) {
        cursorMicros = micros;
        wish();
    }

    /** Shows less time (above 0) or more. */
    public void zoom(int steps) {
        zoom = Math.max(0, Math.min(zoom - steps, SPANS_MILLIS.size() - 1));
        wish();
    }

    /** How much time is shown, seconds. */
    public double spanSeconds() {
        return SPANS_MILLIS.get(zoom) / 1e3;
    }

    /** Shows all sites of one hand, or both hands' totals. */
    public void showSites(Optional<Hand> hand) {
        sites = hand;
        wish();
    }

    /** Puts it on a dark or a light card. */
    public void setDark(boolean onDark) {
        dark = onDark;
        wish();
    }

    /** Told where the pointer puts the cursor. */
    public void setOnCursor(LongConsumer listener) {
        onCursor = listener;
    }

    /** Told the forces of all sites whenever the cursor stands somewhere else. */
    public void setOnValues(Consumer<CursorValues> listener) {
        onValues = listener;
    }

    /** Told, on the painting thread, where the file cannot be read any more. */
    public void setOnProblem(Consumer<UserProblem> listener) {
        onProblem = listener;
    }

    private void tell(UserProblem problem) {
        onProblem.accept(problem);
    }

    /** What is said of the cursor's place. */
    public String readout() {
        return readout.getText();
    }

    private TimeSpan window() {
        long half = SPANS_MILLIS.get(zoom) * 500L;
        return new TimeSpan(cursorMicros - half, cursorMicros + half);
    }

    private long microsAt(double x) {
        double share = (x - BackgroundPainter.leftMargin(session == null || claims()))
                / Math.max(1, getWidth() - BackgroundPainter.sideMargins(session == null || claims()));
        long at = window().startMicros() + Math.round(Math.max(0, Math.min(1, share)) * window().lengthMicros());
        return session == null
                ? at
                : Math.max(
                        session.review().span().startMicros(),
                        Math.min(at, session.review().span().endMicros()));
    }

    private boolean claims() {
        return session.review().claimsNewtons(Hand.LEFT) && session.review().claimsNewtons(Hand.RIGHT);
    }

    private void wish() {
        double scale = ChartThread.scaleOf(this);
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        if (session != null && width >= LEAST_WIDTH / 2 && height >= LEAST_HEIGHT / 2) {
            String font = readout.getFont().getFamily();
            picture.want(
                    new DetailWish(width, height, scale, session, second, window(), cursorMicros, sites, dark, font));
        }
    }

    /** Painting thread: the samples are there after the picture was painted. */
    private void paint(DetailWish wish, BufferedImage into) {
        painter.paint(wish, into);
        newest = new CursorValues(wish.cursorMicros(), at(wish, Hand.LEFT), at(wish, Hand.RIGHT));
    }

    private float[] at(DetailWish wish, Hand hand) {
        return samples.of(wish.session().review(), hand, wish.window())
                .map(found -> found.at(wish.cursorMicros(), NEAR_MICROS))
                .orElseGet(() -> new float[0]);
    }

    private void painted() {
        CursorValues values = newest;
        String words = new DetailWords(session).at(values);
        readout.setText(words);
        setAccessibleText(words);
        onValues.accept(values);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
        double width = readout.prefWidth(-1);
        double x = getWidth() / 2 + 12;
        readout.resizeRelocate(Math.min(x, Math.max(0, getWidth() - width - 8)), 4, width, readout.prefHeight(width));
        wish();
    }
}
