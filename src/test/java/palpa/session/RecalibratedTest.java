package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.SessionEvent.Kind;

/** A session of one left glove, whose recording began with a zero of 9 N at 5 counts. */
class RecalibratedTest {

    private static final SessionEvent HELD = new SessionEvent(0, Kind.ZERO, Optional.of(Hand.LEFT), "held 9.0@5.0");
    private static final SessionEvent TAKEN = new SessionEvent(1, Kind.ZERO, Optional.of(Hand.LEFT), "at_start");

    private final GloveOnRecord glove = new GloveOnRecord(0, Hand.LEFT, null, profile(counts -> 9), 1000);

    private static GloveProfile profile(CurveModel curve) {
        return new GloveProfile(new GloveUid(1), "any", CalibrationState.UNCALIBRATED, List.of(curve));
    }

    private final class Session implements SessionStore.Recorded {

        @Override
        public SessionHeader header() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<GloveOnRecord> gloves() {
            return List.of(glove);
        }

        @Override
        public TimeSpan span() {
            return TimeSpan.ALWAYS;
        }

        @Override
        public SessionStore.Damage replay(SessionSink sink, TimeSpan span, Progress progress) throws UserProblem {
            return replay(sink);
        }

        @Override
        public SessionStore.Damage replay(SessionSink sink) throws UserProblem {
            sink.event(HELD);
            sink.event(TAKEN);
            return new SessionStore.Damage(true, 0, 0);
        }

        @Override
        public void close() {}
    }

    private List<SessionEvent> readBy(GloveProfile profile) throws UserProblem {
        List<SessionEvent> told = new ArrayList<>();
        SessionListener listener = new SessionListener() {
            @Override
            public void event(SessionEvent event) {
                told.add(event);
            }
        };
        new Recalibrated(new Session(), any -> profile).replay(listener);
        return told;
    }

    @Test
    void aZeroThatHeldIsReadByTheOtherProfilesCurves() throws UserProblem {
        SessionEvent anew = new SessionEvent(0, Kind.ZERO, Optional.of(Hand.LEFT), "held 0.5@5.0");

        assertThat(readBy(profile(counts -> counts / 10))).containsExactly(anew, TAKEN);
    }

    @Test
    void aGlovesOwnProfileLeavesItsZeroToTheLastBit() throws UserProblem {
        assertThat(readBy(glove.profile())).containsExactly(HELD, TAKEN);
    }
}
