package palpa.coaching.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import palpa.TestPrograms;
import palpa.coaching.Activity;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.session.Words;

/** Every answer against every program that comes with Palpa: the rule of the answer, written anew here, is kept. */
class ShippedAdaptationTest {

    private static final List<Program> PROGRAMS = TestPrograms.shipped().shipped();
    private static final double[] FACTORS = {0.5, 0.8, 1.0, 1.2};
    private static final Set<Region> FOOT = EnumSet.range(Region.SOLE, Region.ANKLE);
    private static final Set<Region> LOWER_LEG = EnumSet.range(Region.SOLE, Region.CALF);
    private static final Set<Region> TO_THIGH = EnumSet.range(Region.SOLE, Region.HAMSTRING);
    private static final Set<Region> BESIDE_KNEE =
            EnumSet.of(Region.CALF, Region.INNER_THIGH, Region.FRONT_THIGH, Region.OUTER_THIGH, Region.HAMSTRING);

    static Stream<Arguments> everyAnswerAndProgram() {
        return Arrays.stream(Adapt.values())
                .flatMap(adapt -> PROGRAMS.stream().map(program -> Arguments.of(adapt, program.name(), program)));
    }

    static Stream<Arguments> everyAnswerProgramAndFactor() {
        return everyAnswerAndProgram().flatMap(given -> Arrays.stream(FACTORS)
                .mapToObj(factor -> Arguments.of(given.get()[0], given.get()[1], given.get()[2], factor)));
    }

    private static Adaptation adapted(Program program, Adapt adapt, double factor) {
        return Adaptation.of(program, Answers.of(Set.of(), Set.of(adapt)), factor, Words::of);
    }

    private static Set<Region> skipped(Adapt adapt) {
        return switch (adapt) {
            case VARICOSE_VEINS_BELOW_KNEE -> LOWER_LEG;
            case VARICOSE_VEINS_THIGH -> TO_THIGH;
            case WEAK_KNEE -> Set.of(Region.KNEE);
            default -> Set.of();
        };
    }

    private static boolean mayStrike(Adapt adapt, Region region) {
        return switch (adapt) {
            case BLOOD_THINNERS, OSTEOPOROSIS, PREGNANCY, IMPLANTS -> false;
            case WEAK_KNEE -> !BESIDE_KNEE.contains(region);
            default -> true;
        };
    }

    private static boolean onlyLight(Adapt adapt, Region region) {
        return switch (adapt) {
            case BLOOD_THINNERS, OSTEOPOROSIS, IMPLANTS -> true;
            case NUMB_FEET -> FOOT.contains(region);
            default -> false;
        };
    }

    private static boolean ends(Adapt adapt) {
        return adapt == Adapt.CANCER_OR_LYMPHOEDEMA || adapt == Adapt.JUST_EATEN;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyAnswerAndProgram")
    void noStepBreaksTheRule(Adapt adapt, String name, Program program) {
        List<Step> massage = massage(adapted(program, adapt, 1).program());

        assertThat(massage).allSatisfy(step -> {
            Set<Region> way = EnumSet.of(step.region());
            way.addAll(step.route());
            assertThat(way).noneMatch(skipped(adapt)::contains);
            if (step.technique().equals(Optional.of(Technique.PERCUSSION))) {
                assertThat(way).allMatch(region -> mayStrike(adapt, region));
            }
            if (way.stream().anyMatch(region -> onlyLight(adapt, region))) {
                assertThat(step.level().orElse(Level.LIGHT)).isEqualTo(Level.LIGHT);
            }
            if (adapt == Adapt.NUMB_FEET && FOOT.contains(step.region())) {
                assertThat(step.manner().left()).contains(Surface.FINGERS);
                assertThat(step.manner().right()).contains(Surface.FINGERS);
            }
            if (adapt == Adapt.ALLERGY) {
                assertThat(step.instruction()).doesNotContain("With oil");
            }
        });
    }

    private static List<Step> massage(Optional<Program> program) {
        List<Step> massage = new ArrayList<>();
        program.ifPresent(adapted -> adapted.steps().stream()
                .filter(step -> step.activity() == Activity.MASSAGE)
                .forEach(massage::add));
        return massage;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyAnswerAndProgram")
    void itBeginsUnlessTheRuleEndsItOrNothingIsLeft(Adapt adapt, String name, Program program) {
        Outcome outcome = adapted(program, adapt, 1).outcome();

        assertThat(outcome == Outcome.THERAPIST || outcome == Outcome.WAIT).isEqualTo(ends(adapt));
        if (outcome == Outcome.NOTHING_LEFT) {
            assertThat(massage(Optional.of(program)))
                    .allMatch(step -> skipped(adapt).contains(step.region()));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, comfort {3}")
    @MethodSource("everyAnswerProgramAndFactor")
    void ceilingsNeverRiseAndBandsStayBelowThem(Adapt adapt, String name, Program program, double factor) {
        Optional<Program> adapted = adapted(program, adapt, factor).program();
        if (adapted.isEmpty()) {
            return;
        }
        everyBands(program.targets(), adapted.get().targets(), (region, before, after) -> {
            assertThat(after.ceilingNewtons()).isLessThanOrEqualTo(before.ceilingNewtons());
            if (!skipped(adapt).contains(region)) {
                assertThat(after.topNewtons()).isLessThanOrEqualTo(after.ceilingNewtons());
                assertThat(after.band(Level.LIGHT)).isPresent();
            }
            if (onlyLight(adapt, region)) {
                assertThat(after.band(Level.MODERATE)).isEmpty();
                assertThat(after.levelOf(after.light().highNewtons())).isEqualTo(Level.OVER);
            }
        });
        assertThat(adapted.get()
                        .targets()
                        .bands(Region.KNEE, Surface.WHOLE_HAND, Technique.KNEADING)
                        .band(Level.FIRM))
                .isEmpty();
    }

    private interface BandsCheck {
        void check(Region region, LevelBands before, LevelBands after);
    }

    private static void everyBands(TargetTable before, TargetTable after, BandsCheck check) {
        for (Region region : Region.values()) {
            for (Surface surface : Surface.values()) {
                for (Technique technique : List.of(Technique.KNEADING, Technique.STROKING)) {
                    check.check(
                            region, before.bands(region, surface, technique), after.bands(region, surface, technique));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyAnswerAndProgram")
    void aRegionThatIsLeftOutAlarmsAtATouch(Adapt adapt, String name, Program program) {
        Optional<Program> adapted = adapted(program, adapt, 1).program();
        adapted.ifPresent(safe -> assertThat(skipped(adapt)).allSatisfy(region -> assertThat(safe.targets()
                        .bands(region, Surface.WHOLE_HAND, Technique.STROKING)
                        .levelOf(2.5))
                .isEqualTo(Level.OVER)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyAnswerAndProgram")
    void whatIsNotStruckHasNoBandsForStrikes(Adapt adapt, String name, Program program) {
        adapted(program, adapt, 1).program().ifPresent(safe -> assertThat(Region.values())
                .filteredOn(region -> !mayStrike(adapt, region))
                .noneMatch(region -> safe.targets().percussionAllowed(region)));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void nothingChangesWhereNothingApplies(String name, Program program) {
        Adaptation adaptation = Adaptation.of(program, Answers.NONE, Words::of);

        assertThat(adaptation.program()).contains(program);
        assertThat(adaptation.changes()).isEmpty();
    }

    static Stream<Arguments> programs() {
        return PROGRAMS.stream().map(program -> Arguments.of(program.name(), program));
    }

    @ParameterizedTest
    @EnumSource(Stop.class)
    void anythingThatStopsLeavesNoProgram(Stop stop) {
        Adaptation adaptation =
                Adaptation.of(PROGRAMS.get(0), Answers.of(Set.of(stop), Set.of(Adapt.JUST_EATEN)), Words::of);

        assertThat(adaptation.outcome()).isEqualTo(Outcome.STOP);
        assertThat(adaptation.program()).isEmpty();
    }
}
