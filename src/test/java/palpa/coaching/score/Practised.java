package palpa.coaching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import palpa.TestTargets;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;

/** A practice told to a keeper second by second, judged by the shipped targets. */
final class Practised {

    static final Step KNEADING = step(Region.CALF, Technique.KNEADING, Level.MODERATE, 0, 0);
    static final Step PERCUSSION = step(Region.CALF, Technique.PERCUSSION, Level.MODERATE, 0, 0);
    static final Step FREE = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");

    private final ScoreKeeper keeper;

    Practised(Step... steps) {
        keeper = new ScoreKeeper(program(steps), steps[0].region());
    }

    static Program program(Step... steps) {
        return new Program("test", 1, TestTargets.defaults(), List.of(steps));
    }

    static Step step(Region region, Technique technique, Level level, int repetitions, int seconds) {
        return new Step(region, Optional.of(technique), Optional.of(level), repetitions, seconds, "");
    }

    ScoreKeeper keeper() {
        return keeper;
    }

    static long micros(double seconds) {
        return Math.round(seconds * 1e6);
    }

    /** A squeeze or strike of the whole hand on the calf. */
    static Stroke stroke(Hand hand, Technique technique, double start, double lasts, double newtons, double hertz) {
        return stroke(hand, Region.CALF, technique, start, lasts, newtons, hertz);
    }

    static Stroke stroke(
            Hand hand, Region region, Technique technique, double start, double lasts, double newtons, double hertz) {
        LevelBands bands = TestTargets.defaults().bands(region, Surface.WHOLE_HAND, technique);
        return new Stroke(
                hand,
                region,
                technique,
                bands.levelOf(newtons),
                Surface.WHOLE_HAND,
                micros(start),
                micros(start + lasts),
                newtons,
                newtons,
                newtons,
                hertz,
                1);
    }

    static Decision decision(Hand hand, Region region, Technique technique, double seconds, Level level) {
        return new Decision(hand, region, technique, level, null, micros(seconds), 20, 1, 1);
    }

    /** One stroke of {@code newtons} by one hand every {@code every} seconds. */
    Practised strokes(Hand hand, Technique technique, double from, int count, double every, double... newtons) {
        for (int i = 0; i < count; i++) {
            double force = newtons[i % newtons.length];
            keeper.onStroke(stroke(hand, technique, from + i * every, every / 3, force, 1 / every));
        }
        return this;
    }

    /** A hand at work from {@code from} on for {@code seconds}. */
    Practised works(Hand hand, Technique technique, Level level, double from, double seconds) {
        for (int tenth = 1; tenth <= Math.round(seconds * 10); tenth++) {
            keeper.onDecision(decision(hand, Region.CALF, technique, from + tenth / 10.0, level));
        }
        return this;
    }

    SessionScore score() {
        return keeper.score();
    }

    /** The score of the only bout. */
    Score only() {
        List<StepScore> steps = keeper.score().steps();
        assertThat(steps).hasSize(1);
        return steps.get(0).score().orElseThrow();
    }
}
