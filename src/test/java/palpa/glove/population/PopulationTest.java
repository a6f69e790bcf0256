package palpa.glove.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.SimulatedPeople.Person;
import palpa.session.learning.SimulatedPeople.Span;
import palpa.session.learning.SimulatedPeople.Stroke;
import palpa.session.learning.SimulatedPeople.Take;

/** The population as a whole; everything is drawn from seed 5. */
class PopulationTest {

    private static final long SEED = 5;
    private static final int MANY = 40;
    private static final Map<Draw, List<Person>> DRAWN = new EnumMap<>(Draw.class);

    private static List<Person> people(Draw draw, int count, long seed) throws UserProblem {
        List<Person> people = new ArrayList<>();
        new Population().draw(draw, count, seed, people::add);
        return people;
    }

    @BeforeAll
    static void drawTwoOfEach() throws UserProblem {
        for (Draw draw : Draw.values()) {
            DRAWN.put(draw, people(draw, 2, SEED));
        }
    }

    private static Series first(Person person) {
        return person.takes().get(0).recording().hands().get(0);
    }

    @Test
    void theFirstPersonIsTheSameWhetherOneIsDrawnOrTwo() throws UserProblem {
        Series ofOne = first(people(Draw.TRAINING, 1, SEED).get(0));
        Series ofTwo = first(DRAWN.get(Draw.TRAINING).get(0));

        assertThat(ofTwo.newtons()).isEqualTo(ofOne.newtons());
        assertThat(ofTwo.timesMicros()).isEqualTo(ofOne.timesMicros());
        assertThat(ofTwo.labels()).isEqualTo(ofOne.labels());
    }

    @Test
    void anotherSeedMakesAnotherPerson() throws UserProblem {
        assertThat(first(DRAWN.get(Draw.TRAINING).get(0)).newtons())
                .isNotEqualTo(first(people(Draw.TRAINING, 1, SEED + 1).get(0)).newtons());
    }

    @Test
    void theTwoDrawsAreOtherPeople() {
        Person trained = DRAWN.get(Draw.TRAINING).get(0);
        Person tested = DRAWN.get(Draw.TEST).get(0);

        assertThat(trained.name()).isEqualTo("s-0000");
        assertThat(tested.name()).isEqualTo("t-0000");
        assertThat(first(trained).newtons()).isNotEqualTo(first(tested).newtons());
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void everyTechniqueSurfaceLevelAndOtherActOccursInFortyPeople(Draw draw) {
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        Set<Surface> surfaces = EnumSet.noneOf(Surface.class);
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Set<String> acts = new TreeSet<>();
        for (int number = 0; number < MANY; number++) {
            for (Take take : inPlainGloves(draw, number)) {
                take.spans().forEach(span -> techniques.add(span.technique()));
                take.spans().forEach(span -> acts.add(span.act()));
                take.strokes().forEach(stroke -> surfaces.add(stroke.surface()));
                take.strokes().forEach(stroke -> levels.add(stroke.level()));
            }
        }

        assertThat(techniques).containsExactlyInAnyOrder(Technique.values());
        assertThat(surfaces).containsExactlyInAnyOrder(Surface.values());
        assertThat(levels).containsExactlyInAnyOrder(Level.values());
        assertThat(acts)
                .containsAll(OtherAct.of(draw).stream().map(OtherAct::label).collect(Collectors.toSet()));
    }

    /** Two takes of a person, in gloves too slow to take long. */
    private static List<Take> inPlainGloves(Draw draw, int number) {
        Individual person = Individual.of(draw, SEED, number).wearing(GloveLayout.FULL, 50);
        return List.of(new Choreography(person, 0, 65).play(), new Choreography(person, 1, 65).play());
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void everyRowBearsTheLabelOfTheSpanItLiesIn(Draw draw) {
        for (Person person : DRAWN.get(draw)) {
            for (Take take : person.takes()) {
                take.recording().hands().forEach(series -> assertLabels(series, take.spans()));
            }
        }
    }

    private static void assertLabels(Series series, List<Span> spans) {
        List<Span> own =
                spans.stream().filter(span -> span.hand() == series.hand()).toList();
        List<Technique> told =
                series.labels().stream().map(Optional::orElseThrow).toList();
        List<Technique> meant = Arrays.stream(series.timesMicros())
                .mapToObj(time -> at(own, time).technique())
                .toList();
        assertThat(told.equals(meant)).isTrue();
    }

    private static Span at(List<Span> spans, long time) {
        return spans.stream()
                .filter(span -> span.startMicros() <= time && time < span.endMicros())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void theSpansOfAHandFollowOneAnotherWithoutAGap(Draw draw) {
        for (Take take : DRAWN.get(draw).get(0).takes()) {
            for (Hand hand : Hand.values()) {
                List<Span> own = take.spans().stream()
                        .filter(span -> span.hand() == hand)
                        .toList();
                for (int i = 1; i < own.size(); i++) {
                    assertThat(own.get(i).startMicros())
                            .isEqualTo(own.get(i - 1).endMicros());
                }
                assertThat(own.get(0).startMicros()).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void everyStrokeLiesInSpansOfItsTechnique(Draw draw) {
        for (Take take : DRAWN.get(draw).get(1).takes()) {
            for (Stroke stroke : take.strokes()) {
                long middle = (stroke.startMicros() + stroke.endMicros()) / 2;
                assertThat(take.spans())
                        .filteredOn(span -> span.hand() == stroke.hand())
                        .filteredOn(span -> span.startMicros() <= middle && middle < span.endMicros())
                        .extracting(Span::technique)
                        .containsExactly(stroke.technique());
            }
        }
    }

    @Test
    void aTotalIsTheSumOfTheSitesThatTheGloveHas() {
        Take take =
                new Choreography(Individual.of(Draw.TRAINING, SEED, 0).wearing(GloveLayout.SUBSET, 100), 0, 10).play();
        Series series = take.recording().hands().get(0);
        int row = series.timesMicros().length / 2 * TraceBuffer.VALUES;
        double sum = Arrays.stream(series.newtons(), row, row + TraceBuffer.TOTAL)
                .filter(Double::isFinite)
                .sum();

        assertThat(series.hasTotal()).isFalse();
        assertThat(series.newtons()[row + TraceBuffer.TOTAL]).isCloseTo(sum, within(1e-9));
    }

    @Test
    void aGloveWithoutSitesGivesATotalAlone() {
        Take take = new Choreography(Individual.of(Draw.TRAINING, SEED, 0).wearing(GloveLayout.TOTAL_ONLY, 100), 0, 10)
                .play();
        Series series = take.recording().hands().get(0);

        assertThat(series.sites().isEmpty()).isTrue();
        assertThat(series.hasTotal()).isTrue();
        assertThat(series.newtons()[0]).isNaN();
        assertThat(series.newtons()[TraceBuffer.TOTAL]).isNotNaN();
    }
}
