package palpa.ui.sound;

import java.util.Optional;
import palpa.coaching.score.SessionScore;
import palpa.model.Region;
import palpa.session.LessonView;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.session.Sounds.Priority;
import palpa.session.Sounds.Side;
import palpa.session.Sounds.Sign;
import palpa.session.Words;

/** Tells where the trainee is in the program: steps, half of one, its end, pauses, questions, the score. FX thread only. */
final class StepTalk {

    private final StepSentences words = new StepSentences();
    private final ScoreWords scoreWords = new ScoreWords();
    private final double halfLeastSeconds = TalkDefaults.FIGURES.number("half.least_seconds");
    private final double lastSeconds = TalkDefaults.FIGURES.number("last.seconds");
    private final Audio audio;
    private boolean begun;
    private int step;
    private int bout;
    private Phase phase = Phase.RUNNING;
    private Region region;
    private boolean halfTold;
    private boolean lastTold;
    private boolean comfortTold;

    StepTalk(Audio audio) {
        this.audio = audio;
    }

    void update(LessonView view) {
        PracticeView practice = view.practice();
        boolean other = !begun || step != view.stepIndex() || bout != practice.bout();
        if (other && practice.phase() != Phase.FINISHED) {
            beginStep(view);
        }
        followPhase(practice.phase());
        followRegion(view.region(), other);
        if (practice.phase() == Phase.RUNNING) {
            followDose(view);
        }
        if (practice.comfortDue() && !comfortTold) {
            audio.tell(Words.of("sound.comfort"), Priority.STEP, Sign.NOTICE, Side.BOTH);
        }
        comfortTold = practice.comfortDue();
    }

    private void beginStep(LessonView view) {
        begun = true;
        step = view.stepIndex();
        bout = view.practice().bout();
        halfTold = isOver(view.practice().done(), 0.5);
        lastTold = isLast(view.practice());
        audio.tell(words.of(view.program(), step), Priority.STEP, Sign.STEP, Side.BOTH);
    }

    /** A region picked by hand is said; that of a step was said with it. */
    private void followRegion(Region now, boolean ofStep) {
        if (now != region && region != null && !ofStep && audio.speaks()) {
            audio.sounds().say(words.region(now), Priority.NOTICE);
        }
        region = now;
    }

    private void followPhase(Phase now) {
        Phase before = phase;
        phase = now;
        if (now == before) {
            return;
        }
        switch (now) {
            case PAUSED -> audio.tell(Words.of("sound.paused"), Priority.STEP, Sign.PAUSED, Side.BOTH);
            case BETWEEN -> audio.tell(Words.of("sound.step.done"), Priority.NOTICE, Sign.GOOD, Side.BOTH);
            case FINISHED -> audio.tell(Words.of("sound.finished"), Priority.STEP, Sign.FINISHED, Side.BOTH);
            case RUNNING -> {
                if (before == Phase.PAUSED) {
                    audio.tell(Words.of("sound.resumed"), Priority.STEP, Sign.RESUMED, Side.BOTH);
                }
            }
        }
    }

    private void followDose(LessonView view) {
        PracticeView practice = view.practice();
        int seconds = view.step().seconds();
        boolean isLong = seconds == 0 || seconds >= halfLeastSeconds;
        if (!halfTold && isLong && isOver(practice.done(), 0.5)) {
            halfTold = true;
            audio.tell(Words.of("sound.step.half"), Priority.NOTICE, Sign.NOTICE, Side.BOTH);
        }
        if (!lastTold && seconds >= 2 * lastSeconds && isLast(practice)) {
            lastTold = true;
            String left = Integer.toString((int) lastSeconds);
            audio.tell(Words.of("sound.step.last", left), Priority.NOTICE, Sign.NOTICE, Side.BOTH);
        }
    }

    private static boolean isOver(double part, double limit) {
        return part >= limit;
    }

    private boolean isLast(PracticeView practice) {
        return practice.secondsLeft() <= lastSeconds;
    }

    /** The practice that has just ended was scored. */
    void finished(SessionScore score) {
        audio.tell(scoreWords.of(score), Priority.STEP, Sign.NOTICE, Side.BOTH);
    }

    /** Where the trainee is now, for who asks. */
    String where(LessonView view) {
        StringBuilder all = new StringBuilder(words.of(view.program(), view.stepIndex()));
        PracticeView practice = view.practice();
        percent(practice).ifPresent(done -> all.append(' ').append(done));
        if (practice.phase() == Phase.PAUSED) {
            all.append(' ').append(Words.of("sound.paused"));
        } else if (practice.phase() == Phase.FINISHED) {
            all.append(' ').append(Words.of("sound.finished"));
        }
        return all.toString();
    }

    private static Optional<String> percent(PracticeView practice) {
        return Double.isNaN(practice.done())
                ? Optional.empty()
                : Optional.of(Words.of("sound.step.percent", Long.toString(Math.round(100 * practice.done()))));
    }
}
