package palpa.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.HeldSettings;
import palpa.coaching.Cue;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.session.PracticeView.Phase;
import palpa.ui.DemoViews;

/** What is heard of a practice, on a clock set by hand. */
class PracticeTalkTest {

    private final HeardSounds sounds = new HeardSounds();
    private final Audio audio = new Audio(sounds, new HeldSettings());
    private final PracticeTalk talk = new PracticeTalk(audio);
    private final Moment moment = new Moment();

    @BeforeEach
    void speak() {
        audio.choose(new SoundChoices(true, CueSound.WORDS, PressureSound.OFF, false, 80, false));
        sounds.take();
    }

    private List<String> heard() {
        talk.update(moment.view(), 0);
        return sounds.take();
    }

    private void begin() {
        heard();
    }

    @Test
    void saysAStepOnceAsItBegins() {
        assertThat(heard()).containsExactly("Step 1 of 2. Calf, stroking, moderate. One minute.");
        assertThat(heard()).isEmpty();
    }

    @Test
    void saysTheNextStep() {
        begin();
        moment.step = 1;
        moment.bout = 1;
        assertThat(heard()).containsExactly("Step 2 of 2. Calf, stroking, moderate. 30 seconds.");
    }

    @Test
    void saysARegionPickedByHand() {
        begin();
        moment.region = Region.HAMSTRING;
        assertThat(heard()).containsExactly("Hamstring.");
        assertThat(heard()).isEmpty();
    }

    @Test
    void ringsWhereNothingSpeaks() {
        sounds.speaks = false;
        assertThat(heard()).containsExactly("~STEP BOTH");
    }

    @Test
    void ringsWhereAPersonWantsNoVoice() {
        audio.choose(audio.choices().withVoice(false));
        assertThat(heard()).containsExactly("~STEP BOTH");
    }

    @Test
    void tellsHalfAndTheLastSecondsOnce() {
        begin();
        moment.done = 0.5;
        moment.secondsLeft = 30;
        assertThat(heard()).containsExactly("Half done.");
        moment.secondsLeft = 9.9;
        assertThat(heard()).containsExactly("10 seconds left.");
        moment.secondsLeft = 5;
        assertThat(heard()).isEmpty();
    }

    @Test
    void tellsNoHalfOfAShortStep() {
        moment.steps = List.of(Moment.calf(12, palpa.coaching.HandUse.ANY, 0));
        moment.secondsLeft = 12;
        begin();
        moment.done = 0.6;
        moment.secondsLeft = 5;
        assertThat(heard()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAUSED, Paused.", "BETWEEN, Step done.", "FINISHED, Program done."})
    void tellsAPhase(Phase phase, String words) {
        begin();
        moment.phase = phase;
        assertThat(heard()).containsExactly(words);
        assertThat(heard()).isEmpty();
    }

    @Test
    void tellsThatItGoesOn() {
        begin();
        moment.phase = Phase.PAUSED;
        heard();
        moment.phase = Phase.RUNNING;
        assertThat(heard()).containsExactly("Going on.");
    }

    @Test
    void asksForComfortOnceWhenDue() {
        begin();
        moment.comfortDue = true;
        assertThat(heard()).containsExactly("How is the pressure, from 0, well, to 10, unbearable?");
        assertThat(heard()).isEmpty();
    }

    @Test
    void readsTheScore() {
        Score score = new Score(30, 15, 15, Double.NaN, 15, 100, 0.76);
        Deviation worst = new Deviation(
                Deviation.Kind.TOO_FIRM, Region.HAMSTRING, Technique.PERCUSSION, Optional.of(Hand.RIGHT), 12, 40, 5);
        talk.finished(new SessionScore(Optional.of(score), List.of(), List.of(worst)));
        assertThat(sounds.take())
                .containsExactly("Score 83 of 100. 76 percent in the band."
                        + " Work on: 12 of 40 hamstring strikes too firm, right hand.");
    }

    @Test
    void saysThatThereWasTooLittleToScore() {
        talk.finished(SessionScore.NONE);
        assertThat(sounds.take()).containsExactly("There was too little to score.");
    }

    @Test
    void tellsThatAGloveIsLostAndThereAgainButNotThatItWasThere() {
        begin();
        moment.rightLink = DemoViews.silent(Hand.RIGHT);
        assertThat(heard()).containsExactly("Right glove lost.");
        moment.rightLink = DemoViews.streaming(Hand.RIGHT, DemoViews.CALIBRATED);
        assertThat(heard()).containsExactly("Right glove is there.");
    }

    @Test
    void saysACueForItsHandOnce() {
        begin();
        moment.cues(Cue.NONE, Cue.SOFTER);
        assertThat(heard()).containsExactly("Right softer");
        assertThat(heard()).isEmpty();
    }

    @Test
    void saysOneWordForBothHands() {
        begin();
        moment.cues(Cue.FIRMER, Cue.FIRMER);
        assertThat(heard()).containsExactly("firmer");
    }

    @Test
    void aCueAsATone() {
        audio.choose(audio.choices().withCues(CueSound.TONES));
        begin();
        moment.cues(Cue.FIRMER, Cue.NONE);
        assertThat(heard()).containsExactly("~FIRMER LEFT");
    }

    @Test
    void aCueAsAToneWhereNothingSpeaks() {
        sounds.speaks = false;
        begin();
        moment.cues(Cue.SLOWER, Cue.SLOWER);
        assertThat(heard()).containsExactly("~SLOWER BOTH");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cue.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "GOOD"})
    void everyCorrectionIsHeardAsAWordAndAsATone(Cue cue) {
        begin();
        moment.cues(cue, Cue.NONE);
        assertThat(heard()).singleElement().asString().startsWith("Left ");
        sounds.speaks = false;
        moment.at(100).cues(Cue.NONE, cue);
        assertThat(heard()).singleElement().asString().startsWith("~").endsWith(" RIGHT");
    }

    @Test
    void noCueWhereAPersonWantsNone() {
        audio.choose(audio.choices().withCues(CueSound.OFF));
        begin();
        moment.cues(Cue.FIRMER, Cue.NONE);
        assertThat(heard()).isEmpty();
    }

    @Test
    void repeatsALastingFaultAfterWaitsThatGrow() {
        begin();
        List<Integer> seconds = new ArrayList<>();
        for (int tenths = 0; tenths <= 2200; tenths++) {
            moment.at(tenths / 10.0).cues(Cue.FIRMER, Cue.NONE);
            if (heard().contains("Left firmer")) {
                seconds.add(tenths / 10);
            }
        }
        assertThat(seconds).containsExactly(0, 6, 18, 42, 90, 150, 210);
    }

    @Test
    void aFaultThatWasMendedForAWhileIsANewOne() {
        begin();
        moment.at(1).cues(Cue.FIRMER, Cue.NONE);
        heard();
        moment.at(2).cues(Cue.NONE, Cue.NONE);
        heard();
        moment.at(5).cues(Cue.FIRMER, Cue.NONE);
        assertThat(heard()).containsExactly("Left firmer");
    }

    @Test
    void aFaultThatFlickersIsNot() {
        begin();
        moment.at(1).cues(Cue.FIRMER, Cue.NONE);
        heard();
        moment.at(2).cues(Cue.NONE, Cue.NONE);
        heard();
        moment.at(3.5).cues(Cue.FIRMER, Cue.NONE);
        assertThat(heard()).isEmpty();
    }

    @Test
    void keepsADistanceBetweenTheHandsCues() {
        begin();
        moment.at(10).cues(Cue.FIRMER, Cue.NONE);
        heard();
        moment.at(10.5).cues(Cue.FIRMER, Cue.SOFTER);
        assertThat(heard()).isEmpty();
        moment.at(12);
        assertThat(heard()).containsExactly("Right softer");
    }

    @Test
    void praisesAfterACorrectionOnly() {
        begin();
        moment.at(1).cues(Cue.GOOD, Cue.NONE);
        assertThat(heard()).isEmpty();
        moment.at(10).cues(Cue.FIRMER, Cue.NONE);
        heard();
        moment.at(13).cues(Cue.GOOD, Cue.NONE);
        assertThat(heard()).containsExactly("Left good");
        moment.at(60);
        assertThat(heard()).isEmpty();
    }

    @Test
    void tellsNothingOfTheMeasurementWhileFeedbackIsHidden() {
        audio.choose(audio.choices().withPressure(PressureSound.ALWAYS));
        begin();
        sounds.take();
        moment.shown = false;
        assertThat(heard()).containsExactly("LEFT at 0.0 silent", "RIGHT at 0.0 silent");
        moment.cues(Cue.FIRMER, Cue.SOFTER).press(60);
        assertThat(heard()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PAUSED", "BETWEEN", "FINISHED"})
    void tellsNoCueUnlessTheStepIsUnderWay(Phase phase) {
        begin();
        moment.phase = phase;
        heard();
        moment.cues(Cue.FIRMER, Cue.SOFTER);
        assertThat(heard()).isEmpty();
    }

    @Test
    void nothingIsLeftSoundingWhenThePageGoes() {
        audio.choose(audio.choices().withPressure(PressureSound.ALWAYS));
        begin();
        sounds.take();
        talk.stop();
        assertThat(sounds.take()).containsExactly("LEFT at 0.0 silent", "RIGHT at 0.0 silent");
        talk.stop();
        assertThat(sounds.take()).isEmpty();
    }

    @Test
    void saysWhereOneIs() {
        begin();
        moment.done = 0.4;
        moment.phase = Phase.PAUSED;
        talk.sayWhere(moment.view());
        assertThat(sounds.take())
                .containsExactly("Step 1 of 2. Calf, stroking, moderate. One minute. 40 percent done. Paused.");
    }
}
