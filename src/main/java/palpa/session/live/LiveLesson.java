package palpa.session.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;
import palpa.session.DeviceReport;
import palpa.session.DiskSpace;
import palpa.session.Lesson;
import palpa.session.LessonOptions;
import palpa.session.LessonView;
import palpa.session.RawTrace;
import palpa.session.Toolbox;
import palpa.session.TraceBuffer;
import palpa.session.link.GloveFinder;
import palpa.session.link.HandDesk;
import palpa.session.link.Launcher;
import palpa.session.link.SessionTime;
import palpa.session.link.Waiter;

/**
 * A lesson over real ports or virtual gloves, by the model that is in force when it begins.
 *
 * <p>Its threads: {@code glove-finder} looks for gloves, {@code glove-reader-left} and {@code -right} read them,
 * {@code pipeline} analyses, {@code recorder} writes while there is a recording. Any thread may call; only
 * {@link #stopRecording} and {@link #close} wait, for the file to be whole.
 */
public final class LiveLesson implements Lesson {

    private final LessonOptions options;
    private final List<HandLane> lanes;
    private final LessonCourse course;
    private final LiveAnalysis analysis;
    private final LessonPipeline pipeline;
    private final GloveFinder finder;
    private final LessonRecording recording;
    private CompletableFuture<Void> pipelineEnded;
    private CompletableFuture<Void> finderEnded;

    private LiveLesson(Toolbox tools, LessonOptions options, LatencyProbe probe, Launcher launcher, HandListener also) {
        this.options = options;
        TechniqueModel model = tools.models().inForce();
        SessionTime time = SessionTime.startingNow(tools.clock());
        Waiter waiter = launcher.waiter();
        List<HandDesk> desks = List.of(new HandDesk(Hand.LEFT, waiter), new HandDesk(Hand.RIGHT, waiter));
        finder = new GloveFinder(options, tools.profiles(), time, desks, launcher);
        LiveScoring scoring = new LiveScoring(options.program(), options.region());
        SessionScribe scribe = new SessionScribe(scoring);
        LinkViews links = new LinkViews(finder::troubleOf);
        lanes = desks.stream()
                .map(desk -> new HandLane(desk, tools.clock(), probe, scribe, links))
                .toList();
        course = new LessonCourse(options, time, lanes, scribe, scoring);
        analysis = new LiveAnalysis(options.program(), model, course.practice().track(), scoring, also);
        pipeline = new LessonPipeline(options.program(), time, waiter, lanes, scribe, course, analysis);
        recording = new LessonRecording(tools, options, model.card().name(), time, pipeline, launcher);
    }

    /** Starts a lesson; it begins to look for gloves at once. */
    public static LiveLesson start(Toolbox tools, LessonOptions options) {
        return start(tools, options, LatencyProbe.NONE);
    }

    /** The same, with {@code probe} told of every sample's way. */
    public static LiveLesson start(Toolbox tools, LessonOptions options, LatencyProbe probe) {
        return start(tools, options, probe, Launcher.THREADS, stroke -> {});
    }

    /** The same, with the rounds done by {@code launcher}, and {@code also} told of all that is found. */
    static LiveLesson start(
            Toolbox tools, LessonOptions options, LatencyProbe probe, Launcher launcher, HandListener also) {
        LiveLesson lesson = new LiveLesson(tools, options, probe, launcher, also);
        lesson.pipelineEnded = launcher.launch("pipeline", lesson.pipeline);
        lesson.finderEnded = launcher.launch("glove-finder", lesson.finder);
        return lesson;
    }

    @Override
    public LessonView view() {
        return pipeline.view();
    }

    @Override
    public TraceBuffer trace(Hand hand) {
        return lanes.get(hand.ordinal()).trace();
    }

    @Override
    public void watchRaw(Hand hand, RawTrace into) {
        pipeline.order(() -> lanes.get(hand.ordinal()).watch(Optional.of(into)));
    }

    @Override
    public void leaveRaw(Hand hand) {
        pipeline.order(() -> lanes.get(hand.ordinal()).watch(Optional.empty()));
    }

    @Override
    public void workOn(Region region) {
        pipeline.order(() -> course.workOn(region));
    }

    @Override
    public void goToStep(int index) {
        if (index < 0 || index >= options.program().steps().size()) {
            throw new IllegalArgumentException(
                    "step " + index + " of " + options.program().steps().size());
        }
        pipeline.order(() -> course.goToStep(index));
    }

    @Override
    public void setPaused(boolean paused) {
        pipeline.order(() -> course.practice().setPaused(paused));
    }

    @Override
    public void askForFeedback() {
        pipeline.order(course::askForFeedback);
    }

    @Override
    public void answerComfort(int zeroToTen) {
        within(zeroToTen, 10);
        pipeline.order(() -> course.practice().answerComfort(zeroToTen));
    }

    @Override
    public void estimate(int percentInBand) {
        within(percentInBand, 100);
        pipeline.order(() -> course.practice().estimate(percentInBand));
    }

    @Override
    public void holdNextStep(boolean held) {
        pipeline.order(() -> course.practice().hold(held));
    }

    private static void within(int answer, int most) {
        if (answer < 0 || answer > most) {
            throw new IllegalArgumentException("answer " + answer + " is outside 0 to " + most);
        }
    }

    @Override
    public CompletableFuture<SessionScore> score() {
        CompletableFuture<SessionScore> score = new CompletableFuture<>();
        pipeline.order(() -> score.complete(course.score()));
        return score;
    }

    @Override
    public void mark(String text) {
        pipeline.order(() -> course.mark(text));
    }

    @Override
    public void zero() {
        pipeline.order(course::zero);
    }

    @Override
    public void onCeilingBreach(Alarm alarm) {
        pipeline.order(() -> analysis.onCeilingBreach(alarm));
    }

    @Override
    public List<DeviceReport> devices() {
        return finder.reports();
    }

    @Override
    public void takeAnyGlove(Hand hand) {
        finder.takeAnyGlove(hand);
    }

    @Override
    public void startRecording(Path file) throws UserProblem {
        startRecording(file, false);
    }

    /** The same, where {@code overwrite} lets an existing file be replaced. */
    public void startRecording(Path file, boolean overwrite) throws UserProblem {
        recording.start(file, overwrite);
    }

    @Override
    public Optional<UserProblem> recordingProblem() {
        return recording.problem();
    }

    @Override
    public Optional<DiskSpace> diskSpace() {
        return recording.diskSpace();
    }

    @Override
    public void warnBelow(long bytes) {
        recording.warnBelow(bytes);
    }

    /** Blocks and events of the recording that were refused because the disk was too slow. */
    public long refusedByRecorder() {
        return recording.refused();
    }

    @Override
    public void stopRecording() throws UserProblem {
        recording.stop();
    }

    @Override
    public void close() {
        finder.finish();
        finderEnded.join();
        pipeline.finish();
        pipelineEnded.join();
        recording.close();
    }
}
