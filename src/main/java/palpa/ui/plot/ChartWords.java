package palpa.ui.plot;

import java.util.Optional;
import palpa.model.Hand;
import palpa.session.Words;

/** What the chart says in words: beside its cursor, and to screen readers. One thread. */
final class ChartWords {

    private static final long PACE_NANOS = 1_000_000_000L;

    private final ChartEngine engine;
    private long saidNanos;

    ChartWords(ChartEngine engine) {
        this.engine = engine;
    }

    /** Time and both hands' forces at column {@code x} of the data area. */
    String at(int x) {
        return Words.of(
                "plot.readout", Readout.seconds(engine.secondsAt(x)), force(Hand.LEFT, x), force(Hand.RIGHT, x));
    }

    /** Both hands' newest forces, and how much time is shown: at most once a second, and not before the first picture. */
    Optional<String> whenDue(long nanos, boolean paused) {
        if (engine.background() == null || nanos - saidNanos < PACE_NANOS) {
            return Optional.empty();
        }
        saidNanos = nanos;
        return Optional.of(now(paused));
    }

    private String now(boolean paused) {
        int last = engine.background().area().width() - 1;
        String seconds = String.valueOf(Math.round(engine.zoom().spanSeconds()));
        String words = Words.of("plot.accessible", seconds, force(Hand.LEFT, last), force(Hand.RIGHT, last));
        return paused ? Words.of("plot.accessible.paused", words) : words;
    }

    private String force(Hand hand, int x) {
        return engine.words(hand, engine.newtonsAt(hand, x));
    }
}
