package palpa.ui.plot;

import javafx.application.Application;

/**
 * The live chart beside a bare pixel raster of the same traces, in the same run, in turns.
 *
 * <pre>
 * mvn -q -P bench -DskipTests package
 * xvfb-run -s "-screen 0 1280x800x24" java -Dprism.order=sw -cp target/benchmarks.jar palpa.ui.plot.ChartBenchmark
 * </pre>
 *
 * <p>Options: {@code --sites=N} site traces a hand beside its total (7: 16 traces in all; 16: 34 traces), {@code
 * --seconds=N} of each turn, {@code --minutes=N} for a soak: the chart alone, its first minute against its last.
 * Printed are frames a second, the time in the frame's handler on the FX thread, that thread's CPU time a frame (with
 * JavaFX's own share) and what the FX thread and the chart's thread allocate a frame.
 */
public final class ChartBenchmark {

    private ChartBenchmark() {}

    public static void main(String[] arguments) {
        Application.launch(ChartRun.class, arguments);
    }
}
