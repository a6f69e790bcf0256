package palpa.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Stroke;
import palpa.model.Technique;

/** Judging allocates nothing once warm. */
class CoachAllocationTest {

    private static final int ROUNDS = 20_000;
    private static final long PERIOD_MICROS = 200_000;

    @Test
    void updatesAllocateNothing() {
        Stroke[] strokes = new Stroke[2 * ROUNDS];
        for (int i = 0; i < strokes.length; i++) {
            Hand hand = i % 2 == 0 ? Hand.LEFT : Hand.RIGHT;
            strokes[i] = Lessons.stroke(hand, Technique.PERCUSSION, i * PERIOD_MICROS / 1e6, 0.045, 10 + i % 7 * 5);
        }
        Coach coach = new Coach(Lessons.asking(Technique.PERCUSSION, Level.MODERATE));
        run(coach, strokes, 0, ROUNDS);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        long counting = threads.getThreadAllocatedBytes(thread) - before;
        before = threads.getThreadAllocatedBytes(thread);
        run(coach, strokes, ROUNDS, 2 * ROUNDS);
        long allocated = threads.getThreadAllocatedBytes(thread) - before - counting;

        assertThat(allocated / ROUNDS).as("bytes an update").isZero();
    }

    private static final HandNow LEFT = Lessons.hand(Hand.LEFT, Technique.PERCUSSION, 20, 2.5);
    private static final HandNow RIGHT = Lessons.hand(Hand.RIGHT, Technique.PERCUSSION, 20, 2.5);

    private static void run(Coach coach, Stroke[] strokes, int from, int to) {
        for (int i = from; i < to; i++) {
            coach.onStroke(strokes[i]);
            coach.update(i * PERIOD_MICROS + 100_000, LEFT, RIGHT);
        }
    }
}
