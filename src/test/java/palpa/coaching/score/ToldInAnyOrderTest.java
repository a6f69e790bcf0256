package palpa.coaching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;

/** The same session has the same score, however the two hands come in among each other and however late. */
class ToldInAnyOrderTest {

    private static final double SECONDS = 120;
    private static final int ORDERS = 20;

    /** Something a keeper is told; it ended at {@code micros}. */
    private record Told(long micros, Consumer<ScoreKeeper> to) {}

    private final List<Deque<Told>> hands = new ArrayList<>();
    private final Deque<Told> steps = new ArrayDeque<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theScoreIsTheSameToTheLastBit(long seed) {
        SessionScore first = scoreInOrder(seed, new Random(seed));

        assertThat(first.steps()).hasSizeGreaterThan(2);
        assertThat(first.deviations()).hasSizeGreaterThan(4);
        for (int order = 1; order < ORDERS; order++) {
            assertThat(scoreInOrder(seed, new Random(1000 * seed + order))).isEqualTo(first);
        }
    }

    private SessionScore scoreInOrder(long seed, Random order) {
        make(new Random(seed));
        ScoreKeeper keeper = new ScoreKeeper(
                Practised.program(Practised.KNEADING, Practised.PERCUSSION, Practised.FREE), Region.CALF);
        while (!hands.get(0).isEmpty() || !hands.get(1).isEmpty()) {
            Deque<Told> hand = hands.get(order.nextInt(2));
            for (int run = order.nextInt(40); run > 0 && !hand.isEmpty() && isStepTold(hand); run--) {
                hand.poll().to().accept(keeper);
            }
            if (!steps.isEmpty() && order.nextInt(8) == 0) {
                steps.poll().to().accept(keeper);
            }
        }
        return keeper.score();
    }

    /** A step's change is told before what ended after it. */
    private boolean isStepTold(Deque<Told> hand) {
        return steps.isEmpty() || hand.peek().micros() <= steps.peek().micros();
    }

    private void make(Random random) {
        hands.clear();
        steps.clear();
        for (int i = 0; i < 5; i++) {
            int step = random.nextInt(3);
            long micros = Practised.micros((i + random.nextDouble()) * SECONDS / 5);
            steps.add(new Told(micros, keeper -> keeper.goToStep(step, micros)));
            long paused = micros + random.nextInt(2_000_000);
            steps.add(new Told(paused, keeper -> keeper.pause(paused)));
            steps.add(new Told(paused + 900_000, keeper -> keeper.resume(paused + 900_000)));
            steps.add(new Told(paused + 1_500_000, keeper -> keeper.endStep(paused + 1_500_000)));
        }
        for (Hand hand : Hand.values()) {
            hands.add(work(hand, random));
        }
    }

    private static Deque<Told> work(Hand hand, Random random) {
        Deque<Told> told = new ArrayDeque<>();
        Technique technique = Technique.KNEADING;
        double every = 2;
        for (int tenth = 1; tenth < SECONDS * 10; tenth++) {
            double seconds = tenth / 10.0;
            if (random.nextInt(200) == 0) {
                technique = Technique.values()[random.nextInt(Technique.values().length)];
                every = technique == Technique.PERCUSSION ? 0.4 : 2;
            }
            Level level = Level.values()[random.nextInt(Level.values().length)];
            Technique now = technique;
            told.add(new Told(
                    Practised.micros(seconds),
                    keeper -> keeper.onDecision(Practised.decision(
                            hand, Region.CALF, now, seconds, now == Technique.REST ? null : level))));
            if (now.isMassage() && random.nextInt((int) (every * 10)) == 0) {
                told.add(stroke(hand, now, seconds - 0.3 * random.nextDouble(), random));
            }
            if (random.nextInt(400) == 0) {
                told.add(new Told(
                        Practised.micros(seconds), keeper -> keeper.onCeilingBreach(hand, Practised.micros(seconds))));
            }
        }
        return told;
    }

    private static Told stroke(Hand hand, Technique technique, double end, Random random) {
        double lasts = 0.05 + 0.5 * random.nextDouble();
        double newtons = 5 + 40 * random.nextDouble();
        double hertz = random.nextInt(5) == 0 ? Double.NaN : 0.2 + 4 * random.nextDouble();
        return new Told(
                Practised.micros(end),
                keeper -> keeper.onStroke(Practised.stroke(hand, technique, end - lasts, lasts, newtons, hertz)));
    }
}
