package palpa.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.session.Sounds.Priority;

/** Which sentence is said, which waits, which is forgotten. */
class SpeechQueueTest {

    private final SpeechQueue queue = new SpeechQueue();
    private long now;

    private boolean offer(String text, Priority priority) {
        return queue.offer(text, priority, now);
    }

    private String take() {
        return queue.take(now).orElse("");
    }

    private void saying(String text, Priority priority) {
        offer(text, priority);
        assertThat(take()).isEqualTo(text);
    }

    @Test
    void saysNothingWhereNothingWaits() {
        assertThat(take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CUE, CUE, false",
        "CUE, NOTICE, true",
        "NOTICE, CUE, false",
        "NOTICE, NOTICE, false",
        "NOTICE, STEP, true",
        "STEP, STEP, true",
        "STEP, NOTICE, false",
        "STEP, FOCUS, true",
        "FOCUS, FOCUS, true",
        "FOCUS, STEP, false"
    })
    void theMoreImportantInterrupts(Priority said, Priority offered, boolean interrupts) {
        saying("a", said);
        assertThat(offer("b", offered)).isEqualTo(interrupts);
        assertThat(take()).isEqualTo("b");
    }

    @Test
    void onlyTheNewestOfTheSameImportanceWaits() {
        saying("a", Priority.NOTICE);
        offer("b", Priority.NOTICE);
        offer("c", Priority.NOTICE);
        assertThat(take()).isEqualTo("c");
        assertThat(take()).isEmpty();
    }

    @Test
    void theLessImportantDoesNotPushOutWhatWaits() {
        saying("a", Priority.FOCUS);
        offer("step", Priority.STEP);
        offer("cue", Priority.CUE);
        assertThat(take()).isEqualTo("step");
        assertThat(take()).isEmpty();
    }

    @Test
    void aStepBrokenOffForTheFocusIsSaidAgain() {
        saying("step", Priority.STEP);
        offer("button", Priority.FOCUS);
        assertThat(take()).isEqualTo("button");
        assertThat(take()).isEqualTo("step");
    }

    @Test
    void aStepBrokenOffForTheNextStepIsNot() {
        saying("step 1", Priority.STEP);
        offer("step 2", Priority.STEP);
        assertThat(take()).isEqualTo("step 2");
        assertThat(take()).isEmpty();
    }

    @Test
    void ofQuickFocusesOnlyTheLastIsSaid() {
        saying("a", Priority.FOCUS);
        offer("b", Priority.FOCUS);
        offer("c", Priority.FOCUS);
        assertThat(take()).isEqualTo("c");
        assertThat(take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CUE, 1900, true", "CUE, 2100, false", "NOTICE, 7900, true", "NOTICE, 8100, false", "STEP, 14000, true"
    })
    void whatWaitedTooLongIsNotSaid(Priority priority, long millis, boolean said) {
        saying("a", Priority.FOCUS);
        offer("b", priority);
        now = TimeUnit.MILLISECONDS.toNanos(millis);
        assertThat(take().equals("b")).isEqualTo(said);
    }

    @Test
    void forgetsAllWhenHushed() {
        saying("a", Priority.STEP);
        offer("b", Priority.NOTICE);
        queue.clear();
        assertThat(take()).isEmpty();
    }
}
