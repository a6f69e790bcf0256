package palpa.glove.population;

import java.util.Arrays;
import palpa.glove.scenario.HandSignal;
import palpa.model.Site;

/** What was laid on a canvas, round after round; straight lines between its steps. Any thread; allocates nothing when asked. */
final class CanvasSignal implements HandSignal {

    private final Canvas canvas;
    private final long roundMicros;

    CanvasSignal(Canvas canvas) {
        this.canvas = canvas;
        this.roundMicros = HandTrack.micros(canvas.seconds());
    }

    @Override
    public void forces(long micros, double[] newtons) {
        if (micros < 0) {
            Arrays.fill(newtons, 0);
            return;
        }
        double position = micros % roundMicros / 1e6 / canvas.stepSeconds();
        int before = Math.min((int) position, canvas.steps() - 2);
        double part = position - before;
        for (int site = 0; site < Site.COUNT; site++) {
            double from = canvas.newtons(before, site);
            newtons[site] = from + part * (canvas.newtons(before + 1, site) - from);
        }
    }
}
