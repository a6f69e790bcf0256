package palpa.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.coaching.HandUse;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.session.PracticeView.Phase;
import palpa.session.Sounds.Side;

/** The beat of a step, on clocks set by hand. */
class MetronomeTest {

    private static final double SECOND = 1e6;
    private static final double LARGEST_LATENESS_MICROS = 1000;

    private final HeardSounds sounds = new HeardSounds();
    private final Metronome metronome = new Metronome(sounds);
    private final Moment moment = new Moment();
    private final List<Double> beats = new ArrayList<>();

    private void asking(HandUse hands, int beatsPerMinute) {
        moment.steps = List.of(Moment.calf(60, hands, beatsPerMinute), Moment.calf(60, hands, beatsPerMinute));
    }

    /** Lets {@code seconds} pass: refreshes at an uneven 60 Hz, of views up to 15 ms old; keeps when clicks are heard. */
    private void pass(double seconds, long seed) {
        Random random = new Random(seed);
        double start = moment.micros;
        double now = start;
        while (now < start + seconds * SECOND) {
            now += SECOND / 60 + 4000 * (random.nextDouble() - 0.5);
            moment.micros = Math.round(now - 15_000 * random.nextDouble());
            int before = sounds.clicks.size();
            metronome.update(moment.view(), Math.round((now + 5 * SECOND) * 1000), true);
            for (HeardSounds.Click click : sounds.clicks.subList(before, sounds.clicks.size())) {
                beats.add(now + click.inMicros());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "100, 2", "270, 3", "600, 4", "37, 5"})
    void keepsTheBeatForAnHour(int beatsPerMinute, long seed) {
        asking(HandUse.ANY, beatsPerMinute);
        pass(3600, seed);
        int settled = 60;
        double period = 60 * SECOND / beatsPerMinute;
        double first = beats.get(settled);
        double worst = 0;
        for (int i = settled; i < beats.size(); i++) {
            worst = Math.max(worst, Math.abs(beats.get(i) - first - (i - settled) * period));
        }
        assertThat(worst).isLessThan(LARGEST_LATENESS_MICROS);
        assertThat(beats).hasSizeBetween(60 * beatsPerMinute - 1, 60 * beatsPerMinute + 2);
    }

    @Test
    void beatsFromTheBeginningOfTheStep() {
        asking(HandUse.ANY, 60);
        pass(2.5, 1);
        sounds.clicks.clear();
        beats.clear();
        moment.step = 1;
        double begun = moment.micros;
        pass(0.2, 2);
        assertThat(beats).hasSize(1);
        assertThat(beats.get(0) - begun).isBetween(0.0, 40_000.0);
    }

    @Test
    void handsInTurnHearTheirOwnBeats() {
        asking(HandUse.ALTERNATING, 120);
        pass(1.9, 1);
        assertThat(sounds.clicks.stream().map(HeardSounds.Click::side))
                .containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT);
    }

    @Test
    void percussionOfBothHandsIsInTurn() {
        Step calf = Moment.calf(60, HandUse.BOTH, 120);
        moment.steps = List.of(new Step(
                calf.activity(),
                Region.CALF,
                Optional.of(Technique.PERCUSSION),
                Optional.of(Level.LIGHT),
                0,
                60,
                calf.manner(),
                List.of(),
                "",
                Optional.empty()));
        pass(0.9, 1);
        assertThat(sounds.clicks.stream().map(HeardSounds.Click::side)).containsExactly(Side.LEFT, Side.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"ANY, BOTH", "TOGETHER, BOTH", "LEFT, LEFT", "RIGHT, RIGHT"})
    void anyOtherStepIsBeatenOnTheSideOfItsHands(HandUse hands, Side side) {
        asking(hands, 120);
        pass(1.9, 1);
        assertThat(sounds.clicks).extracting(HeardSounds.Click::side).containsOnly(side);
    }

    @Test
    void aStepWithoutABeatHasNone() {
        pass(3, 1);
        assertThat(sounds.clicks).isEmpty();
    }

    @Test
    void isSilentWhilePausedAndKeepsItsPlace() {
        asking(HandUse.ANY, 60);
        pass(2.5, 1);
        moment.phase = Phase.PAUSED;
        int before = sounds.clicks.size();
        pass(2, 2);
        assertThat(sounds.clicks).hasSize(before);
        moment.phase = Phase.RUNNING;
        pass(2, 3);
        assertThat((beats.get(before) - beats.get(1)) % SECOND)
                .satisfiesAnyOf(
                        late -> assertThat(late).isLessThan(2 * LARGEST_LATENESS_MICROS),
                        late -> assertThat(late).isGreaterThan(SECOND - 2 * LARGEST_LATENESS_MICROS));
    }

    @Test
    void isSilentWhereItIsSwitchedOff() {
        asking(HandUse.ANY, 600);
        metronome.update(moment.view(), 0, false);
        metronome.update(moment.at(1).view(), 1_000_000_000, false);
        assertThat(sounds.clicks).isEmpty();
    }
}
