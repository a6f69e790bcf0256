package palpa.ui.sound;

import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.session.Sounds;
import palpa.session.Sounds.Priority;

/**
 * Decides what is heard of a practice: steps and events, cues, pressure, the beat. FX thread only; only the clocks of the
 * views and of the screen enter.
 *
 * <p>What feedback hides is not heard either. The ceiling's alarm is no feedback and does not pass here.
 */
public final class PracticeTalk {

    private final Audio audio;
    private final Sounds sounds;
    private final StepTalk steps;
    private final GloveTalk gloves;
    private final CueTalk cues;
    private final Metronome metronome;
    private final PressureSense left = new PressureSense();
    private final PressureSense right = new PressureSense();
    private double leftPlace = Double.NaN;
    private double rightPlace = Double.NaN;

    public PracticeTalk(Audio audio) {
        this.audio = audio;
        sounds = audio.sounds();
        steps = new StepTalk(audio);
        gloves = new GloveTalk(audio);
        cues = new CueTalk(audio);
        metronome = new Metronome(sounds);
    }

    /**
     * Takes in the newest view.
     *
     * @param nowNanos the screen's clock, rising
     */
    public void update(LessonView view, long nowNanos) {
        steps.update(view);
        gloves.update(view);
        metronome.update(view, nowNanos, audio.choices().metronome());
        boolean told = view.practice().feedback().shown() && view.practice().phase() == Phase.RUNNING;
        if (told) {
            cues.update(view);
        }
        PressureSound wanted = told ? audio.choices().pressure() : PressureSound.OFF;
        leftPlace = sound(Hand.LEFT, left.update(view.left(), view.step(), wanted), leftPlace);
        rightPlace = sound(Hand.RIGHT, right.update(view.right(), view.step(), wanted), rightPlace);
    }

    private double sound(Hand hand, double place, double before) {
        if (Double.compare(place, before) != 0) {
            sounds.pressure(hand, place);
        }
        return place;
    }

    /** The practice that has just ended was scored. */
    public void finished(SessionScore score) {
        steps.finished(score);
    }

    /** Says where the trainee is, for who asks, whatever else is wanted. */
    public void sayWhere(LessonView view) {
        sounds.say(steps.where(view), Priority.FOCUS);
    }

    /** Nothing of it is heard any longer. */
    public void stop() {
        leftPlace = sound(Hand.LEFT, Double.NaN, leftPlace);
        rightPlace = sound(Hand.RIGHT, Double.NaN, rightPlace);
    }
}
