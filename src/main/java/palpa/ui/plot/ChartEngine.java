package palpa.ui.plot;

import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.TraceBuffer;
import palpa.session.review.ExampleTrace;

/**
 * The chart without its window: samples in, pixels out. One thread.
 *
 * <p>{@link #follow} costs the new samples, {@link #paint} the pixels of the traces; neither allocates. Only a new
 * background, whose width decides how long a column is, cuts all that is kept into columns anew.
 */
final class ChartEngine {

    private final TraceHistory[] histories = new TraceHistory[Hand.COUNT];
    private final TraceColumns[] columns = new TraceColumns[Hand.COUNT];
    private final boolean[] claimsNewtons = {true, true};
    private final PicturePainter painter = new PicturePainter();
    private final ScrollClock clock = new ScrollClock();
    private final ForceRange range = new ForceRange();
    private final BandChoice bands = new BandChoice();
    private final Zoom zoom = new Zoom();
    private final ExampleColumns example = new ExampleColumns();
    private Background background;
    private Optional<Level> target = Optional.empty();
    private boolean axisNewtons = true;
    private boolean showLeftSites;
    private boolean showRightSites;
    private float greatestNewtons;

    ChartEngine(TraceBuffer left, TraceBuffer right) {
        histories[0] = new TraceHistory(left);
        histories[1] = new TraceHistory(right);
        cut(10_000, 1);
    }

    Zoom zoom() {
        return zoom;
    }

    Background background() {
        return background;
    }

    /** Takes new samples, and what the view says of bands and links, at host time {@code nanos}. */
    void follow(LessonView view, long nanos) {
        long newest = view.sessionMicros();
        for (int hand = 0; hand < Hand.COUNT; hand++) {
            histories[hand].pull(columns[hand]);
            histories[hand].forgetAfter(view.sessionMicros(), columns[hand]);
            newest = Math.max(newest, histories[hand].newestMicros());
        }
        clock.advance(nanos, newest);
        if (bands.follow(view)) {
            range.reset();
        }
        range.follow(bands.shown().ceilingNewtons(), greatestNewtons, clock.nowMicros());
        example.follow(view);
        example.advance(clock.nowMicros());
        target = view.step().level();
        claimsNewtons[0] = claims(view.leftLink());
        claimsNewtons[1] = claims(view.rightLink());
        axisNewtons = claimsNewtons[0] && claimsNewtons[1];
    }

    /** A hand without a glove spoils no claim. */
    private static boolean claims(LinkView link) {
        CalibrationState calibration = link.calibration();
        return link.state() == LinkView.State.ABSENT || calibration.claimsNewtons();
    }

    /** Whether a view was ever followed. */
    boolean isReady() {
        return bands.shown() != null;
    }

    void showSites(boolean left, boolean right) {
        showLeftSites = left;
        showRightSites = right;
    }

    /** What the background should look like now. */
    ChartSpec wish(int widthPixels, int heightPixels, double scale, boolean dark, String font, boolean legend) {
        return new ChartSpec(
                widthPixels,
                heightPixels,
                scale,
                dark,
                font,
                TimeRange.last(zoom.spanSeconds()),
                range.topNewtons() * zoom.forceShare(),
                bands.shown(),
                target,
                axisNewtons,
                legend,
                sitesNamed(),
                example.isShown());
    }

    /** Shows an example behind the traces, or none. */
    void showExample(Optional<ExampleTrace> trace) {
        example.show(trace);
    }

    private Optional<Hand> sitesNamed() {
        if (showLeftSites) {
            return Optional.of(Hand.LEFT);
        }
        return showRightSites ? Optional.of(Hand.RIGHT) : Optional.empty();
    }

    /** Takes a new background for the frames to come. */
    void accept(Background next) {
        background = next;
        painter.background(next);
        int width = Math.max(1, next.area().width());
        long micros = Math.max(1, Math.round(next.spec().spanSeconds() * 1e6 / width));
        cut(micros, width);
    }

    private void cut(long columnMicros, int width) {
        example.cut(columnMicros, width);
        example.advance(clock.nowMicros());
        for (int hand = 0; hand < Hand.COUNT; hand++) {
            boolean fits = columns[hand] != null
                    && columns[hand].columnMicros() == columnMicros
                    && columns[hand].capacity() > width;
            if (!fits) {
                columns[hand] = new TraceColumns(columnMicros, width);
                histories[hand].replay(columns[hand]);
            }
        }
    }

    /**
     * Paints the frame of now; answers the highest row it drew on.
     *
     * @param pixels the picture, of the background's size
     * @param drawnFrom the highest row that was drawn on in this picture before; negative where all is to be painted
     * @param cursorX column of the data area the cursor is on, or -1
     */
    int paint(int[] pixels, int drawnFrom, int cursorX) {
        if (drawnFrom < 0) {
            painter.beginWhole(pixels);
        } else {
            painter.beginBelow(pixels, drawnFrom);
        }
        paintTraces(newestColumn());
        painter.shineLabels(pixels);
        if (cursorX >= 0) {
            paintCursor(cursorX);
        }
        return painter.highestRow();
    }

    private void paintTraces(long newest) {
        if (example.isShown()) {
            painter.example(Hand.LEFT, example.of(Hand.LEFT), newest);
            painter.example(Hand.RIGHT, example.of(Hand.RIGHT), newest);
        }
        if (showLeftSites) {
            painter.sites(Hand.LEFT, columns[0], newest);
        }
        if (showRightSites) {
            painter.sites(Hand.RIGHT, columns[1], newest);
        }
        float left = painter.total(Hand.LEFT, columns[0], newest);
        float right = painter.total(Hand.RIGHT, columns[1], newest);
        greatestNewtons = Math.max(left, right);
    }

    private void paintCursor(int x) {
        painter.cursor(x);
        paintDot(Hand.LEFT, x);
        paintDot(Hand.RIGHT, x);
    }

    private void paintDot(Hand hand, int x) {
        float newtons = newtonsAt(hand, x);
        if (!Float.isNaN(newtons)) {
            painter.dot(hand, x, newtons);
        }
    }

    /** The number of the column at the right edge. */
    long newestColumn() {
        return columns[0].columnOf(clock.nowMicros());
    }

    /** Time at column {@code x} of the data area relative to now, seconds, 0 or less. */
    double secondsAt(int x) {
        return (x + 1 - background.area().width()) * columns[0].columnMicros() / 1e6;
    }

    /** A hand's force at column {@code x} of the data area, newtons, NaN where there is none. */
    float newtonsAt(Hand hand, int x) {
        TraceColumns traces = columns[hand.ordinal()];
        long column = newestColumn() - background.area().width() + 1 + x;
        float low = traces.low(TraceBuffer.TOTAL, column);
        float high = traces.high(TraceBuffer.TOTAL, column);
        return traces.has(column) && high >= low ? (low + high) / 2 : Float.NaN;
    }

    /** What to say of a force: newtons, or its level where the glove may not claim any. */
    String words(Hand hand, float newtons) {
        return Readout.words(newtons, claimsNewtons[hand.ordinal()], bands.shown());
    }
}
