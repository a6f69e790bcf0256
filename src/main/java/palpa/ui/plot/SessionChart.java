package palpa.ui.plot;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A whole session, or any part of it down to single samples: steps, scores, notes, and each hand's strokes and forces
 * against their bands. FX thread only; it is painted on a thread of its own, and setters return at once.
 *
 * <p>A click puts the cursor, a drag selects, the wheel zooms about the pointer, with Shift it moves. Whoever shows it
 * gives keys for the same ({@link #zoom}, {@link #move}). Style class {@code session-chart}.
 */
public final class SessionChart extends Region {

    private static final double LEAST_WIDTH = 300;
    private static final double LEAST_HEIGHT = 180;

    private final PaintedView<LanesWish> picture;
    private final LaneOverlay overlay = new LaneOverlay();
    private final Label fontSource = new Label();
    private SessionOnChart session;
    private Optional<SecondSession> second = Optional.empty();
    private TimeSpan window = new TimeSpan(0, 1);
    private long cursorMicros;
    private Optional<TimeSpan> selection = Optional.empty();
    private boolean dark;
    private LongConsumer onCursor = micros -> {};
    private Consumer<Optional<TimeSpan>> onSelection = span -> {};
    private Consumer<TimeSpan> onWindow = span -> {};
    private Runnable onPainted = () -> {};
    private Consumer<UserProblem> onProblem = problem -> {};

    public SessionChart() {
        this(ChartThread.own());
    }

    SessionChart(Executor painting) {
        SessionPainter painter = new SessionPainter(new SampleWindow(this::tell), new SampleWindow(this::tell));
        picture = new PaintedView<>(painting, painter, this::painted);
        getStyleClass().add("session-chart");
        fontSource.setVisible(false);
        getChildren().addAll(picture, overlay, fontSource);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setPrefSize(900, 300);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Words.of("plot.session.accessible.name"));
        new LaneInput(this).listen();
        sceneProperty().addListener(changed -> wish());
    }

    /** Shows what is known of a session. Another session is shown as a whole; of the same one the window stays. */
    public void show(SessionOnChart shown) {
        boolean other = session == null || session.review() != shown.review();
        session = shown;
        if (other) {
            second = Optional.empty();
            selection = Optional.empty();
            cursorMicros = shown.review().span().startMicros();
            setWindow(shown.review().span());
        }
        wish();
    }

    /** What is shown; empty before the first. */
    public Optional<SessionOnChart> shown() {
        return Optional.ofNullable(session);
    }

    /** Lays another session over it, or takes it away. */
    public void setSecond(Optional<SecondSession> other) {
        second = other;
        wish();
    }

    /** The part of the session that is shown; never more than the whole, nor less than 20 ms. */
    public void setWindow(TimeSpan wanted) {
        TimeSpan inside = WindowZoom.within(wanted, all());
        if (!inside.equals(window)) {
            window = inside;
            onWindow.accept(inside);
            wish();
        }
    }

    public TimeSpan window() {
        return window;
    }

    /** Zooms in (above 0) or out by so many steps about the cursor, or about the middle where it is not in sight. */
    public void zoom(double steps) {
        long middle = window.startMicros() + window.lengthMicros() / 2;
        zoom(steps, window.contains(cursorMicros) ? cursorMicros : middle);
    }

    void zoom(double steps, long fixedMicros) {
        setWindow(WindowZoom.zoomed(window, all(), fixedMicros, steps));
    }

    /** Moves the window by a part of itself; above 0 to later times. */
    public void move(double share) {
        setWindow(WindowZoom.moved(window, all(), Math.round(share * window.lengthMicros())));
    }

    /** Shows the whole session. */
    public void showAll() {
        setWindow(all());
    }

    /** Moves the window, where it has to be moved, so that {@code micros} is seen. */
    public void reveal(long micros) {
        setWindow(WindowZoom.showing(window, all(), micros));
    }

    private TimeSpan all() {
        return session == null ? window : session.review().span();
    }

    public void setCursor(long micros) {
        cursorMicros = micros;
        placeOverlay();
    }

    public long cursorMicros() {
        return cursorMicros;
    }

    /** The span that wears the accent, or none. */
    public void setSelection(Optional<TimeSpan> span) {
        selection = span;
        placeOverlay();
    }

    public Optional<TimeSpan> selection() {
        return selection;
    }

    /** Puts it on a dark or a light card. */
    public void setDark(boolean onDark) {
        dark = onDark;
        overlay.setDark(dark);
        wish();
    }

    /** Told where the pointer puts the cursor. */
    public void setOnCursor(LongConsumer listener) {
        onCursor = listener;
    }

    /** Told what the pointer selects. */
    public void setOnSelection(Consumer<Optional<TimeSpan>> listener) {
        onSelection = listener;
    }

    /** Told when another part is shown, whoever wanted it: a second chart beside it follows so. */
    public void setOnWindow(Consumer<TimeSpan> listener) {
        onWindow = listener;
    }

    /** Told whenever a new picture is shown. */
    public void setOnPainted(Runnable listener) {
        onPainted = listener;
    }

    /** Told, on the painting thread, where the file cannot be read any more. */
    public void setOnProblem(Consumer<UserProblem> listener) {
        onProblem = listener;
    }

    private void tell(UserProblem problem) {
        onProblem.accept(problem);
    }

    /** Session time at {@code x} of this node, within what is shown. */
    long microsAt(double x) {
        TimeMap times = layoutOf().times(window);
        return Math.max(window.startMicros(), Math.min(window.endMicros(), times.micros(x)));
    }

    void cursorByPointer(long micros) {
        setCursor(micros);
        onCursor.accept(micros);
    }

    void selectByPointer(Optional<TimeSpan> span) {
        setSelection(span);
        onSelection.accept(span);
    }

    private LaneLayout layoutOf() {
        return new LaneLayout(getWidth(), getHeight());
    }

    private void wish() {
        double scale = ChartThread.scaleOf(this);
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        if (session != null && width >= LEAST_WIDTH / 2 && height >= LEAST_HEIGHT / 2) {
            String font = fontSource.getFont().getFamily();
            picture.want(new LanesWish(width, height, scale, session, second, window, dark, font));
        }
        placeOverlay();
    }

    private void painted() {
        placeOverlay();
        setAccessibleText(
                Words.of("plot.session.accessible", spoken(window.startMicros()), spoken(window.endMicros())));
        onPainted.run();
    }

    /** Whether what is seen is {@code wanted}. */
    boolean painted(SessionOnChart wanted) {
        return picture.painted() != null && picture.painted().session().equals(wanted);
    }

    private static String spoken(long micros) {
        return new TimeLabels(0).text(micros / 1e6);
    }

    /** Over the picture that is seen, which may be one window behind. */
    private void placeOverlay() {
        TimeSpan seen = picture.painted() == null ? window : picture.painted().window();
        LaneLayout layout = layoutOf();
        overlay.place(layout.times(seen), layout.lanes().getY(), layout.lanes().getMaxY(), cursorMicros, selection);
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        wish();
    }
}
