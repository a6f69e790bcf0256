package palpa.session.live;

import palpa.coaching.Coach;
import palpa.coaching.Dose;
import palpa.coaching.HandNow;
import palpa.coaching.Program;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackNow;
import palpa.model.Labelled;
import palpa.model.Stroke;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.session.SessionEvent;

/**
 * Where a practice is in its program: it follows the events on record and decides nothing, so that a replay is where the
 * trainee was. One thread: the pipeline's, or a replay's.
 *
 * <p>An event that makes no sense (a step the program does not have, going on where nothing was paused) comes of a damaged file
 * and changes nothing.
 */
public final class PracticeTrack implements Practising {

    private static final String SHOWN = " shown";
    private static final String HIDDEN = " hidden";

    private final Coach coach;
    private Phase phase = Phase.RUNNING;
    private Phase pausedIn = Phase.RUNNING;
    private FeedbackNow feedback = FeedbackNow.ALWAYS;
    private double secondsToNext = Double.NaN;
    private boolean comfortDue;
    private int bout;
    private int eased;

    /** At the first step of {@code program}. */
    public PracticeTrack(Program program) {
        coach = new Coach(program);
    }

    /** Something happened; by rising time. */
    public void event(SessionEvent event) {
        long micros = event.timeMicros();
        switch (event.kind()) {
            case TARGET -> goToStep(event);
            case DONE -> end(Phase.BETWEEN, micros);
            case FINISHED -> end(Phase.FINISHED, micros);
            case PAUSED -> pause(micros);
            case RESUMED -> resume(micros);
            case COMFORT_DUE -> comfortDue = true;
            case COMFORT -> comfortDue = false;
            case FEEDBACK -> feedback(event.value());
            case GENTLER -> becomeGentler();
            default -> {}
        }
    }

    private void goToStep(SessionEvent event) {
        int step = event.value().matches("\\d{1,4}") ? Integer.parseInt(event.value()) : Integer.MAX_VALUE;
        if (step < coach.program().steps().size()) {
            coach.goToStep(step, event.timeMicros());
            phase = Phase.RUNNING;
            bout++;
        }
    }

    private void end(Phase next, long micros) {
        if (phase == Phase.RUNNING) {
            phase = next;
            secondsToNext = Double.NaN;
            coach.halt(micros);
        }
    }

    private void pause(long micros) {
        if (phase != Phase.PAUSED) {
            pausedIn = phase;
            phase = Phase.PAUSED;
            coach.halt(micros);
        }
    }

    private void resume(long micros) {
        if (phase == Phase.PAUSED) {
            phase = pausedIn;
            if (phase == Phase.RUNNING) {
                coach.resume(micros);
            }
        }
    }

    private void becomeGentler() {
        coach.becomeGentler();
        eased++;
    }

    private void feedback(String value) {
        String mode = value.replace(SHOWN, "").replace(HIDDEN, "");
        Labelled.parse(FeedbackMode.class, mode)
                .ifPresent(known -> feedback = new FeedbackNow(known, value.endsWith(SHOWN), false));
    }

    /** What a FEEDBACK event says of {@code now}. */
    static String value(FeedbackNow now) {
        return now.mode().label() + (now.shown() ? SHOWN : HIDDEN);
    }

    /** From here on {@code now} is shown. */
    void show(FeedbackNow now) {
        feedback = now;
    }

    /** The next step begins in {@code seconds}, NaN where nobody knows. */
    void waitForNext(double seconds) {
        secondsToNext = seconds;
    }

    public void onStroke(Stroke stroke) {
        coach.onStroke(stroke);
    }

    @Override
    public void update(long sessionMicros, HandNow left, HandNow right) {
        coach.update(sessionMicros, left, right);
    }

    @Override
    public PracticeTrack track() {
        return this;
    }

    /** The coach: to be asked, not told. */
    public Coach coach() {
        return coach;
    }

    public Phase phase() {
        return phase;
    }

    /** The phase that goes on after a pause. */
    Phase pausedIn() {
        return pausedIn;
    }

    /** How often less was asked for. */
    int eased() {
        return eased;
    }

    /** Number of the present bout, from 0. */
    public int bout() {
        return bout;
    }

    FeedbackNow feedback() {
        return feedback;
    }

    boolean isComfortDue() {
        return comfortDue;
    }

    Dose dose() {
        return new Dose(coach.step(), coach.progress());
    }

    /** What a screen is told of it. */
    public PracticeView view() {
        Dose dose = dose();
        double secondsLeft = phase == Phase.BETWEEN ? secondsToNext : dose.secondsLeft();
        return new PracticeView(phase, dose.share(), secondsLeft, dose.routePlace(), bout, feedback, comfortDue);
    }
}
