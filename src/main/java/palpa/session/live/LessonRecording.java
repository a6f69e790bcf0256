package palpa.session.live;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.DiskSpace;
import palpa.session.LessonOptions;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import palpa.session.link.Launcher;
import palpa.session.link.SessionTime;

/**
 * The recording of a lesson, one at a time or none: begun, ended, and what became of its file. Any thread may call; {@link #stop}
 * and {@link #close} wait for the file to be whole.
 */
final class LessonRecording {

    private final Toolbox tools;
    private final LessonOptions options;
    private final String model;
    private final SessionTime time;
    private final LessonPipeline pipeline;
    private final Launcher launcher;
    private final AtomicReference<Recorder> recorder = new AtomicReference<>();
    private volatile long leastFreeBytes = DiskSpace.DEFAULT_LEAST_FREE_BYTES;
    private volatile UserProblem lastProblem;

    /** @param model name of the model the lesson is analysed by, for the header */
    LessonRecording(
            Toolbox tools,
            LessonOptions options,
            String model,
            SessionTime time,
            LessonPipeline pipeline,
            Launcher launcher) {
        this.tools = tools;
        this.options = options;
        this.model = model;
        this.time = time;
        this.pipeline = pipeline;
        this.launcher = launcher;
    }

    /** Ends the one there is and begins another in {@code file}, which may exist where {@code overwrite} lets it be replaced. */
    void start(Path file, boolean overwrite) throws UserProblem {
        Region region = pipeline.view().region();
        SessionHeader header = header(region);
        stop();
        DiskWatch disk = new DiskWatch(tools.clock(), leastFreeBytes);
        SessionStore.Recording recording =
                new CountedUse(tools.sessions().create(file, header, overwrite), tools.calibrations());
        Recorder fresh = new Recorder(file, recording, disk, tools.clock(), launcher.waiter());
        recorder.set(fresh);
        launcher.launch("recorder", fresh);
        pipeline.order(() -> pipeline.beginRecording(fresh, region));
    }

    private SessionHeader header(Region region) {
        Instant startedAt = Instant.now().minus(time.nowMicros(), ChronoUnit.MICROS);
        return new SessionHeader(startedAt, options.trainee(), options.program(), region, tools.version(), model);
    }

    /** Ends the one there is; what is wrong with its file is thrown. */
    void stop() throws UserProblem {
        Recorder running = recorder.getAndSet(null);
        if (running == null) {
            return;
        }
        pipeline.order(() -> pipeline.endRecording(running));
        Optional<UserProblem> problem = running.closed().join();
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /** What went wrong with the present one, or with the one that the lesson's end has closed. */
    Optional<UserProblem> problem() {
        return Optional.ofNullable(recorder.get())
                .flatMap(Recorder::problem)
                .or(() -> Optional.ofNullable(lastProblem));
    }

    Optional<DiskSpace> diskSpace() {
        return Optional.ofNullable(recorder.get())
                .flatMap(running -> running.disk().space());
    }

    /** Free space under which it is told, of this recording and the next ones. */
    void warnBelow(long bytes) {
        leastFreeBytes = bytes;
        Recorder running = recorder.get();
        if (running != null) {
            running.disk().warnBelow(bytes);
        }
    }

    /** Blocks and events that were refused because the disk was too slow. */
    long refused() {
        Recorder running = recorder.get();
        return running == null ? 0 : running.refused();
    }

    /** Closes the file once the pipeline has ended, which hands nothing over any more. */
    void close() {
        Recorder running = recorder.getAndSet(null);
        if (running != null) {
            running.finish();
            lastProblem = running.closed().join().orElse(null);
        }
    }
}
