package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.model.ClockMapping;
import palpa.model.Hand;
import palpa.session.DiskSpace;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.link.Waiter;

class RecorderTest {

    private static final RawBlock BLOCK =
            new RawBlock(Hand.LEFT, 0, 0, ClockMapping.IDENTITY, 0, new long[] {0}, 1, new int[] {7});

    private static final long LEAST_FREE = 500_000_000;
    private static final long MILLI = 1_000_000;

    private long nowNanos;

    private final MemoryStore store = new MemoryStore();
    private final Recorder recorder = new Recorder(
            Path.of("x"),
            store.create(Path.of("x"), null, false),
            new DiskWatch(this::now, LEAST_FREE),
            this::now,
            Waiter.NONE);

    private long now() {
        return nowNanos;
    }

    private void pass(long millis) {
        nowNanos += millis * MILLI;
        recorder.doWork();
    }

    private void hand(int events) {
        for (int n = 0; n < events; n++) {
            recorder.event(new SessionEvent(n, SessionEvent.Kind.MARKER, Optional.empty(), ""));
        }
    }

    @Test
    void countsWhatASlowDiskMakesItRefuse() {
        hand(Recorder.LIMIT + 7);
        recorder.doWork();

        assertThat(recorder.refused()).isEqualTo(7);
        assertThat(store.events()).hasSize(Recorder.LIMIT);
    }

    @Test
    void writesTheRestAndClosesTheFileAtTheEnd() {
        hand(3);
        recorder.block(BLOCK);
        recorder.finish();
        boolean more = recorder.doWork();
        recorder.end();

        assertThat(more).isFalse();
        assertThat(store.events()).hasSize(3);
        assertThat(store.isClosed()).isTrue();
        assertThat(recorder.closed()).isCompletedWithValue(Optional.empty());
    }

    @Test
    void keepsNoFileWithoutASampleAndSaysSo() {
        hand(2);
        recorder.finish();
        recorder.doWork();
        recorder.end();

        assertThat(store.isDiscarded()).isTrue();
        assertThat(store.isClosed()).isFalse();
        assertThat(recorder.closed().join().orElseThrow().key()).isEqualTo("session.nothing_recorded");
    }

    @Test
    void tellsThatAFileCouldNotBeEnded() {
        recorder.block(BLOCK);
        recorder.finish();
        recorder.doWork();
        store.failAtTheEnd();
        recorder.end();

        assertThat(recorder.closed().join().orElseThrow().key()).isEqualTo("store.disk_full");
    }

    @Test
    void keepsTheProblemAndDropsTheRest() {
        hand(1);
        recorder.block(BLOCK);
        recorder.doWork();
        store.failFromNowOn();
        hand(2);
        recorder.doWork();

        assertThat(recorder.problem()).isPresent();
        assertThat(store.events()).hasSize(1);
        assertThat(store.isClosed()).isTrue();
    }

    @Test
    void keepsWhatCameAQuarterOfASecondAfterTheLastSample() {
        recorder.block(BLOCK);
        pass(1);
        pass(200);
        assertThat(store.flushes()).isZero();

        pass(50);
        assertThat(store.flushes()).isEqualTo(1);
    }

    @Test
    void keepsWhatCameOnceASecondWhileSamplesCome() {
        for (int tenth = 0; tenth < 30; tenth++) {
            recorder.block(BLOCK);
            pass(100);
        }

        assertThat(store.flushes()).isEqualTo(3);
    }

    @Test
    void warnsOfADiskThatFillsAndTellsTheMinutesLeft() {
        store.haveFree(100_000_000);
        pass(1000);

        DiskSpace space = recorder.disk().space().orElseThrow();
        assertThat(space.isLow()).isTrue();
        assertThat(space.minutesLeft()).isEqualTo(40);
        assertThat(recorder.problem()).isEmpty();
    }

    @Test
    void endsTheFileProperlyWhileThereIsRoomForItsEnd() {
        recorder.block(BLOCK);
        pass(1000);
        store.haveFree(DiskSpace.RESERVE_BYTES - 1);
        pass(1000);

        assertThat(recorder.problem().orElseThrow().key()).isEqualTo("session.disk_full");
        assertThat(store.isClosed()).isTrue();
        assertThat(store.blocks()).hasSize(1);
    }

    @Test
    void aDiskThatIsFullFromTheBeginningGetsNoFileWithoutASample() {
        store.haveFree(0);
        pass(1000);

        assertThat(recorder.problem().orElseThrow().key()).isEqualTo("session.disk_full");
        assertThat(store.isDiscarded()).isTrue();
    }

    @Test
    void aNewThresholdHoldsAtOnce() {
        store.haveFree(600_000_000);
        pass(1000);
        recorder.disk().warnBelow(700_000_000);

        assertThat(recorder.disk().space().orElseThrow().isLow()).isTrue();
    }
}
