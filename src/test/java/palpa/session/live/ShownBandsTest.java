package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.TestPrograms;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.pipeline.HandState;

/** One rule for the bands of gauge and chart. */
class ShownBandsTest {

    private static final TargetTable TARGETS = TestPrograms.targets().shipped();
    private static final LevelBands WHOLE_HAND = calf(Surface.WHOLE_HAND, Technique.STROKING);
    private static final LevelBands THUMB = calf(Surface.THUMB, Technique.KNEADING);
    private static final long LASTING = ShownBands.LASTING_MICROS;

    private final ShownBands bands = new ShownBands(TARGETS);

    private static LevelBands calf(Surface surface, Technique technique) {
        return TARGETS.bands(Region.CALF, surface, technique);
    }

    private static Step step(Optional<Technique> technique) {
        return new Step(Region.CALF, technique, Optional.of(Level.MODERATE), 0, 0, "");
    }

    @BeforeEach
    void workOnTheCalf() {
        bands.workOn(Region.CALF, step(Optional.empty()));
    }

    @Test
    void beginWithTheWholeHand() {
        assertThat(bands.shown()).isEqualTo(WHOLE_HAND);
    }

    @Test
    void beginWithStrikesWhereStrikesAreAsked() {
        bands.workOn(Region.CALF, step(Optional.of(Technique.PERCUSSION)));
        assertThat(bands.shown()).isEqualTo(calf(Surface.WHOLE_HAND, Technique.PERCUSSION));
    }

    @Test
    void followASurfaceOnceItHasLasted() {
        knead(0);
        knead(LASTING - 1);
        assertThat(bands.shown()).isEqualTo(WHOLE_HAND);
        knead(LASTING);
        assertThat(bands.shown()).isEqualTo(THUMB);
    }

    @Test
    void doNotFlickerWithASurfaceThatComesAndGoes() {
        knead(0);
        bands.follow(new Doing(Technique.STROKING, WHOLE_HAND), LASTING / 2);
        knead(LASTING);
        assertThat(bands.shown()).isEqualTo(WHOLE_HAND);
    }

    @Test
    void stayAtRest() {
        knead(0);
        knead(LASTING);
        bands.follow(new Doing(Technique.REST, calf(Surface.WHOLE_HAND, Technique.REST)), 10 * LASTING);
        bands.follow(new Doing(Technique.UNSURE, WHOLE_HAND), 20 * LASTING);
        assertThat(bands.shown()).isEqualTo(THUMB);
    }

    @Test
    void changeAtOnceWithTheRegion() {
        knead(0);
        knead(LASTING);
        bands.workOn(Region.SOLE, step(Optional.empty()));
        assertThat(bands.shown()).isEqualTo(TARGETS.bands(Region.SOLE, Surface.WHOLE_HAND, Technique.STROKING));
    }

    private void knead(long atMicros) {
        bands.follow(new Doing(Technique.KNEADING, THUMB), atMicros);
    }

    /** What a hand does, as far as it matters here. */
    private record Doing(Technique technique, LevelBands bands) implements HandState {

        @Override
        public long timeMicros() {
            return 0;
        }

        @Override
        public double forceNewtons() {
            return 0;
        }

        @Override
        public double peakHoldNewtons() {
            return 0;
        }

        @Override
        public double confidence() {
            return 1;
        }

        @Override
        public Level level() {
            return Level.MODERATE;
        }

        @Override
        public Surface surface() {
            return Surface.THUMB;
        }

        @Override
        public double rateHertz() {
            return Double.NaN;
        }

        @Override
        public boolean overCeiling() {
            return false;
        }
    }
}
