package palpa.session.calibrating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import palpa.model.ChannelKind;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.RawTrace;

/**
 * A glove on a hand that does what the wizard shows, and nothing else: it presses the site that is asked with the load that
 * is asked, moves in {@value #MOVE_SECONDS} s, and trembles.
 */
public final class TestHand {

    static final int RATE_HERTZ = 200;

    private static final double MOVE_SECONDS = 0.15;
    private static final double PRESS_SECONDS = 0.2;

    final List<TestSensor> sensors = new ArrayList<>();
    private final int[] counts = new int[GloveDescriptor.MAX_CHANNELS];
    private final double[] newtons = new double[Site.COUNT];
    private final List<Site> sites;
    private long micros;
    private RawTrace.Reader also = (time, sample) -> {};
    private double tremblePhase;

    public TestHand(List<Site> sites, long seed, boolean falls) {
        this.sites = sites;
        IntStream.range(0, sites.size()).forEach(i -> sensors.add(new TestSensor(seed + i, falls)));
    }

    public static GloveDescriptor glove(List<Site> sites) {
        List<ChannelSpec> channels = sites.stream()
                .map(site -> new ChannelSpec(site.label(), ChannelKind.FORCE, 0, 4095, "count", 1))
                .toList();
        return new GloveDescriptor(
                new GloveUid(0x1234),
                Optional.of(Hand.LEFT),
                "test",
                "1",
                1,
                0,
                1,
                12,
                3300,
                "unknown",
                1000,
                "",
                false,
                channels);
    }

    /** Gives every sample to {@code reader} as well, first. */
    public void also(RawTrace.Reader reader) {
        also = reader;
    }

    double seconds() {
        return micros / 1e6;
    }

    /** One sample of the whole glove. */
    void sample(Procedure procedure) {
        micros += 1_000_000 / RATE_HERTZ;
        tremblePhase += 2 * Math.PI * 9 / RATE_HERTZ;
        for (int i = 0; i < sites.size(); i++) {
            double load = newtons[sites.get(i).ordinal()] * (1 + 0.01 * Math.sin(tremblePhase));
            counts[i] = sensors.get(i).counts(load, 1.0 / RATE_HERTZ);
        }
        also.sample(micros, counts);
        procedure.sample(micros, counts, 0);
    }

    /** Presses one site, and lets go of the others, for some time. */
    void press(Procedure procedure, Site site, double load, double seconds) {
        double from = newtons[site.ordinal()];
        Arrays.fill(newtons, 0);
        int samples = (int) Math.round(seconds * RATE_HERTZ);
        for (int i = 0; i < samples; i++) {
            double part = Math.min(1, (i + 1) / (MOVE_SECONDS * RATE_HERTZ));
            newtons[site.ordinal()] = from + part * (load - from);
            sample(procedure);
        }
    }

    public void rest(Procedure procedure, double seconds) {
        press(procedure, sites.get(0), 0, seconds);
    }

    /** The glove sends nothing for some time. */
    void away(double seconds) {
        micros += Math.round(seconds * 1e6);
    }

    /** Does what is asked next. */
    public void obey(Procedure procedure) {
        ProcedureView view = procedure.view();
        switch (view.phase()) {
            case WARM, ZERO -> rest(procedure, 0.1);
            case PRESS -> {
                press(
                        procedure,
                        view.site().orElseThrow(),
                        procedure.progress().plan().pressNewtons(),
                        PRESS_SECONDS);
                press(procedure, view.site().orElseThrow(), 0, PRESS_SECONDS);
            }
            case REST -> press(procedure, view.site().orElseThrow(), 0, 0.05);
            default -> hold(procedure, view);
        }
    }

    private void hold(Procedure procedure, ProcedureView asked) {
        Site site = asked.site().orElseThrow();
        double load = asked.point().orElseThrow().newtons();
        press(procedure, site, load, MOVE_SECONDS);
        for (int i = 0; i < 5 * RATE_HERTZ && procedure.view().pointIndex() == asked.pointIndex(); i++) {
            newtons[site.ordinal()] = load;
            sample(procedure);
        }
    }

    /** Mean counts of one sensor in the first half second under a load, after a rest of a minute. */
    double settled(int sensor, double load) {
        TestSensor pressed = sensors.get(sensor);
        pressed.counts(0, 60);
        double sum = 0;
        int samples = RATE_HERTZ / 2;
        for (int i = 0; i < samples; i++) {
            sum += pressed.counts(load, 1.0 / RATE_HERTZ);
        }
        return sum / samples;
    }
}
