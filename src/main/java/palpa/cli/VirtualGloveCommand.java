package palpa.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.protocol.Lane;
import palpa.session.ByteSource;
import palpa.session.Toolbox;
import palpa.session.VirtualGloves;
import palpa.session.Words;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code palpa virtual-glove}: is a glove on a pseudo-terminal until it is interrupted or its scenario ends.
 *
 * <p>An interrupt (Ctrl-C, SIGTERM) is the usual end and no failure: the link is removed and the exit status is 0.
 */
@Command(name = "virtual-glove", resourceBundle = "palpa.words.glove", mixinStandardHelpOptions = true)
public final class VirtualGloveCommand implements Callable<Integer> {

    private final Toolbox tools;
    private final InputStream orders;

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", descriptionKey = "palpa.virtual-glove.list")
    private boolean list;

    @Option(names = "--hand", paramLabel = "left|right", descriptionKey = "palpa.virtual-glove.hand")
    private Hand hand;

    @Option(names = "--link", paramLabel = "PATH", descriptionKey = "palpa.virtual-glove.link")
    private Path link;

    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE",
            defaultValue = "mixed",
            descriptionKey = "palpa.virtual-glove.scenario")
    private String scenario;

    @Option(names = "--rate", paramLabel = "HZ", defaultValue = "1000", descriptionKey = "palpa.virtual-glove.rate")
    private int rateHertz;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "palpa.virtual-glove.seed")
    private long seed;

    @Option(names = "--speed", paramLabel = "X", defaultValue = "1", descriptionKey = "palpa.virtual-glove.speed")
    private double speed;

    @Option(names = "--fault", paramLabel = "NAME=VALUE", descriptionKey = "palpa.virtual-glove.fault")
    private List<String> faults = List.of();

    @Option(names = "--stamps", paramLabel = "FILE", descriptionKey = "palpa.virtual-glove.stamps")
    private Optional<Path> stamps = Optional.empty();

    @Option(names = "--press", descriptionKey = "palpa.virtual-glove.press")
    private boolean press;

    @ArgGroup
    private Text text = new Text();

    /** The two text lanes shut each other out. */
    static final class Text {

        @Option(names = "--text", descriptionKey = "palpa.virtual-glove.text")
        private boolean checked;

        @Option(names = "--plain-text", descriptionKey = "palpa.virtual-glove.plain-text")
        private boolean plain;

        Lane lane() {
            return checked ? Lane.TEXT : plain ? Lane.PLAIN_TEXT : Lane.BINARY;
        }
    }

    /** @param orders where {@code --press} reads what is pressed */
    public VirtualGloveCommand(Toolbox tools, InputStream orders) {
        this.tools = tools;
        this.orders = orders;
    }

    @Override
    public Integer call() throws UserProblem {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            tools.virtualGloves()
                    .scenarios()
                    .forEach(each -> out.println(Words.of("glove.listed", pad(each.name()), each.summary())));
            out.flush();
            return CommandLine.ExitCode.OK;
        }
        if (hand == null || link == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), Words.of("glove.hand_and_link"));
        }
        serve(out);
        return CommandLine.ExitCode.OK;
    }

    private static String pad(String name) {
        return String.format("%-36s", name);
    }

    private ByteSource plugIn(PrintWriter out) throws UserProblem {
        ByteSource line = tools.terminals().open(link);
        out.println(Words.of("glove.serving", hand.label(), link, press ? Words.of("glove.pressed") : scenario));
        out.flush();
        return line;
    }

    private void serve(PrintWriter out) throws UserProblem {
        VirtualGloves.Options options = new VirtualGloves.Options(
                hand, scenario, rateHertz, seed, speed, List.copyOf(faults), stamps, text.lane());
        UntilInterrupted.run(spec.commandLine().getErr(), () -> {
            if (press) {
                tools.virtualGloves().serve(options, PressLines.from(orders), () -> plugIn(out));
            } else {
                tools.virtualGloves().serve(options, () -> plugIn(out));
            }
        });
    }
}
