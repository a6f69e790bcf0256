package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.TimeSpan;
import palpa.session.review.ReplaySpeed;

/** How the cursor runs. */
class TransportTest {

    private static final long SECOND = 1_000_000_000L;

    private final TimelineModel timeline = new TimelineModel();
    private long nanos;
    private final Transport transport = new Transport(() -> nanos, timeline);

    @BeforeEach
    void begin() {
        timeline.begin(new TimeSpan(0, 60_000_000));
    }

    private long after(long passedNanos) {
        nanos += passedNanos;
        transport.refresh();
        return timeline.cursorProperty().get();
    }

    @Test
    void standsStillUntilItIsPlayed() {
        assertThat(after(SECOND)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 250000", "2, 500000", "3, 1000000", "4, 2000000", "5, 4000000", "6, 8000000"})
    void runsAtTheSpeedThatIsTaken(int number, long microsASecond) {
        transport.takeSpeed(number);
        transport.toggle();
        assertThat(after(SECOND)).isEqualTo(microsASecond);
    }

    @Test
    void losesNothingBetweenManyRefreshes() {
        transport.takeSpeed(1);
        transport.toggle();
        for (int i = 0; i < 1000; i++) {
            after(SECOND / 1000 + 1);
        }
        assertThat(timeline.cursorProperty().get()).isEqualTo(250_000);
    }

    @Test
    void stopsAtTheEnd() {
        transport.toggle();
        assertThat(after(61 * SECOND)).isEqualTo(60_000_000);
        assertThat(transport.playingProperty().get()).isFalse();
    }

    @Test
    void beginsAnewFromTheEnd() {
        timeline.moveTo(60_000_000);
        transport.toggle();
        assertThat(after(SECOND)).isEqualTo(1_000_000);
    }

    @Test
    void goesOnFromWhereTheCursorWasMovedWhilePlaying() {
        transport.toggle();
        after(SECOND);
        timeline.moveTo(30_000_000);
        assertThat(after(SECOND)).isEqualTo(31_000_000);
    }

    @Test
    void keepsTheFastestSpeedAtFaster() {
        for (int i = 0; i < 10; i++) {
            transport.faster();
        }
        assertThat(transport.speedProperty().get()).isEqualTo(ReplaySpeed.EIGHTFOLD);
    }

    @Test
    void ignoresASpeedThatDoesNotExist() {
        transport.takeSpeed(7);
        assertThat(transport.speedProperty().get()).isEqualTo(ReplaySpeed.REAL);
    }

    /** Keeps what it was asked, and stands where a test says. */
    private static final class HeldReplay implements Transport.Replay {

        private final List<String> asked = new ArrayList<>();
        private long micros;
        private boolean playing;

        @Override
        public void play() {
            asked.add("play");
            playing = true;
        }

        @Override
        public void pause() {
            playing = false;
        }

        @Override
        public boolean isPlaying() {
            return playing;
        }

        @Override
        public void seek(long to) {
            asked.add("seek " + to);
            micros = to;
        }

        @Override
        public long positionMicros() {
            return micros;
        }

        @Override
        public void setSpeed(ReplaySpeed speed) {
            asked.add(speed.name());
        }
    }

    @Test
    void standsWhereAFollowedReplayStands() {
        HeldReplay replay = new HeldReplay();
        timeline.moveTo(5_000_000);
        transport.follow(replay);
        transport.toggle();
        replay.micros = 5_400_000;
        assertThat(after(SECOND)).isEqualTo(5_400_000);
        assertThat(replay.asked).containsExactly("REAL", "seek 5000000", "seek 5000000", "play");
    }

    @Test
    void takesAFollowedReplayAlongWhereTheCursorIsMoved() {
        HeldReplay replay = new HeldReplay();
        transport.follow(replay);
        timeline.moveTo(20_000_000);
        after(SECOND);
        assertThat(replay.micros).isEqualTo(20_000_000);
    }

    @Test
    void showsThatAFollowedReplayCameToItsEnd() {
        HeldReplay replay = new HeldReplay();
        transport.follow(replay);
        transport.toggle();
        replay.playing = false;
        after(SECOND);
        assertThat(transport.playingProperty().get()).isFalse();
    }

    @Test
    void runsByItselfAgainAfterAReplay() {
        transport.follow(new HeldReplay());
        transport.follow(null);
        transport.toggle();
        assertThat(after(SECOND)).isEqualTo(1_000_000);
    }
}
