package palpa.glove.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.glove.fault.Fault;
import palpa.glove.fault.FaultPlan;
import palpa.glove.fault.LineNoise;
import palpa.glove.scenario.HandSignal;
import palpa.protocol.Lane;

/**
 * A glove as a host meets it: commands in, frames out, driven by the time that is passed in.
 *
 * <p>Pure and deterministic: the same spec, scenario, faults, times and commands give the same bytes. Not thread-safe.
 * World time is in microseconds from power-up and never runs back. Nothing it is sent can make it throw; a host that does
 * not take its frames makes it drop the oldest samples and count them.
 */
public final class VirtualGlove {

    /** How long a glove is deaf and mute after power-up, microseconds. */
    static final long BOOT_MICROS = 300_000;

    /** What a boot loader prints on the line before anything of ours runs. */
    private static final byte[] BOOT_LOADER_TEXT =
            "\r\nboot: power-on reset\r\nload:0x40080400,len:3396\r\nentry 0x400805ac\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Firmware firmware;
    private final LineNoise noise;
    private final Deque<Fault.Timed> faultsToCome;
    private long now;
    private int boots;
    private boolean bootLoaderSpeaks;
    private boolean plugged = true;
    private int plugs = 1;
    private long wakes = Sampler.NEVER;
    private long replugs = Sampler.NEVER;
    private long stalledUntil;

    private VirtualGlove(FaultPlan plan, Firmware firmware, Chance lineChance) {
        this.firmware = firmware;
        this.noise = new LineNoise(plan, lineChance);
        this.faultsToCome = new ArrayDeque<>(plan.timed());
        firmware.boot(boots++, 0);
    }

    /** A glove that feels {@code signal}, powered up at world time 0. */
    public static VirtualGlove feeling(GloveSpec spec, HandSignal signal, ScenarioStart start, FaultPlan plan) {
        CrystalClock clock = new CrystalClock(plan.clockRate(), plan.clockAtBootMicros());
        Sampler sampler = new Sampler(spec, signal, start, clock);
        Firmware firmware = spec.lane() == Lane.BINARY
                ? new BinaryFirmware(spec, clock, sampler)
                : new TextFirmware(spec, clock, sampler);
        return new VirtualGlove(plan, firmware, Chance.of(spec.seed(), "line", spec.hand()));
    }

    /** A text glove that says {@code lines}, so many a second as the spec's rate, and no more. */
    public static VirtualGlove repeating(GloveSpec spec, List<String> lines, FaultPlan plan) {
        Firmware firmware = new ReplayFirmware(lines, spec.maxRateHertz());
        return new VirtualGlove(plan, firmware, Chance.of(spec.seed(), "line", spec.hand()));
    }

    /** Hears the host, at the time it was last advanced to. A glove without power hears nothing. */
    public void receive(byte[] bytes, int offset, int length) {
        if (awake()) {
            firmware.receive(bytes, offset, length, now);
        }
    }

    private boolean awake() {
        return plugged && wakes == Sampler.NEVER;
    }

    /** Lives until then; a time that is past changes nothing. */
    public void advanceTo(long worldMicros) {
        for (long event = nextEvent(); event <= worldMicros; event = nextEvent()) {
            live(event);
            happen();
        }
        live(worldMicros);
    }

    private void live(long worldMicros) {
        now = Math.max(now, worldMicros);
        if (awake()) {
            firmware.advanceTo(now);
        }
    }

    /** When the next fault strikes or ends. */
    private long nextEvent() {
        long fault = faultsToCome.isEmpty() || firmware.firstStart() == Sampler.NEVER
                ? Sampler.NEVER
                : firmware.firstStart() + faultsToCome.peekFirst().atMicros();
        return Math.min(Math.min(wakes, replugs), fault);
    }

    private void happen() {
        if (replugs <= now) {
            replugs = Sampler.NEVER;
            plugged = true;
            plugs++;
            wakes = now + BOOT_MICROS;
            bootLoaderSpeaks = true;
        } else if (wakes <= now) {
            wakes = Sampler.NEVER;
            firmware.boot(boots++, now);
        } else {
            strike(faultsToCome.removeFirst());
        }
    }

    private void strike(Fault.Timed fault) {
        if (fault instanceof Fault.Stall stall) {
            stalledUntil = now + stall.forMicros();
        } else if (fault instanceof Fault.Unplug unplug) {
            plugged = false;
            replugs = now + unplug.forMicros();
            wakes = Sampler.NEVER;
        } else if (fault instanceof Fault.Reboot) {
            wakes = now + BOOT_MICROS;
            bootLoaderSpeaks = true;
        } else if (fault instanceof Fault.OfSensor ofSensor) {
            firmware.befall(ofSensor);
        }
    }

    /**
     * Puts what it says next into {@code frame}, spoiled as the faults want it.
     *
     * @return false where it has nothing to say now
     */
    public boolean next(OutgoingFrame frame) {
        if (!plugged || now < stalledUntil) {
            return false;
        }
        if (bootLoaderSpeaks) {
            bootLoaderSpeaks = false;
            System.arraycopy(BOOT_LOADER_TEXT, 0, frame.bytes(), 0, BOOT_LOADER_TEXT.length);
            frame.carries(BOOT_LOADER_TEXT.length, 0, 0);
            return true;
        }
        while (awake() && firmware.next(frame)) {
            if (frame.samples() == 0 || !noise.swallowsFrame()) {
                frame.carries(noise.spoil(frame.bytes(), frame.length()), frame.firstSample(), frame.samples());
                return true;
            }
        }
        return false;
    }

    /** World time at which there is something to do next, microseconds; {@link Long#MAX_VALUE} where there is nothing. */
    public long due() {
        long event = nextEvent();
        long next = awake() ? Math.min(event, firmware.due()) : event;
        return now < stalledUntil ? Math.min(next, stalledUntil) : next;
    }

    /** Whether it is plugged in: while it is not, its port does not exist. */
    public boolean plugged() {
        return plugged;
    }

    /** Whether its scenario is over. */
    public boolean over() {
        return firmware.over(now);
    }

    /** World time it was last advanced to, microseconds. */
    public long nowMicros() {
        return now;
    }

    /** How often it was plugged in: a line that was opened before the last time is dead. */
    public int plugs() {
        return plugs;
    }
}
