package palpa.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import palpa.cli.PalpaCommand;
import palpa.session.Toolbox;
import palpa.session.live.LiveLesson;
import palpa.ui.PalpaWindow;
import palpa.ui.WindowOptions;

/**
 * Starts the command line, or the window where there are no arguments.
 *
 * <p>It does not extend JavaFX's {@code Application}: a launcher that does will not start from a plain jar.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logging.configure();
        Toolbox tools = Wiring.tools();
        if (arguments.length == 0) {
            LeanHeap.ask();
            // AWT only paints pictures here; beside JavaFX it must not open a display of its own.
            System.setProperty("java.awt.headless", "true");
            PalpaWindow.launch(
                    tools, options -> LiveLesson.start(tools, options), WindowOptions.standard(tools.settings()));
            return;
        }
        int status = PalpaCommand.over(tools)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
        System.exit(status);
    }
}
