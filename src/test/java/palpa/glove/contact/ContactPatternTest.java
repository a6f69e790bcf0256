package palpa.glove.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.glove.hand.Gesture;
import palpa.glove.hand.Movement;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;

class ContactPatternTest {

    private static final double SHARE_TOLERANCE = 1e-9;

    /** A hand that presses with 20 N for ever. */
    private static final Movement STEADY = new Movement() {
        @Override
        public double newtons(double seconds) {
            return 20;
        }

        @Override
        public List<Gesture> gestures() {
            return List.of();
        }
    };

    private static double share(ContactPattern pattern, Site... sites) {
        return Arrays.stream(sites).mapToDouble(pattern::share).sum();
    }

    @ParameterizedTest
    @CsvSource({
        "PERCUSSION, EDGE", "PERCUSSION, FIST", "STROKING, WHOLE_HAND", "STROKING, PALM", "STROKING, PALM_HEEL",
        "STROKING, FINGERS", "KNEADING, WHOLE_HAND", "KNEADING, THUMB", "KNEADING, FINGERS", "KNEADING, PALM_HEEL"
    })
    void sharesAddUpToTheHand(Technique technique, Surface surface) {
        ContactPattern pattern = ContactPattern.of(technique, surface);
        assertThat(share(pattern, Site.values())).isCloseTo(1, within(SHARE_TOLERANCE));
    }

    @Test
    void edgeChopsWithTheUlnarEdge() {
        ContactPattern edge = ContactPattern.of(Technique.PERCUSSION, Surface.EDGE);
        assertThat(share(edge, Site.ULNAR_EDGE)).isEqualTo(0.70);
        assertThat(share(edge, Site.LITTLE_TIP, Site.LITTLE_MID)).isCloseTo(0.15, within(SHARE_TOLERANCE));
        assertThat(share(edge, Site.HYPOTHENAR)).isEqualTo(0.15);
    }

    @Test
    void fistStrikesWithTheKnuckles() {
        ContactPattern fist = ContactPattern.of(Technique.PERCUSSION, Surface.FIST);
        assertThat(share(fist, Site.KNUCKLE_RADIAL, Site.KNUCKLE_ULNAR)).isCloseTo(0.60, within(SHARE_TOLERANCE));
        assertThat(share(fist, Site.ULNAR_EDGE)).isEqualTo(0.40);
    }

    @Test
    void wholeHandStrokesWithFingersAndPalm() {
        ContactPattern hand = ContactPattern.of(Technique.STROKING, Surface.WHOLE_HAND);
        double palm = share(hand, Site.THENAR, Site.PALM_CENTRE, Site.HYPOTHENAR, Site.PALM_HEEL);
        assertThat(palm).isCloseTo(0.55, within(SHARE_TOLERANCE));
    }

    @Test
    void wholeHandKneadsWithThumbAgainstFingers() {
        ContactPattern hand = ContactPattern.of(Technique.KNEADING, Surface.WHOLE_HAND);
        assertThat(share(hand, Site.THUMB_TIP)).isEqualTo(0.30);
        assertThat(share(hand, Site.THENAR)).isEqualTo(0.20);
        assertThat(share(hand, Site.PALM_HEEL)).isEqualTo(0.10);
    }

    @Test
    void loadTravelsWhileStrokingAndTheSumStays() {
        ContactPattern hand = ContactPattern.of(Technique.STROKING, Surface.WHOLE_HAND);
        double[] now = new double[Site.COUNT];
        double[] later = new double[Site.COUNT];
        hand.spread(STEADY, 0, now);
        hand.spread(STEADY, 0.4, later);
        assertThat(later).isNotEqualTo(now);
        assertThat(Arrays.stream(later).sum()).isCloseTo(20, within(1e-9));
    }

    @Test
    void restTouchesNothing() {
        double[] newtons = new double[Site.COUNT];
        ContactPattern.of(Technique.REST, Surface.WHOLE_HAND).spread(Movement.REST, 1, newtons);
        assertThat(newtons).containsOnly(0);
    }
}
