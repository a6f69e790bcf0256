package palpa.session.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;

class DeviationsTest {

    private static Deviation deviation(
            Kind kind, Region region, Technique technique, Optional<Hand> hand, int count, int of) {
        return new Deviation(kind, region, technique, hand, count, of, 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_FIRM        | HAMSTRING   | PERCUSSION | RIGHT | 12 | 40 | 12 of 40 hamstring strikes too firm, right hand
            TOO_FIRM        | HAMSTRING   | PERCUSSION | RIGHT | 1  | 1  | 1 of 1 hamstring strike too firm, right hand
            TOO_SOFT        | CALF        | STROKING   | LEFT  | 1  | 2  | 1 of 2 calf passes too soft, left hand
            TOO_SLOW        | INNER_THIGH | KNEADING   | LEFT  | 3  | 9  | 3 of 9 inner-thigh squeezes too slow, left hand
            UNSTEADY_RHYTHM | CALF        | PERCUSSION | LEFT  | 3  | 9  | 3 of 9 intervals between calf strikes unsteady, left hand
            UNSTEADY_FORCE  | CALF        | KNEADING   | RIGHT | 3  | 9  | 3 of 9 calf squeezes unsteady in force, right hand
            OTHER_TECHNIQUE | CALF        | KNEADING   | LEFT  | 20 | 60 | 20 of 60 s spent on kneading on the calf that was not asked for, left hand
            OVER_CEILING    | KNEE        | KNEADING   | LEFT  | 1  | 1  | Once above the ceiling on the knee, left hand
            OVER_CEILING    | KNEE        | UNSURE     | LEFT  | 3  | 3  | 3 times above the ceiling on the knee, left hand
            """)
    void aSentenceSaysHowOftenWhereWhatAndWhichHand(
            Kind kind, Region region, Technique technique, Hand hand, int count, int of, String sentence) {
        assertThat(Deviations.sentence(deviation(kind, region, technique, Optional.of(hand), count, of)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNEVEN_HANDS | PERCUSSION | 20   | 30   | Hands uneven at 20 of 30 calf strikes
            TOO_FEW      | STROKING   | 4    | 10   | 4 of 10 calf passes missing
            TOO_FEW      | UNSURE     | 1    | 1    | 1 of 1 calf stroke missing
            TOO_SHORT    | KNEADING   | 1200 | 1800 | 1200 of 1800 s of kneading on the calf missing
            TOO_SHORT    | UNSURE     | 5    | 30   | 5 of 30 s of work on the calf missing
            """)
    void whatConcernsBothHandsNamesNone(Kind kind, Technique technique, int count, int of, String sentence) {
        assertThat(Deviations.sentence(deviation(kind, Region.CALF, technique, Optional.empty(), count, of)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_FIRM        | 12 | 40 | Too firm: 12 of 40, right
            OTHER_TECHNIQUE | 20 | 60 | Another technique: 20 of 60 s, right
            OVER_CEILING    | 1  | 1  | Above the ceiling: once, right
            OVER_CEILING    | 3  | 3  | Above the ceiling: 3 times, right
            """)
    void theBriefFormFitsACell(Kind kind, int count, int of, String brief) {
        assertThat(Deviations.brief(
                        deviation(kind, Region.CALF, Technique.KNEADING, Optional.of(Hand.RIGHT), count, of)))
                .isEqualTo(brief);
    }

    @Test
    void theBriefFormOfBothHandsNamesNone() {
        assertThat(Deviations.brief(
                        deviation(Kind.UNEVEN_HANDS, Region.CALF, Technique.KNEADING, Optional.empty(), 2, 9)))
                .isEqualTo("Hands uneven: 2 of 9");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsWordsInEveryTechnique(Kind kind) {
        for (Technique technique : Technique.values()) {
            for (Region region : Region.values()) {
                Deviation any = deviation(kind, region, technique, Optional.of(Hand.LEFT), 2, 3);
                assertThat(Deviations.sentence(any)).contains("2").doesNotContain("{");
            }
        }
    }
}
