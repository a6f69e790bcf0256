package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.TestPrograms;
import palpa.coaching.Activity;
import palpa.coaching.CoachingRules;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Program;
import palpa.coaching.ProgramCheck;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/** The shipped programs against the rules of the massage they teach. */
class ShippedProgramsTest {

    private static final List<Program> SHIPPED = TestPrograms.shipped().shipped();

    static Stream<Program> programs() {
        return SHIPPED.stream();
    }

    static Stream<Step> steps() {
        return programs().flatMap(program -> program.steps().stream());
    }

    private static Program named(String name) {
        return programs()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Step> steps(String program, Leg leg) {
        return named(program).steps().stream()
                .filter(step -> step.manner().leg().equals(Optional.of(leg)));
    }

    private static boolean asks(Step step, Technique technique) {
        return step.technique().equals(Optional.of(technique));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void breaksNoRule(Program program) {
        assertThat(ProgramCheck.of(program, CoachingRules.trainingDefaults())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void saysWhatItIsGoodFor(Program program) {
        assertThat(program.description()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void instructsInOneShortSentence(Step step) {
        assertThat(step.instruction()).isNotBlank().hasSizeLessThan(120).endsWith(".");
        assertThat(step.instruction().chars().filter(each -> each == '.')).hasSize(1);
    }

    @Test
    void worksTheKneeLightlyWithTheThumbsOrNotAtAll() {
        List<Step> onKnee = steps().filter(step -> step.activity() == Activity.MASSAGE)
                .filter(step -> step.region() == Region.KNEE || step.route().contains(Region.KNEE))
                .toList();

        assertThat(onKnee).isNotEmpty().allSatisfy(step -> {
            assertThat(step.level()).contains(Level.LIGHT);
            assertThat(step.manner().left()).contains(Surface.THUMB);
            assertThat(step.manner().right()).contains(Surface.THUMB);
        });
    }

    @Test
    void strikesCalfAndThighAlone() {
        Set<Region> allowed =
                EnumSet.of(Region.CALF, Region.HAMSTRING, Region.FRONT_THIGH, Region.OUTER_THIGH, Region.INNER_THIGH);

        assertThat(steps().filter(step -> asks(step, Technique.PERCUSSION)))
                .isNotEmpty()
                .allMatch(step -> allowed.contains(step.region()) && allowed.containsAll(step.route()));
    }

    @Test
    void strikesWithAFistAndAnEdgeInTurnAtTheRateOfExperts() {
        assertThat(steps().filter(step -> asks(step, Technique.PERCUSSION))).allSatisfy(step -> {
            assertThat(step.manner().hands()).isEqualTo(HandUse.ALTERNATING);
            assertThat(Set.of(
                            step.manner().left().orElseThrow(),
                            step.manner().right().orElseThrow()))
                    .containsExactlyInAnyOrder(Surface.FIST, Surface.EDGE);
            assertThat(step.manner().beatsPerMinute() / 60.0).isBetween(4.0, 6.5);
            assertThat(step.seconds()).isBetween(30, 60);
        });
    }

    @ParameterizedTest
    @EnumSource(Leg.class)
    void percussionWorksCalfThighAndASoreSpotOfBothLegs(Leg leg) {
        assertThat(steps("Percussion", leg)).extracting(Step::region).contains(Region.CALF, Region.HAMSTRING);
        assertThat(steps("Percussion", leg)).extracting(Step::picture).contains(Optional.of(StepPicture.SORE_SPOT));
    }

    @Test
    void swapsTheRolesOfTheHandsForTheOtherLeg() {
        assertThat(steps("Percussion", Leg.LEFT).map(step -> step.manner().left()))
                .containsOnly(Optional.of(Surface.FIST));
        assertThat(steps("Percussion", Leg.RIGHT).map(step -> step.manner().left()))
                .containsOnly(Optional.of(Surface.EDGE));
    }

    @ParameterizedTest
    @EnumSource(Leg.class)
    void strokesTenTimesFromAnkleToHipAndBackTheLowerLegFirst(Leg leg) {
        List<Step> stroking = steps("Stroking", leg).toList();

        assertThat(stroking.get(0).route()).containsExactly(Region.ANKLE, Region.CALF, Region.ANKLE);
        assertThat(stroking.stream().filter(step -> step.route().contains(Region.HIP)))
                .hasSize(2)
                .allSatisfy(step -> {
                    assertThat(step.route()).startsWith(Region.ANKLE).endsWith(Region.ANKLE);
                    assertThat(passes(step)).isGreaterThanOrEqualTo(10);
                });
    }

    /** Passes of one hand: where both move at once each pass counts twice. */
    private static int passes(Step step) {
        return step.manner().hands() == HandUse.TOGETHER ? step.repetitions() / 2 : step.repetitions();
    }

    @ParameterizedTest
    @EnumSource(Leg.class)
    void kneadsThreeMinutesAndMoreFromAnkleToHipAndBackAllRoundTheLeg(Leg leg) {
        List<Step> kneading = steps("Kneading and squeezing", leg).toList();

        assertThat(kneading.stream().mapToInt(Step::seconds).sum()).isGreaterThanOrEqualTo(180);
        assertThat(kneading.stream().flatMap(step -> step.route().stream()))
                .contains(Region.HIP, Region.FRONT_THIGH, Region.OUTER_THIGH, Region.INNER_THIGH, Region.HAMSTRING);
        assertThat(kneading.stream().filter(step -> !step.route().isEmpty()))
                .allMatch(step -> step.route().get(step.route().size() - 1) == Region.ANKLE);
        assertThat(kneading).extracting(step -> step.manner().left()).contains(Optional.of(Surface.THUMB));
    }

    @Test
    void kneadsSlowly() {
        assertThat(steps().filter(step ->
                        asks(step, Technique.KNEADING) && step.manner().beatsPerMinute() > 0))
                .isNotEmpty()
                .allMatch(step -> step.manner().beatsPerMinute() / 60.0 / 2 <= 1.2);
    }

    @ParameterizedTest
    @EnumSource(Leg.class)
    void worksTheWholeLegInTheOrderOfTheArticle(Leg leg) {
        assertThat(steps("Whole leg", leg).map(Step::region).distinct())
                .containsExactly(
                        Region.SOLE,
                        Region.HEEL,
                        Region.TOP_OF_FOOT,
                        Region.TOES,
                        Region.ANKLE,
                        Region.CALF,
                        Region.KNEE,
                        Region.INNER_THIGH,
                        Region.FRONT_THIGH,
                        Region.OUTER_THIGH,
                        Region.HAMSTRING,
                        Region.HIP);
    }

    @Test
    void staysLongerWithTheCalfThanWithAnyOther() {
        List<Step> kneading = steps("Whole leg", Leg.LEFT)
                .filter(step -> asks(step, Technique.KNEADING))
                .toList();
        int calf = kneading.stream()
                .filter(step -> step.region() == Region.CALF)
                .findFirst()
                .orElseThrow()
                .seconds();

        assertThat(kneading.stream().filter(step -> step.region() != Region.CALF))
                .allMatch(step -> step.seconds() < calf);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepPicture.class,
            names = {"HIP_BEND", "HAMSTRING_STRETCH", "FOOT_BEND", "TOE_BEND", "BALL", "ROLLER", "ROLLER_STICK"})
    void leavesToTheClockWhatNoGloveMeasures(StepPicture picture) {
        assertThat(named("Before and after").steps().stream()
                        .filter(step -> step.picture().equals(Optional.of(picture))))
                .isNotEmpty()
                .allMatch(step -> step.activity() == Activity.EXERCISE && step.seconds() > 0);
    }

    @Test
    void saysThatAGloveFeelsNoElbowAndNoPull() {
        assertThat(steps().filter(step -> step.instruction().contains("elbow")
                        || step.picture().equals(Optional.of(StepPicture.PULL_TOES))))
                .isNotEmpty()
                .allMatch(step -> step.activity() == Activity.EXERCISE
                        && step.instruction().contains("glove"));
    }
}
