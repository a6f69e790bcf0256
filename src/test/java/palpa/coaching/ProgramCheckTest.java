package palpa.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.TestTargets;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;

class ProgramCheckTest {

    private static List<ProgramFault.Kind> kinds(Step step) {
        return ProgramCheck.of(0, step, TestTargets.defaults(), CoachingRules.trainingDefaults()).stream()
                .map(ProgramFault::kind)
                .toList();
    }

    private static Step step(Region region, Technique technique, Level level) {
        return new Step(region, Optional.of(technique), Optional.of(level), 0, 30, "");
    }

    private static Step beat(Technique technique, HandUse hands, int beats) {
        Manner manner = new Manner(Optional.empty(), Optional.empty(), Optional.empty(), hands, beats);
        return new Step(
                Activity.MASSAGE,
                Region.CALF,
                Optional.of(technique),
                Optional.empty(),
                0,
                30,
                manner,
                List.of(),
                "",
                Optional.empty());
    }

    @Test
    void findsNothingWrongWithModerateKneadingOfTheCalf() {
        assertThat(kinds(step(Region.CALF, Technique.KNEADING, Level.MODERATE))).isEmpty();
    }

    @Test
    void refusesFirmAndPercussionOnTheKnee() {
        assertThat(kinds(step(Region.KNEE, Technique.PERCUSSION, Level.FIRM)))
                .containsExactly(ProgramFault.Kind.FIRM_KNEE, ProgramFault.Kind.STRUCK_KNEE)
                .allMatch(ProgramFault.Kind::isRefused);
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"ANKLE", "SOLE", "HEEL", "TOP_OF_FOOT", "TOES", "HIP"})
    void warnsOfPercussionWhereTheTargetsKnowNone(Region region) {
        assertThat(kinds(step(region, Technique.PERCUSSION, Level.LIGHT)))
                .containsExactly(ProgramFault.Kind.STRUCK_ELSEWHERE)
                .noneMatch(ProgramFault.Kind::isRefused);
    }

    @Test
    void looksAtEveryPlaceOnTheWay() {
        Step over = new Step(
                Activity.MASSAGE,
                Region.CALF,
                Optional.empty(),
                Optional.of(Level.FIRM),
                0,
                30,
                Manner.ANY,
                List.of(Region.CALF, Region.KNEE, Region.FRONT_THIGH),
                "",
                Optional.empty());

        assertThat(kinds(over)).containsExactly(ProgramFault.Kind.FIRM_KNEE);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCUSSION, ALTERNATING, 149, false",
        "PERCUSSION, ALTERNATING, 150, true",
        "PERCUSSION, ALTERNATING, 600, true",
        "KNEADING, ALTERNATING, 35, false",
        "KNEADING, ALTERNATING, 36, true",
        "KNEADING, ALTERNATING, 181, false",
        "KNEADING, TOGETHER, 18, true",
        "KNEADING, TOGETHER, 91, false",
        "KNEADING, ANY, 18, true",
        "KNEADING, ANY, 180, true",
        "STROKING, LEFT, 52, false",
    })
    void judgesABeatByTheHandsThatShareIt(Technique technique, HandUse hands, int beats, boolean accepted) {
        assertThat(kinds(beat(technique, hands, beats)).isEmpty()).isEqualTo(accepted);
    }
}
