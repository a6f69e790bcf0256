package palpa.session.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import palpa.TestTargets;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.glove.device.GloveSpec;
import palpa.glove.device.ScenarioStart;
import palpa.glove.device.VirtualGlove;
import palpa.glove.fault.FaultPlan;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.glove.sensor.SensorVices;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.protocol.Lane;
import palpa.session.DeviceReport;
import palpa.session.LessonOptions;
import palpa.session.LinkView.State;
import palpa.session.PortDirectory;
import palpa.session.Profiles;

/** Text gloves through the whole link, on hand-turned time. */
class TextLinkTest {

    private static final CurveModel CURVE = counts -> counts / 50;
    private static final Profiles PROFILES = glove -> new GloveProfile(
            glove.uid(),
            "test",
            CalibrationState.UNCALIBRATED,
            Collections.nCopies(glove.channels().size(), CURVE));
    private static final Path SKETCH = Path.of("src/examples/scenarios/text-glove.txt");

    private final World world = new World();
    private final List<HandDesk> desks =
            List.of(new HandDesk(Hand.LEFT, Waiter.NONE), new HandDesk(Hand.RIGHT, Waiter.NONE));
    private GloveFinder finder;
    private long newest;
    private long backwards;

    private void search(PortDirectory ports) {
        Step step = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");
        Program program = new Program("test", 1, TestTargets.defaults(), List.of(step));
        finder = new GloveFinder(
                LessonOptions.of(ports, program), PROFILES, SessionTime.startingNow(world.clock()), desks, world);
        world.launch("glove-finder", finder);
    }

    private void run(long millis) {
        for (long step = 0; step < millis; step++) {
            world.run(1);
            desks.forEach(desk -> desk.queue().drain(this::take, Integer.MAX_VALUE));
        }
    }

    private void take(SampleOrigin origin, long number, long device, long arrival, int[] counts, int offset) {
        long session = origin.clock().sessionMicros(device);
        backwards += session <= newest ? 1 : 0;
        newest = session;
    }

    private static VirtualGlove talking(Lane lane) throws UserProblem {
        ScenarioSignal signal =
                new ScenarioSignal(ScenarioCatalogue.find("kneading-calf-moderate-expert"), Hand.RIGHT, 1);
        GloveSpec spec = new GloveSpec(Hand.RIGHT, 1, 0, 250, lane, 1, SensorVices.NONE);
        return VirtualGlove.feeling(spec, signal, ScenarioStart.WITH_STREAMING, FaultPlan.parse(List.of()));
    }

    private HandDesk desk(Hand hand) {
        return desks.get(hand.ordinal());
    }

    private State state(Hand hand) {
        return desk(hand).state(world.clock().nanos());
    }

    @Test
    void textWithChecksumsIsFullTrustOnItsOwnHand() throws UserProblem {
        search(new VirtualWire("text", talking(Lane.TEXT), world.clock()));
        run(10_000);

        assertThat(state(Hand.RIGHT)).isEqualTo(State.STREAMING);
        LinkedGlove glove = desk(Hand.RIGHT).glove().orElseThrow();
        assertThat(glove.lane().numbersSamples()).isTrue();
        assertThat(glove.descriptor().uid())
                .isEqualTo(GloveSpec.of(Hand.RIGHT, 1).uid());
        assertThat(desk(Hand.RIGHT).quality().rateHertz()).isCloseTo(250, within(5.0));
        assertThat(desk(Hand.RIGHT).quality().lost()).isZero();
    }

    @Test
    void plainTextTakesTheFreeHandAtReducedTrust() throws UserProblem {
        search(new VirtualWire("plain", talking(Lane.PLAIN_TEXT), world.clock()));
        run(5_000);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        LinkedGlove glove = desk(Hand.LEFT).glove().orElseThrow();
        assertThat(glove.lane()).isEqualTo(Lane.PLAIN_TEXT);
        assertThat(glove.descriptor().hand()).isEmpty();
        assertThat(finder.reports()).singleElement().satisfies(report -> {
            assertThat(report.lane()).isEqualTo(Lane.PLAIN_TEXT);
            assertThat(report.advice()).contains("plain text", "plain");
        });
    }

    @Test
    void plainTextIsStampedOnArrivalAndNeverRunsBackwards() throws UserProblem {
        search(new VirtualWire("plain", talking(Lane.PLAIN_TEXT), world.clock()));
        run(5_000);

        assertThat(backwards).isZero();
        assertThat(newest).isCloseTo(5_000_000, within(20_000L));
    }

    @Test
    void aSketchForTheArduinoPlotterStreams() throws IOException, UserProblem {
        List<String> lines = Files.readAllLines(SKETCH);
        GloveSpec spec = new GloveSpec(Hand.LEFT, 1, 0, 50, Lane.PLAIN_TEXT, 1, SensorVices.NONE);
        search(new VirtualWire(
                "sketch", VirtualGlove.repeating(spec, lines, FaultPlan.parse(List.of())), world.clock()));
        run(10_000);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(desk(Hand.LEFT).quality().rateHertz()).isCloseTo(50, within(2.0));
        assertThat(desk(Hand.LEFT).glove().orElseThrow().descriptor().channels())
                .extracting(channel -> channel.name())
                .containsExactly("index_tip", "middle_tip", "ring_tip", "palm_centre", "palm_heel");
        assertThat(finder.reports()).extracting(DeviceReport::lane).containsExactly(Lane.PLAIN_TEXT);
    }
}
