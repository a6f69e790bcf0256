package palpa.session.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.DeviceReport;
import palpa.session.Lesson;

/** What every lesson that is over answers to wishes that would change it: there are no devices, and nothing is recorded. */
abstract class PastLesson implements Lesson {

    /** Nothing can be marked in what was recorded: comments stand beside it. */
    @Override
    public void mark(String text) {}

    /** A recording was paused where it was paused. */
    @Override
    public void setPaused(boolean paused) {}

    /** What was shown is on record. */
    @Override
    public void askForFeedback() {}

    @Override
    public void answerComfort(int zeroToTen) {}

    @Override
    public void estimate(int percentInBand) {}

    /** A recording waited where it waited. */
    @Override
    public void holdNextStep(boolean held) {}

    /** A recording has its score from its findings, of the whole of it: what was replayed has none of its own. */
    @Override
    public CompletableFuture<SessionScore> score() {
        return CompletableFuture.completedFuture(SessionScore.NONE);
    }

    @Override
    public List<DeviceReport> devices() {
        return List.of();
    }

    @Override
    public void takeAnyGlove(Hand hand) {}

    @Override
    public void startRecording(Path file) throws UserProblem {
        throw new UserProblem("session.replay_not_recorded", file);
    }

    @Override
    public Optional<UserProblem> recordingProblem() {
        return Optional.empty();
    }

    @Override
    public void stopRecording() {}
}
