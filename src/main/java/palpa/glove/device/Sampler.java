package palpa.glove.device;

import palpa.glove.chance.Chance;
import palpa.glove.scenario.HandSignal;
import palpa.glove.sensor.SensorArray;
import palpa.model.Site;

/**
 * Reads the sensors at every tick of the glove's clock and puts the counts into the ring. Not thread-safe; allocates
 * nothing while it runs.
 *
 * <p>Time stamps jitter as an interrupt's do (SD as the sensors' vices say), held within {@value #LIMIT} of a period so
 * that they always rise.
 */
final class Sampler {

    /** Not due. */
    static final long NEVER = Long.MAX_VALUE;

    private static final double LIMIT = 0.4;

    private final HandSignal signal;
    private final ScenarioStart scenarioStart;
    private final CrystalClock clock;
    private final SensorArray sensors;
    private final double jitterMicros;
    private final Chance chance;
    private final double[] newtons = new double[Site.COUNT];
    private final int[] counts = new int[Site.COUNT];
    private SampleRing ring = new SampleRing();
    private long firstStart = NEVER;
    private long begin = NEVER;
    private boolean running;
    private double firstDeviceMicros;
    private double periodMicros;
    private long ticks;

    Sampler(GloveSpec spec, HandSignal signal, ScenarioStart scenarioStart, CrystalClock clock) {
        this.signal = signal;
        this.scenarioStart = scenarioStart;
        this.clock = clock;
        this.sensors = new SensorArray(spec.vices(), spec.seed(), spec.hand());
        this.jitterMicros = spec.vices().stampJitterMicros();
        this.chance = Chance.of(spec.seed(), "stamps", spec.hand());
    }

    /** Forgets every sample and begins to count anew. */
    void boot() {
        running = false;
        ring = new SampleRing();
    }

    void start(double rateHertz, long worldMicros) {
        if (firstStart == NEVER) {
            firstStart = worldMicros;
            begin = scenarioStart.beginMicros(worldMicros);
        }
        running = true;
        periodMicros = 1e6 / rateHertz;
        firstDeviceMicros = clock.deviceMicros(worldMicros);
        ticks = 0;
    }

    void stop() {
        running = false;
        ring.discard();
    }

    boolean running() {
        return running;
    }

    /** World time of the first start there was, or {@link #NEVER}. */
    long firstStart() {
        return firstStart;
    }

    /** World time of the next sample, or {@link #NEVER}. */
    long due() {
        return running ? clock.worldMicros(firstDeviceMicros + (ticks + 1) * periodMicros) : NEVER;
    }

    /** Takes the sample that is due. */
    void sample() {
        long worldMicros = due();
        ticks++;
        signal.forces(worldMicros - begin, newtons);
        sensors.read(newtons, worldMicros / 1e6, counts);
        double limit = LIMIT * periodMicros;
        double jitter = Math.max(-limit, Math.min(limit, jitterMicros * chance.normal()));
        ring.add(Math.round(firstDeviceMicros + ticks * periodMicros + jitter), counts);
    }

    /** Whether the scenario was over at a world time. */
    boolean over(long worldMicros) {
        return begin != NEVER
                && signal.endMicros().isPresent()
                && worldMicros - begin >= signal.endMicros().getAsLong();
    }

    /** Counts of the newest sample, by site. */
    int[] newest() {
        return counts;
    }

    SampleRing ring() {
        return ring;
    }

    SensorArray sensors() {
        return sensors;
    }
}
