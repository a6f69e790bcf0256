package palpa.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import palpa.TestTargets;
import palpa.model.Hand;
import palpa.model.SiteSet;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.learning.SimulatedPeople;
import palpa.session.learning.SimulatedPeople.Expertise;
import palpa.session.learning.SimulatedPeople.Glove;
import palpa.session.learning.SimulatedPeople.Person;
import palpa.session.learning.SimulatedPeople.Sink;
import palpa.session.learning.SimulatedPeople.Span;
import palpa.session.learning.SimulatedPeople.Take;

/**
 * {@link Trials} as people, one a seed who does all four kinds: hands made up without a line of the population that models
 * learn from. Any thread.
 */
public final class IndependentPeople implements SimulatedPeople {

    private static final List<LongFunction<Trial>> KINDS =
            List.of(Trials::percussion, Trials::stroking, Trials::kneading, Trials::thumbs);

    /** They are one population: the draw makes no difference. */
    @Override
    public void draw(Draw draw, int people, long seed, Sink sink) throws UserProblem {
        for (long number = seed; number < seed + people; number++) {
            for (LongFunction<Trial> kind : KINDS) {
                sink.person(person(kind.apply(number), number));
            }
        }
    }

    @Override
    public String name(Draw draw, int number) {
        return "i-" + number;
    }

    private static Person person(Trial trial, long number) {
        boolean novice = Habit.NOVICE.toString().equals(trial.factors().get("habit"));
        boolean total = !trial.sensing().hasSites();
        return new Person(
                "i-" + number,
                novice ? Expertise.NOVICE : Expertise.EXPERT,
                trial.name(),
                new Glove(
                        total ? "total" : trial.factors().get("sites"),
                        trial.sensing().sites(),
                        SiteSet.NONE,
                        trial.sensing().rateHertz()),
                List.of(take(trial)));
    }

    private static Take take(Trial trial) {
        List<Stroke> strokes = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Map.Entry<Hand, HandMotion> entry : trial.hands().entrySet()) {
            addSpans(trial, entry.getKey(), entry.getValue(), spans);
            for (Truth.Stroke made : entry.getValue().strokes) {
                strokes.add(new Stroke(
                        entry.getKey(),
                        made.technique(),
                        made.surface(),
                        trial.region(),
                        TestTargets.defaults()
                                .bands(trial.region(), made.surface(), made.technique())
                                .levelOf(made.levelNewtons()),
                        micros(made.fromSeconds()),
                        micros(made.untilSeconds()),
                        made.levelNewtons()));
            }
        }
        strokes.sort(Comparator.comparingLong(Stroke::startMicros));
        spans.sort(Comparator.comparingLong(Span::startMicros));
        return new Take(trial.recording(), strokes, spans);
    }

    private static void addSpans(Trial trial, Hand hand, HandMotion motion, List<Span> spans) {
        double restFrom = 0;
        for (Truth.Span span : motion.spans) {
            addRest(trial, hand, restFrom, span.fromSeconds(), spans);
            spans.add(span(
                    trial,
                    hand,
                    span.technique(),
                    Optional.of(span.surface()),
                    span.fromSeconds(),
                    span.untilSeconds()));
            restFrom = span.untilSeconds();
        }
        addRest(trial, hand, restFrom, trial.seconds(), spans);
    }

    private static void addRest(Trial trial, Hand hand, double from, double until, List<Span> spans) {
        if (until > from) {
            spans.add(span(trial, hand, Technique.REST, Optional.empty(), from, until));
        }
    }

    private static Span span(
            Trial trial, Hand hand, Technique technique, Optional<Surface> surface, double from, double until) {
        return new Span(hand, technique, technique.label(), surface, trial.region(), micros(from), micros(until));
    }

    private static long micros(double seconds) {
        return Math.round(seconds * 1e6);
    }
}
