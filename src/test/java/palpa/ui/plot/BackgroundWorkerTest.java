package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** One redraw pending, the newest wish wins. */
class BackgroundWorkerTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<Integer> painted = new ArrayList<>();
    private final List<Integer> received = new ArrayList<>();
    private final BackgroundWorker worker =
            new BackgroundWorker(tasks::add, this::paint, background -> received.add(background.width()));

    @Test
    void aWishThatWasOvertakenIsNeverPainted() {
        worker.want(spec(100));
        worker.want(spec(200));
        worker.want(spec(300));
        runAll();

        assertThat(painted).containsExactly(300);
        assertThat(received).containsExactly(300);
    }

    @Test
    void aWishMadeWhilePaintingIsPaintedNext() {
        worker.want(spec(1));
        runAll();

        assertThat(painted).containsExactly(1, 2);
    }

    @Test
    void atMostOneTaskWaits() {
        worker.want(spec(100));
        worker.want(spec(200));

        assertThat(tasks).hasSize(1);
    }

    private Background paint(ChartSpec spec) {
        painted.add(spec.widthPixels());
        if (spec.widthPixels() == 1) {
            worker.want(spec(2));
        }
        return new Background(spec, new int[0], new PixelRect(0, 0, 0, 0), List.of());
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static ChartSpec spec(int width) {
        return new ChartSpec(
                width,
                10,
                1,
                true,
                "SansSerif",
                TimeRange.last(10),
                70,
                TestLesson.BANDS,
                Optional.empty(),
                true,
                true,
                Optional.empty(),
                false);
    }
}
