package palpa.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.DeviceReport;
import palpa.session.Lesson;
import palpa.session.LessonView;
import palpa.session.RawTrace;
import palpa.session.TraceBuffer;

/** A lesson whose view a test sets, and which keeps what it was asked to do. */
public final class DemoLesson implements Lesson {

    private final TraceBuffer[] traces = {new TraceBuffer(16384), new TraceBuffer(16384)};
    public final List<String> asked = new CopyOnWriteArrayList<>();
    public volatile LessonView view;
    public volatile List<DeviceReport> devices = List.of();
    public volatile Alarm alarm = (hand, force, ceiling) -> {};
    public volatile Optional<UserProblem> problem = Optional.empty();
    public volatile SessionScore score = SessionScore.NONE;
    public volatile boolean closed;
    public volatile RawTrace raw;

    public DemoLesson(LessonView view) {
        this.view = view;
        double[] sites = new double[TraceBuffer.TOTAL];
        for (int i = 0; i < 10_000; i++) {
            double phase = i % 3300 / 3300.0;
            double plateau = Math.max(0, Math.min(1, 8 * Math.min(phase, 0.75 - phase)));
            append(Hand.LEFT, i, 20 * plateau + 0.4 * Math.sin(i / 7.0), sites);
            append(Hand.RIGHT, i, 33 * plateau + 0.8 * Math.sin(i / 9.0), sites);
        }
    }

    private void append(Hand hand, int millis, double newtons, double[] sites) {
        java.util.Arrays.fill(sites, Math.max(0, newtons) / sites.length);
        traces[hand.ordinal()].append(millis * 1000L, sites, Math.max(0, newtons));
    }

    @Override
    public LessonView view() {
        return view;
    }

    @Override
    public TraceBuffer trace(Hand hand) {
        return traces[hand.ordinal()];
    }

    @Override
    public void watchRaw(Hand hand, RawTrace into) {
        raw = into;
    }

    @Override
    public void workOn(Region region) {
        asked.add("region " + region.label());
        view = DemoViews.withRegion(view, region, view.stepIndex());
    }

    @Override
    public void goToStep(int index) {
        asked.add("step " + index);
        view = DemoViews.withRegion(view, view.program().steps().get(index).region(), index);
    }

    @Override
    public void setPaused(boolean paused) {
        asked.add(paused ? "pause" : "resume");
    }

    @Override
    public void askForFeedback() {
        asked.add("feedback");
    }

    @Override
    public void answerComfort(int zeroToTen) {
        asked.add("comfort " + zeroToTen);
    }

    @Override
    public void estimate(int percentInBand) {
        asked.add("estimate " + percentInBand);
    }

    @Override
    public void holdNextStep(boolean held) {
        asked.add(held ? "hold" : "go on");
    }

    @Override
    public CompletableFuture<SessionScore> score() {
        return CompletableFuture.completedFuture(score);
    }

    @Override
    public void mark(String text) {
        asked.add("mark " + text);
    }

    @Override
    public void zero() {
        asked.add("zero");
    }

    @Override
    public void onCeilingBreach(Alarm told) {
        this.alarm = told;
    }

    @Override
    public List<DeviceReport> devices() {
        return devices;
    }

    @Override
    public void takeAnyGlove(Hand hand) {
        asked.add("any " + hand.label());
    }

    @Override
    public void startRecording(Path file) {
        asked.add("record " + file.getFileName());
        view = DemoViews.withRecording(view, Optional.of(file), 0);
    }

    @Override
    public Optional<UserProblem> recordingProblem() {
        return problem;
    }

    @Override
    public void stopRecording() {
        asked.add("stop");
        view = DemoViews.withRecording(view, Optional.empty(), 0);
    }

    @Override
    public void close() {
        closed = true;
    }
}
