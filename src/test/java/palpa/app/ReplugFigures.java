package palpa.app;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import palpa.session.LessonOptions;
import palpa.session.LinkView.State;
import palpa.session.Toolbox;
import palpa.session.live.LiveLesson;

/**
 * Measures how soon a lesson shows that a glove was unplugged, and how soon its samples come again after its return, on
 * pseudo-terminals; every other time it comes back under another path. Linux and macOS.
 *
 * <p>Prints a line a round and the median and worst of all. The argument is the number of rounds, 6 where there is none.
 */
public final class ReplugFigures {

    private static final long LOOK_NANOS = 1_000_000;

    private final ReturningGlove glove;
    private final int rounds;
    private final List<Long> silentNanos = new ArrayList<>();
    private final List<Long> backNanos = new ArrayList<>();

    private ReplugFigures(ReturningGlove glove, int rounds) {
        this.glove = glove;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 6 : Integer.parseInt(arguments[0]);
        new ReplugFigures(new ReturningGlove(Files.createTempDirectory("replug"), rounds), rounds).measure();
        System.exit(0);
    }

    private void measure() {
        glove.start();
        Toolbox tools = glove.tools().box();
        LessonOptions options =
                LessonOptions.of(tools.ports(), tools.programs().shipped().get(0));
        try (LiveLesson lesson = LiveLesson.start(tools, options)) {
            await(lesson, State.STREAMING);
            for (int round = 0; round < rounds; round++) {
                round(lesson);
            }
        }
        print("shown as silent after", silentNanos);
        print("streams again after", backNanos);
    }

    private void round(LiveLesson lesson) {
        long silent = await(lesson, State.SILENT) - glove.unpluggedNanos();
        String before = lesson.view().leftLink().port();
        long back = await(lesson, State.STREAMING) - glove.pluggedNanos();
        silentNanos.add(silent);
        backNanos.add(back);
        boolean moved = !before.equals(lesson.view().leftLink().port());
        System.out.printf(
                "shown as silent after %4d ms, streams again after %4d ms%s%n",
                silent / 1_000_000, back / 1_000_000, moved ? " under another path" : "");
    }

    private static long await(LiveLesson lesson, State wanted) {
        while (lesson.view().leftLink().state() != wanted) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return System.nanoTime();
    }

    private static void print(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                "%s: median %d ms, most %d ms%n",
                what, nanos.get(nanos.size() / 2) / 1_000_000, nanos.get(nanos.size() - 1) / 1_000_000);
    }
}
