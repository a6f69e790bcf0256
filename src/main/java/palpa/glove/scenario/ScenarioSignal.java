package palpa.glove.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Hand;

/**
 * A scenario played by one hand, round after round. Immutable; any thread; allocates nothing when asked.
 *
 * <p>It follows from scenario, seed, hand and time alone, so that the two hands agree in two processes.
 */
public final class ScenarioSignal implements HandSignal {

    private final List<PlayedBout> bouts = new ArrayList<>();
    private final long[] starts;
    private final long roundMicros;

    public ScenarioSignal(Scenario scenario, Hand hand, long seed) {
        double seconds = 0;
        for (Bout bout : scenario.bouts()) {
            bouts.add(PlayedBout.of(bout, bouts.size(), Math.round(seconds * 1e6), hand, seed));
            seconds += bout.seconds();
        }
        this.starts = bouts.stream().mapToLong(PlayedBout::startMicros).toArray();
        this.roundMicros = scenario.roundMicros();
    }

    @Override
    public void forces(long micros, double[] newtons) {
        if (micros < 0) {
            Arrays.fill(newtons, 0);
            return;
        }
        long inRound = micros % roundMicros;
        int found = Arrays.binarySearch(starts, inRound);
        bouts.get(found >= 0 ? found : -found - 2).forces(inRound, newtons);
    }

    List<PlayedBout> bouts() {
        return bouts;
    }
}
