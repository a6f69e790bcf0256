package palpa.session;

import palpa.coaching.Cue;
import palpa.model.Hand;
import palpa.model.Labelled;

/**
 * Everything one hears: tones, clicks, the sound of a pressure, and a voice. Any thread; every method returns at once.
 *
 * <p>A machine without a sound device, or without a voice, is no problem: what cannot be heard is not, and
 * {@link #isSilent} and {@link #canSpeak} say so.
 */
public interface Sounds extends AutoCloseable {

    /** Makes no sound, by choice. */
    Sounds SILENT = new NoSounds();

    /** Opens what sounds need, so that the first is not late; may be repeated, and be left out. */
    default void open() {
        // Nothing has to be opened.
    }

    /** The ceiling's tone, at once and always at the same loudness; allocates nothing. */
    void alarm();

    /** A short distinct motif, heard on {@code side}. */
    void sign(Sign sign, Side side);

    /** The metronome's click in {@code inMicros} microseconds, 0 or more; on one side it has that side's pitch. */
    void click(Side side, long inMicros);

    /**
     * Lets a hand's pressure sound in its ear from now on: the higher the harder.
     *
     * @param place −1 at the lower and 1 at the upper edge of the band asked for, 0 in its middle, −2 without any force
     *     and 2 at the ceiling; beyond these it sounds like these; NaN for silence
     */
    void pressure(Hand hand, double place);

    /** Says {@code text}; of what cannot be said now the newest of the highest priority waits, and not for long. */
    void say(String text, Priority priority);

    /** Ends what is being said, and says nothing that waits. */
    void hush();

    /**
     * How loud all but the alarm is.
     *
     * @param percent 0 to 100; beyond it is taken as the nearest of these
     */
    void setVolume(int percent);

    /** Whether a sound device was looked for and none could be opened. */
    boolean isSilent();

    /** Whether there is a voice. */
    boolean canSpeak();

    /** Ends every sound, and every process that speaks. May be repeated; nothing is heard afterwards. */
    @Override
    void close();

    /** Where a sound is heard. */
    enum Side {
        LEFT,
        RIGHT,
        BOTH;

        public static Side of(Hand hand) {
            return hand == Hand.LEFT ? LEFT : RIGHT;
        }
    }

    /** What a motif tells. */
    enum Sign implements Labelled {
        GOOD,
        SOFTER,
        FIRMER,
        SLOWER,
        FASTER,
        EVEN_HANDS,
        STROKE,
        KNEAD,
        CHOP,
        SWAP_HANDS,
        BOTH_HANDS,
        REST_HAND,
        TOGETHER,
        ALTERNATE,
        STAY_ON,
        /** Another part of the hand is asked for; which, only words can tell. */
        SURFACE,
        /** A step begins. */
        STEP,
        /** Something is told that there is no voice for. */
        NOTICE,
        PAUSED,
        RESUMED,
        /** A glove is there no longer. */
        LOST,
        /** A glove is there again. */
        FOUND,
        /** The program is done. */
        FINISHED;

        /** The motif of {@code cue}; of none there is no motif, which is an {@link IllegalArgumentException}. */
        public static Sign of(Cue cue) {
            return switch (cue) {
                case NONE -> throw new IllegalArgumentException("nothing is to be told");
                case FINGERS, THUMBS, PALM, PALM_HEEL, FIST, EDGE, WHOLE_HAND -> SURFACE;
                case GOOD, SOFTER, FIRMER, SLOWER, FASTER, EVEN_HANDS -> valueOf(cue.name());
                case STROKE, KNEAD, CHOP, STAY_ON -> valueOf(cue.name());
                case SWAP_HANDS, BOTH_HANDS, REST_HAND, TOGETHER, ALTERNATE -> valueOf(cue.name());
            };
        }
    }

    /** How important a sentence is; the later the more. */
    enum Priority implements Labelled {
        /** A word for a hand. */
        CUE,
        /** Something worth knowing. */
        NOTICE,
        /** Where the trainee is: a step, a question, the end; the newest takes the place of the one before at once. */
        STEP,
        /** What has the focus; the newest takes the place of the one before at once. */
        FOCUS
    }
}
