package palpa.ui.review;

import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import palpa.model.TimeSpan;

/**
 * Where in the session one looks: the cursor, the stretch that is seen, the stretch that is selected. FX thread only.
 *
 * <p>Every time is of the session clock, microseconds. Cursor and stretches never leave the session; whatever moves the
 * cursor, the stretch that is seen follows it.
 */
final class TimelineModel {

    /** The shortest stretch that can be seen: some twenty samples. */
    static final long SHORTEST_MICROS = 20_000;

    private static final double ZOOM = 2;

    private final ObjectProperty<TimeSpan> whole = new SimpleObjectProperty<>(new TimeSpan(0, 0));
    private final ObjectProperty<TimeSpan> seen = new SimpleObjectProperty<>(new TimeSpan(0, 0));
    private final ObjectProperty<Optional<TimeSpan>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final LongProperty cursor = new SimpleLongProperty();

    /** Begins anew with a session of this length, seen as a whole, the cursor at its start. */
    void begin(TimeSpan session) {
        whole.set(session);
        selection.set(Optional.empty());
        cursor.set(session.startMicros());
        seen.set(session);
    }

    /** Takes other bounds; cursor and window stay where they can, and the whole stays the whole. */
    void resize(TimeSpan session) {
        boolean all = seen.get().equals(whole.get());
        whole.set(session);
        if (all) {
            zoomAll();
        } else {
            see(seen.get());
        }
        moveTo(cursor.get());
    }

    void moveTo(long micros) {
        long inside = clamp(micros);
        cursor.set(inside);
        follow(inside);
    }

    void moveBy(long micros) {
        moveTo(cursor.get() + micros);
    }

    /** Keeps the cursor in sight: what is seen turns over by a page, or jumps where it went further. */
    private void follow(long micros) {
        TimeSpan now = seen.get();
        long length = now.lengthMicros();
        if (micros < now.startMicros()) {
            lookAt(micros - length / 2, length);
        } else if (micros > now.endMicros()) {
            lookAt(micros - length / 10, length);
        }
    }

    private void lookAt(long startMicros, long lengthMicros) {
        long longest = whole.get().lengthMicros();
        long length = Math.min(longest, Math.max(SHORTEST_MICROS, lengthMicros));
        long latest = whole.get().endMicros() - length;
        long start = Math.max(whole.get().startMicros(), Math.min(latest, startMicros));
        seen.set(new TimeSpan(start, start + length));
    }

    void zoomIn() {
        zoom(1 / ZOOM, cursor.get());
    }

    void zoomOut() {
        zoom(ZOOM, cursor.get());
    }

    /**
     * Makes what is seen longer or shorter.
     *
     * @param factor of its length; below 1 zooms in
     * @param aroundMicros what keeps its place on screen
     */
    void zoom(double factor, long aroundMicros) {
        TimeSpan now = seen.get();
        long centre = Math.max(now.startMicros(), Math.min(now.endMicros(), aroundMicros));
        long length = Math.round(now.lengthMicros() * factor);
        long before = Math.round((centre - now.startMicros()) * factor);
        lookAt(centre - before, length);
    }

    void zoomAll() {
        seen.set(whole.get());
    }

    /** Sees {@code stretch}, as far as there is session. */
    void see(TimeSpan stretch) {
        lookAt(stretch.startMicros(), stretch.lengthMicros());
    }

    /** Lets the selection begin at the cursor; it ends where it did if that is later, else with the session. */
    void selectFromCursor() {
        long end = selection
                .get()
                .map(TimeSpan::endMicros)
                .filter(micros -> micros > cursor.get())
                .orElse(whole.get().endMicros());
        selection.set(Optional.of(new TimeSpan(cursor.get(), end)));
    }

    /** Lets the selection end at the cursor; it begins where it did if that is earlier, else with the session. */
    void selectToCursor() {
        long start = selection
                .get()
                .map(TimeSpan::startMicros)
                .filter(micros -> micros < cursor.get())
                .orElse(whole.get().startMicros());
        selection.set(Optional.of(new TimeSpan(start, cursor.get())));
    }

    /** Selects {@code stretch} as far as there is session; a moment selects nothing. */
    void select(TimeSpan stretch) {
        TimeSpan inside = new TimeSpan(clamp(stretch.startMicros()), clamp(stretch.endMicros()));
        selection.set(Optional.of(inside).filter(span -> span.lengthMicros() > 0));
    }

    void selectNothing() {
        selection.set(Optional.empty());
    }

    /** What a note would be about: the selection, or the moment of the cursor. */
    TimeSpan chosen() {
        return selection.get().orElseGet(() -> new TimeSpan(cursor.get(), cursor.get()));
    }

    private long clamp(long micros) {
        return Math.max(whole.get().startMicros(), Math.min(whole.get().endMicros(), micros));
    }

    ReadOnlyObjectProperty<TimeSpan> wholeProperty() {
        return whole;
    }

    ReadOnlyObjectProperty<TimeSpan> seenProperty() {
        return seen;
    }

    /** Empty where nothing is selected. */
    ReadOnlyObjectProperty<Optional<TimeSpan>> selectionProperty() {
        return selection;
    }

    ReadOnlyLongProperty cursorProperty() {
        return cursor;
    }
}
