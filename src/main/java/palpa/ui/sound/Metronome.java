package palpa.ui.sound;

import palpa.coaching.HandUse;
import palpa.coaching.Step;
import palpa.model.Technique;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.session.Sounds;
import palpa.session.Sounds.Side;

/**
 * Beats a step's time: beat k is at the step's beginning plus k periods of session time, so that nothing adds up. One
 * thread.
 *
 * <p>A click is put in line a little ahead, in whole microseconds from now, so that the pace of the screen is not heard. The
 * session's clock is only seen when a view was made, which is a while ago; how long the least, over all views, is the
 * difference of the two clocks.
 */
final class Metronome {

    private static final double MICROS_A_MINUTE = 60e6;

    private final long aheadMicros = TalkDefaults.FIGURES.microsOfMillis("metronome.ahead_millis");
    private final long slipMicros = TalkDefaults.FIGURES.microsOfMillis("metronome.slip_millis");
    private final Sounds sounds;
    private boolean begun;
    private long offsetMicros;
    private int step = -1;
    private int bout;
    private long startMicros;
    private long nextBeat;

    Metronome(Sounds sounds) {
        this.sounds = sounds;
    }

    /**
     * @param nowNanos the screen's clock, rising
     * @param on whether it is to be heard
     */
    void update(LessonView view, long nowNanos, boolean on) {
        long now = sessionNow(view.sessionMicros(), nowNanos / 1000);
        if (step != view.stepIndex() || bout != view.practice().bout()) {
            step = view.stepIndex();
            bout = view.practice().bout();
            startMicros = now;
            nextBeat = 0;
        }
        int beats = view.step().manner().beatsPerMinute();
        if (beats > 0) {
            boolean heard = on && view.practice().phase() == Phase.RUNNING;
            beat(view.step(), now, MICROS_A_MINUTE / beats, heard);
        }
    }

    private void beat(Step asked, long now, double periodMicros, boolean heard) {
        while (due(nextBeat, periodMicros) <= now + aheadMicros) {
            long in = due(nextBeat, periodMicros) - now;
            if (heard && in >= 0) {
                sounds.click(side(asked, nextBeat), in);
            }
            nextBeat++;
        }
    }

    private long due(long beat, double periodMicros) {
        return startMicros + Math.round(beat * periodMicros);
    }

    /** The session's clock now, though the view shows what it was. */
    private long sessionNow(long viewMicros, long screenMicros) {
        long seen = viewMicros - screenMicros;
        if (!begun || Math.abs(seen - offsetMicros) > slipMicros) {
            begun = true;
            offsetMicros = seen;
        }
        offsetMicros = Math.max(offsetMicros, seen);
        return screenMicros + offsetMicros;
    }

    private static Side side(Step asked, long beat) {
        HandUse hands = asked.manner().hands();
        boolean strikes = asked.technique().filter(Technique.PERCUSSION::equals).isPresent();
        if (hands == HandUse.ALTERNATING || hands == HandUse.BOTH && strikes) {
            return beat % 2 == 0 ? Side.LEFT : Side.RIGHT;
        }
        return switch (hands) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            default -> Side.BOTH;
        };
    }
}
