package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.session.review.Place;

/** How two sessions are laid to each other. */
class AlignmentTest {

    private static final Place SOLE = place(0, 10, 0, Region.SOLE);
    private static final Place CALF = place(10, 40, 1, Region.CALF);
    private static final List<Place> FIRST = List.of(SOLE, CALF, place(40, 50, 2, Region.KNEE));

    private static Place place(long from, long to, int step, Region region) {
        return new Place(new TimeSpan(from, to), step, region);
    }

    @Test
    void letsTheSameStepBeginAtTheSamePlace() {
        List<Place> second = List.of(place(0, 15, 0, Region.SOLE), place(15, 60, 1, Region.CALF));
        assertThat(Alignment.atStep(FIRST, second, CALF)).contains(-5L);
    }

    @Test
    void goesByTheRegionWhereTheOtherProgramHasOtherSteps() {
        List<Place> second = List.of(place(3, 60, 0, Region.CALF));
        assertThat(Alignment.atStep(FIRST, second, CALF)).contains(7L);
    }

    @Test
    void findsNothingWhereTheOtherDidNeither() {
        assertThat(Alignment.atStep(FIRST, List.of(place(0, 9, 5, Region.HIP)), CALF))
                .isEmpty();
    }
}
