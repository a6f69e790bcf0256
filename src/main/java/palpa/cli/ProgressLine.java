package palpa.cli;

import java.io.PrintWriter;
import palpa.session.Progress;
import palpa.session.Words;

/** How far a long task is, as one line that is written over, and whether Ctrl-C was pressed. */
final class ProgressLine implements Progress {

    private final PrintWriter to;
    private final boolean shown;
    private int percent = -1;
    private volatile boolean cancelled;

    /** @param shown whether anybody sees it: on a terminal */
    ProgressLine(PrintWriter to, boolean shown) {
        this.to = to;
        this.shown = shown;
    }

    /** On standard error where this program has a terminal. */
    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, System.console() != null);
    }

    @Override
    public void done(double part) {
        int now = (int) (100 * part);
        if (shown && now > percent) {
            percent = now;
            to.print("\r" + Words.of("analyze.progress", Integer.toString(percent)));
            to.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** Any thread. */
    void cancel() {
        cancelled = true;
    }

    /** Leaves the line, so that what comes next begins a new one. */
    void end() {
        if (percent >= 0) {
            to.println();
            to.flush();
        }
    }
}
