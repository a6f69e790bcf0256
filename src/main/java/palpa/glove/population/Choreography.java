package palpa.glove.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palpa.glove.chance.Chance;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;
import palpa.session.learning.SimulatedPeople.Span;
import palpa.session.learning.SimulatedPeople.Stroke;
import palpa.session.learning.SimulatedPeople.Take;

/** One recording of one person: scene after scene until the time is over. Not thread-safe. */
final class Choreography {

    private static final List<Technique> TECHNIQUES =
            List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);
    private static final Range FIRST_REST_SECONDS = Range.of(0.3, 3);
    private static final double ONE_HAND = 0.15;
    private static final double OWN_TECHNIQUES = 0.12;
    private static final int MOST_TIMES = 4;
    private static final Range PAUSE_SECONDS = Range.of(0.2, 1.5);
    private static final double SUPPORTING = 0.08;

    /** How scenes follow one another: without letting go, with a short lift, with a rest. */
    private static final double[] TRANSITIONS = {0.25, 0.35, 0.40};

    private static final List<Range> LIFT_SECONDS =
            List.of(Range.of(-0.30, 0.05), Range.of(0.1, 0.6), Range.of(0.6, 7));

    private final Individual person;
    private final int number;
    private final Chance chance;
    private final Map<Hand, HandTrack> hands = new EnumMap<>(Hand.class);
    private final double seconds;
    private final Scenes scenes;
    private double letGo;
    private boolean struck;

    Choreography(Individual person, int number, double seconds) {
        this.person = person;
        this.number = number;
        this.seconds = seconds;
        this.chance = person.chance("take", number);
        this.scenes = new Scenes(person, chance);
        for (Hand hand : Hand.values()) {
            hands.put(hand, new HandTrack(hand, person.glove().canvas(seconds)));
        }
    }

    /** Plays it all. */
    Take play() {
        double now = FIRST_REST_SECONDS.draw(chance);
        idle(0, now);
        while (now < seconds - 1) {
            double end = scene(now);
            letGo = end;
            double lift = LIFT_SECONDS.get(Pick.weighted(TRANSITIONS, chance)).draw(chance);
            idle(end, end + lift);
            now = end + lift;
        }
        return take();
    }

    private void idle(double start, double end) {
        for (HandTrack hand : hands.values()) {
            hand.idle(scenes.idling(start, end));
        }
    }

    private double scene(double from) {
        int next = person.taste().next(chance);
        if (next == TECHNIQUES.size()) {
            return other(Math.max(letGo, from));
        }
        Technique technique = TECHNIQUES.get(next);
        // Nobody strikes what the same hand still holds, nor strokes before the last strike is over.
        double start = technique == Technique.PERCUSSION || struck ? Math.max(letGo, from) : from;
        struck = technique == Technique.PERCUSSION;
        if (chance.happens(ONE_HAND)) {
            return oneHand(technique, start);
        }
        Technique second = chance.happens(OWN_TECHNIQUES) ? Pick.one(TECHNIQUES, chance) : technique;
        struck |= second == Technique.PERCUSSION;
        Scenes.Idea idea = scenes.idea(technique);
        Scenes.Idea idea2 = second == technique ? idea : scenes.idea(second).lasting(idea.seconds());
        double left = scenes.perform(idea, hands.get(Hand.LEFT), start);
        double right = scenes.perform(idea2, hands.get(Hand.RIGHT), start);
        return Math.max(start + 0.5, Math.max(left, right));
    }

    private double oneHand(Technique technique, double start) {
        Hand hand = chance.happens(0.5) ? Hand.LEFT : Hand.RIGHT;
        double end = scenes.perform(scenes.idea(technique), hands.get(hand), start);
        if (chance.happens(SUPPORTING)) {
            end = Math.max(end, scenes.other(OtherAct.HOLDING, hands.get(hand.other()), start));
        } else {
            hands.get(hand.other()).idle(scenes.idling(start, end));
        }
        return Math.max(start + 0.5, end);
    }

    /** Some things take two hands; some are done again and again. */
    private double other(double start) {
        OtherAct act = Pick.one(OtherAct.of(person.draw()), chance);
        boolean both = act == OtherAct.CLAPPING || act == OtherAct.RUBBING || chance.happens(0.5);
        int times = act == OtherAct.HOLDING ? 1 : 1 + (int) (chance.uniform() * MOST_TIMES);
        double end = start;
        for (int time = 0; time < times; time++) {
            double begin = end + (time == 0 ? 0 : PAUSE_SECONDS.draw(chance));
            for (Hand hand : both ? List.of(Hand.values()) : List.of(Pick.one(List.of(Hand.values()), chance))) {
                end = Math.max(end, scenes.other(act, hands.get(hand), begin));
            }
        }
        return end;
    }

    private Take take() {
        List<Series> series = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (HandTrack hand : hands.values()) {
            List<Span> own = hand.spans();
            series.add(person.glove().feel(hand, own, number));
            strokes.addAll(hand.strokes());
            spans.addAll(own);
        }
        strokes.sort(Comparator.comparingLong(Stroke::startMicros));
        spans.sort(Comparator.comparingLong(Span::startMicros));
        Recording recording = new Recording(person.name(), String.valueOf(number + 1), series);
        return new Take(recording, List.copyOf(strokes), List.copyOf(spans));
    }
}
