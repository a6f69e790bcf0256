package palpa.ui.kit;

import java.util.function.Consumer;

/** One sentence at a time, shown for some seconds of the screen's clock. FX thread only. */
public final class Notices {

    private static final long SHOWN_NANOS = 5_000_000_000L;

    private final Consumer<String> show;
    private boolean shown;
    private boolean timed;
    private long sinceNanos;

    /**
     * @param show told the sentence, and empty text when its time is over
     */
    public Notices(Consumer<String> show) {
        this.show = show;
    }

    /** Shows {@code sentence} from now on. */
    public void say(String sentence) {
        shown = true;
        timed = false;
        show.accept(sentence);
    }

    /** Takes the sentence away when its time is over; called at every screen refresh with a clock that rises. */
    public void refresh(long nowNanos) {
        if (!shown) {
            return;
        }
        if (!timed) {
            timed = true;
            sinceNanos = nowNanos;
        }
        if (nowNanos - sinceNanos >= SHOWN_NANOS) {
            shown = false;
            show.accept("");
        }
    }
}
