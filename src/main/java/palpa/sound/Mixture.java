package palpa.sound;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import palpa.model.Hand;
import palpa.session.Sounds.Side;
import palpa.session.Sounds.Sign;

/**
 * All tones as one sound. What is asked for may be asked on any thread; {@link #render} belongs to the mixer's.
 *
 * <p>Motifs follow each other, clicks keep their time, pressures go on; while the alarm sounds all else is brought down.
 */
final class Mixture {

    /** More motifs than this are not kept waiting: what they tell would be over. */
    private static final int MOST_WAITING = 3;

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final Clip alarmClip = SoundData.motif("alarm", SoundData.number("alarm.loudness"));
    private final double ducked = SoundData.number("alarm.duck");
    private final Map<Sign, Clip> signs = new EnumMap<>(Sign.class);
    private final Map<Side, Clip> clicks = new EnumMap<>(Side.class);
    private final PressureTone left = new PressureTone(SoundData.number("pressure.left_hertz"));
    private final PressureTone right = new PressureTone(SoundData.number("pressure.right_hertz"));
    private final ClipTrack alarm = new ClipTrack();
    private final ClipTrack sign = new ClipTrack();
    private final ClipTrack click = new ClipTrack();
    private final ConcurrentLinkedQueue<AskedSign> askedSigns = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ConcurrentLinkedQueue<AskedClick> askedClicks = new ConcurrentLinkedQueue<>();
    private volatile boolean alarmAsked;
    private volatile double volume = 1;
    private double gain = 1;

    Mixture() {
        double loudness = SoundData.number("sign.loudness");
        for (Sign each : Sign.values()) {
            signs.put(each, SoundData.motif("sign." + each.label(), loudness));
        }
        for (Side each : Side.values()) {
            clicks.put(each, SoundData.click(each));
        }
    }

    void askAlarm() {
        alarmAsked = true;
    }

    void askSign(Sign which, Side side) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
        } else {
            askedSigns.add(new AskedSign(which, side));
        }
    }

    /** @param dueNanos when it is to be heard, on the clock given to {@link #render} */
    void askClick(Side side, long dueNanos) {
        askedClicks.add(new AskedClick(side, dueNanos));
    }

    PressureTone pressure(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    void setVolume(int percent) {
        volume = Math.max(0, Math.min(100, percent)) / 100.0;
    }

    /** Whether nothing sounds, and nothing will unless it is asked for. */
    boolean isIdle() {
        return !alarmAsked
                && !alarm.isPlaying()
                && !sign.isPlaying()
                && !click.isPlaying()
                && askedSigns.isEmpty()
                && askedClicks.isEmpty()
                && !left.isSounding()
                && !right.isSounding();
    }

    /** Mixes the next frames, the first of which is at {@code nanos}; allocates nothing. */
    void render(StereoBlock block, long nanos) {
        begin(block.frames(), nanos);
        block.clear();
        left.addTo(block.left);
        right.addTo(block.right);
        sign.addTo(block);
        click.addTo(block);
        double wanted = volume * (alarm.isPlaying() ? ducked : 1);
        block.scale(gain, wanted);
        gain = wanted;
        alarm.addTo(block);
    }

    private void begin(int frames, long nanos) {
        if (alarmAsked && !alarm.isPlaying()) {
            alarmAsked = false;
            alarm.begin(alarmClip, Side.BOTH, 0);
        }
        if (!sign.isPlaying() && !askedSigns.isEmpty()) {
            AskedSign next = askedSigns.poll();
            waiting.decrementAndGet();
            sign.begin(signs.get(next.sign), next.side, 0);
        }
        beginClick(frames, nanos);
    }

    private void beginClick(int frames, long nanos) {
        AskedClick next = askedClicks.peek();
        if (next == null) {
            return;
        }
        long inFrames = Math.max(0, (next.dueNanos - nanos) * SoundData.RATE_HERTZ / NANOS_A_SECOND);
        if (inFrames < frames) {
            askedClicks.poll();
            if (!click.isPlaying()) {
                click.begin(clicks.get(next.side), next.side, (int) inFrames);
            }
        }
    }

    private record AskedSign(Sign sign, Side side) {}

    private record AskedClick(Side side, long dueNanos) {}
}
