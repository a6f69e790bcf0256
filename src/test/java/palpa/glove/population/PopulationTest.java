package palpa.glove.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static List<Person> people(Draw draw, int count, long seed) throws UserProblem {
        List<Person> people = new ArrayList<>();
        new Population().draw(draw, count, seed, people::add);
        return people;
    }

    private static Series first(Person person) {
        return person.takes().get(0).recording().hands().get(0);
    }

    @Test
    void theSecondPersonIsTheSameWhetherTwoAreDrawnOrThree() throws UserProblem {
        Series ofTwo = first(people(Draw.TRAINING, 2, SEED).get(1));
        Series ofThree = first(people(Draw.TRAINING, 3, SEED).get(1));

        assertThat(ofTwo.newtons()).isEqualTo(ofThree.newtons());
        assertThat(ofTwo.timesMicros()).isEqualTo(ofThree.timesMicros());
        assertThat(ofTwo.labels()).isEqualTo(ofThree.labels());
    }

    @Test
    void anotherSeedMakesAnotherPerson() throws UserProblem {
        assertThat(first(people(Draw.TRAINING, 1, SEED).get(0)).newtons())
                .isNotEqualTo(first(people(Draw.TRAINING, 1, SEED + 1).get(0)).newtons());
    }

    @Test
    void theTwoDrawsAreOtherPeople() throws UserProblem {
        Person trained = people(Draw.TRAINING, 1, SEED).get(0);
        Person tested = people(Draw.TEST, 1, SEED).get(0);

        assertThat(trained.name()).isEqualTo("s-0000");
        assertThat(tested.name()).isEqualTo("t-0000");
        assertThat(first(trained).newtons()).isNotEqualTo(first(tested).newtons());
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void everyTechniqueSurfaceLevelAndOtherActOccursInFortyPeople(Draw draw) throws UserProblem {
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
        return List.of(new Choreography(person, 0, 90).play(), new Choreography(person, 1, 90).play());
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void everyRowBearsTheLabelOfTheSpanItLiesIn(Draw draw) throws UserProblem {
        for (Person person : people(draw, 2, SEED)) {
            for (Take take : person.takes()) {
                take.recording().hands().forEach(series -> assertLabels(series, take.spans()));
            }
        }
    }

    private static void assertLabels(Series series, List<Span> spans) {
        List<Span> own =
                spans.stream().filter(span -> span.hand() == series.hand()).toList();
        for (int row = 0; row < series.timesMicros().length; row++) {
            long time = series.timesMicros()[row];
            Technique told = series.labels().get(row).orElseThrow();
            Span here = own.stream()
                    .filter(span -> span.startMicros() <= time && time < span.endMicros())
                    .findFirst()
                    .orElseThrow();
            assertThat(told).isEqualTo(here.technique());
        }
    }

    @ParameterizedTest
    @EnumSource(Draw.class)
    void theSpansOfAHandFollowOneAnotherWithoutAGap(Draw draw) throws UserProblem {
        for (Take take : people(draw, 1, SEED).get(0).takes()) {
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
    void everyStrokeLiesInSpansOfItsTechnique(Draw draw) throws UserProblem {
        for (Take take : people(draw, 2, SEED).get(1).takes()) {
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
    void aTotalIsTheSumOfTheSitesThatTheGloveHas() throws UserProblem {
        Series series = first(people(Draw.TRAINING, 1, SEED).get(0));
        int row = series.timesMicros().length / 2 * TraceBuffer.VALUES;
        double sum = Arrays.stream(series.newtons(), row, row + TraceBuffer.TOTAL)
                .filter(Double::isFinite)
                .sum();

        assertThat(series.sites().isEmpty()).isEqualTo(series.hasTotal());
        if (!series.hasTotal()) {
            assertThat(series.newtons()[row + TraceBuffer.TOTAL]).isEqualTo(sum);
        }
    }
}
