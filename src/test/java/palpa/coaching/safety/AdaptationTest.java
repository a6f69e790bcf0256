package palpa.coaching.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palpa.TestTargets;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.coaching.safety.Change.Kind;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;

/** What answers make of programs written for the purpose. */
class AdaptationTest {

    private static Program program(Step... steps) {
        return new Program("Test", 1, TestTargets.defaults(), List.of(steps));
    }

    private static Step massage(Region region, Technique technique, Level level, String instruction) {
        return new Step(region, Optional.ofNullable(technique), Optional.ofNullable(level), 0, 30, instruction);
    }

    private static Step chopping(Leg leg) {
        Manner manner = new Manner(
                Optional.ofNullable(leg),
                Optional.of(Surface.FIST),
                Optional.of(Surface.EDGE),
                HandUse.ALTERNATING,
                300);
        return new Step(
                Activity.MASSAGE,
                Region.CALF,
                Optional.of(Technique.PERCUSSION),
                Optional.of(Level.FIRM),
                100,
                0,
                manner,
                List.of(),
                "Chop the calf.",
                Optional.of(StepPicture.PERCUSSION));
    }

    private static Step route(Region... regions) {
        return new Step(
                Activity.MASSAGE,
                regions[0],
                Optional.of(Technique.STROKING),
                Optional.of(Level.MODERATE),
                10,
                0,
                Manner.ANY,
                List.of(regions),
                "Stroke upward.",
                Optional.of(StepPicture.STROKING));
    }

    private static Step exercise(Region region, StepPicture picture) {
        return new Step(
                Activity.EXERCISE,
                region,
                Optional.empty(),
                Optional.empty(),
                0,
                20,
                Manner.ANY,
                List.of(),
                "",
                Optional.of(picture));
    }

    private static Adaptation adapt(Program program, Adapt... adapts) {
        return Adaptation.of(program, Answers.of(Set.of(), Set.copyOf(Arrays.asList(adapts))), Words::of);
    }

    private static List<Step> steps(Program program, Adapt... adapts) {
        return adapt(program, adapts).program().orElseThrow().steps();
    }

    @Test
    void lightKneadingComesInThePlaceOfStrikesForAsLongAsTheyTook() {
        Step step = steps(program(chopping(null)), Adapt.PREGNANCY).get(0);

        assertThat(step.technique()).contains(Technique.KNEADING);
        assertThat(step.level()).contains(Level.LIGHT);
        assertThat(step.repetitions()).isZero();
        assertThat(step.seconds()).isEqualTo(20);
        assertThat(step.manner()).isEqualTo(Manner.ANY);
        assertThat(step.picture()).contains(StepPicture.KNEADING);
        assertThat(step.instruction()).isEqualTo("Knead slowly with soft hands. No chopping. Lightly.");
    }

    @Test
    void aStepThatLeavesTheTechniqueOpenSaysThatThereIsNoChopping() {
        Step open = massage(Region.CALF, null, Level.MODERATE, "Stroke, knead or chop.");

        assertThat(steps(program(open), Adapt.PREGNANCY).get(0).instruction())
                .isEqualTo("Work as you like. No chopping.");
    }

    @Test
    void theOtherLegIsStruckOnWhereOnlyOneKneeIsWeak() {
        Answers leftKnee = new Answers(Set.of(), Set.of(Adapt.WEAK_KNEE), Map.of(Adapt.WEAK_KNEE, Leg.LEFT));
        Program both = program(chopping(Leg.LEFT), chopping(Leg.RIGHT), chopping(null));

        Program adapted = Adaptation.of(both, leftKnee, Words::of).program().orElseThrow();

        assertThat(adapted.steps())
                .extracting(step -> step.technique().orElseThrow())
                .containsExactly(Technique.KNEADING, Technique.PERCUSSION, Technique.KNEADING);
        assertThat(adapted.targets().percussionAllowed(Region.CALF)).isTrue();
        assertThat(adapted.targets().percussionAllowed(Region.HAMSTRING)).isFalse();
    }

    @Test
    void aRouteGoesRoundWhatIsLeftOutAndSaysSo() {
        Step step = steps(program(route(Region.ANKLE, Region.CALF, Region.KNEE, Region.HIP)), Adapt.WEAK_KNEE)
                .get(0);

        assertThat(step.route()).containsExactly(Region.ANKLE, Region.CALF, Region.HIP);
        assertThat(step.instruction()).isEqualTo("Stroke upward. Leave out: Knee.");
    }

    @Test
    void aRouteWithOneRegionLeftStaysThere() {
        Step step =
                steps(program(route(Region.CALF, Region.KNEE)), Adapt.WEAK_KNEE).get(0);

        assertThat(step.region()).isEqualTo(Region.CALF);
        assertThat(step.route()).isEmpty();
    }

    @Test
    void saysThatNothingIsLeftWhereOnlyExercisesAre() {
        Program knee = program(
                massage(Region.KNEE, Technique.STROKING, Level.LIGHT, ""),
                exercise(Region.CALF, StepPicture.FOOT_BEND));

        assertThat(adapt(knee, Adapt.WEAK_KNEE).outcome()).isEqualTo(Outcome.NOTHING_LEFT);
    }

    @Test
    void freePracticeGoesToARegionThatIsNotLeftOut() {
        Program free = program(new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, ""));

        assertThat(steps(free, Adapt.VARICOSE_VEINS_THIGH).get(0).region()).isEqualTo(Region.HIP);
    }

    @Test
    void ballsAndRollersAreLeftOutWhereOnlyLightIsAllowed() {
        Program rolling = program(
                massage(Region.CALF, Technique.KNEADING, Level.LIGHT, "Knead."),
                exercise(Region.CALF, StepPicture.ROLLER),
                exercise(Region.CALF, StepPicture.TURN_OVER));

        assertThat(steps(rolling, Adapt.BLOOD_THINNERS))
                .extracting(Step::picture)
                .containsExactly(Optional.empty(), Optional.of(StepPicture.TURN_OVER));
    }

    @Test
    void stretchesOfTheProgramComeFirstAfterExercise() {
        Program stretching = program(
                massage(Region.CALF, Technique.KNEADING, Level.LIGHT, "Knead."),
                exercise(Region.HIP, StepPicture.HIP_BEND));

        assertThat(steps(stretching, Adapt.JUST_EXERCISED))
                .containsExactly(stretching.steps().get(1), stretching.steps().get(0));
    }

    @Test
    void stretchesAreAddedWhereTheProgramHasNone() {
        Program plain = program(massage(Region.CALF, Technique.KNEADING, Level.LIGHT, "Knead."));

        List<Step> steps = steps(plain, Adapt.JUST_EXERCISED);

        assertThat(steps)
                .extracting(step -> step.picture().orElse(null))
                .containsExactly(StepPicture.HAMSTRING_STRETCH, StepPicture.FOOT_BEND, null);
        assertThat(steps.get(0).instruction()).startsWith("Stretch the back of the thigh");
        assertThat(steps.get(0).seconds()).isEqualTo(30);
    }

    @Test
    void firmOnTheKneeIsLoweredWhoeverItIs() {
        Program hard = program(massage(Region.KNEE, Technique.KNEADING, Level.FIRM, "Knead firmly."));

        Adaptation adaptation = adapt(hard);

        assertThat(adaptation.program().orElseThrow().steps().get(0).level()).contains(Level.MODERATE);
        assertThat(adaptation.changes()).containsExactly(new Change(Kind.MODERATE_AT_MOST, Set.of(), 1));
    }

    @Test
    void anInstructionForOilIsNotGivenToWhoBearsNone() {
        Step oil = massage(Region.CALF, Technique.STROKING, Level.LIGHT, "With oil: one swift stroke.");
        Step soil = massage(Region.CALF, Technique.STROKING, Level.LIGHT, "Toil on.");

        assertThat(steps(program(oil, soil), Adapt.ALLERGY))
                .extracting(Step::instruction)
                .containsExactly("Stroke slowly and evenly. Dry, without oil or lotion.", "Toil on.");
    }

    @Test
    void theComfortFactorScalesBandsAndNotCeilings() {
        Program plain = program(massage(Region.CALF, Technique.KNEADING, Level.LIGHT, "Knead."));

        Program adapted =
                Adaptation.of(plain, Answers.NONE, 1.2, Words::of).program().orElseThrow();

        var bands = adapted.targets().bands(Region.CALF, Surface.WHOLE_HAND, Technique.KNEADING);
        assertThat(bands.light().highNewtons()).isEqualTo(1.2 * 12);
        assertThat(bands.ceilingNewtons()).isEqualTo(65);
    }

    @Test
    void whoHasToBeTreatedLightlyIsNotTreatedMoreFirmlyForLikingIt() {
        Program plain = program(massage(Region.CALF, Technique.KNEADING, Level.LIGHT, "Knead."));
        Answers thinners = Answers.of(Set.of(), Set.of(Adapt.BLOOD_THINNERS));

        Program adapted =
                Adaptation.of(plain, thinners, 1.2, Words::of).program().orElseThrow();

        assertThat(adapted.targets().comfortFactor()).isEqualTo(1);
    }

    @Test
    void theCeilingGoesWithACappedBandForEverySurface() {
        Program plain = program(massage(Region.CALF, Technique.KNEADING, Level.LIGHT, "Knead."));
        Answers thinners = Answers.of(Set.of(), Set.of(Adapt.BLOOD_THINNERS));

        var targets = Adaptation.of(plain, thinners, 0.5, Words::of)
                .program()
                .orElseThrow()
                .targets();

        assertThat(targets.bands(Region.CALF, Surface.WHOLE_HAND, Technique.KNEADING)
                        .ceilingNewtons())
                .isEqualTo(6);
        assertThat(targets.bands(Region.CALF, Surface.THUMB, Technique.KNEADING).ceilingNewtons())
                .isEqualTo(3);
    }

    @Test
    void noInstructionTellsWhy() {
        Program plain = program(chopping(null), route(Region.CALF, Region.KNEE, Region.HIP));

        assertThat(steps(plain, Adapt.WEAK_KNEE, Adapt.PREGNANCY, Adapt.BLOOD_THINNERS, Adapt.OSTEOPOROSIS))
                .extracting(Step::instruction)
                .noneMatch(text -> text.matches("(?i).*(weak|pregnan|blood|bone|porosis|replaced).*"));
    }

    @Test
    void aLegBelongsToAnAnswerThatHasOne() {
        assertThatThrownBy(() -> new Answers(Set.of(), Set.of(Adapt.PREGNANCY), Map.of(Adapt.PREGNANCY, Leg.LEFT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatPassesIsForgottenAndWhatStopsIsNotKept() {
        Answers answers = new Answers(
                Set.of(Stop.PHLEBITIS),
                Set.of(Adapt.JUST_EXERCISED, Adapt.JUST_EATEN, Adapt.WEAK_KNEE),
                Map.of(Adapt.WEAK_KNEE, Leg.RIGHT));

        assertThat(answers.lasting())
                .isEqualTo(new Answers(Set.of(), Set.of(Adapt.WEAK_KNEE), Map.of(Adapt.WEAK_KNEE, Leg.RIGHT)));
    }
}
