package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.TestModel;
import palpa.coaching.score.SessionScore;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.review.SessionReview;
import palpa.ui.plot.CursorValues;

/** A session as it becomes known, step by step. */
class ReviewModelTest {

    private static final Path SESSION = Path.of("made.mcap");

    private final NotesModel notes = new NotesModel(new HeldNotes(), Runnable::run, Runnable::run, session -> {});
    private final ReviewModel model = new ReviewModel(() -> 0, ZoneOffset.UTC, notes);
    private final Jumps jumps = new Jumps(model);
    private SessionReview review;

    @BeforeEach
    void open() throws UserProblem {
        model.begin(SESSION);
        review = SessionReview.open(new OneSession(), SESSION);
        model.opened(review);
    }

    private void find() throws UserProblem {
        model.seen(review.readOverview(Progress.UNSEEN));
        model.found(review.analyse(TestModel.inForce(), Progress.UNSEEN));
    }

    @Test
    void knowsWhoseItIsBeforeItsForcesAreRead() {
        assertThat(model.stateProperty().get()).isEqualTo(ReviewModel.State.READING);
        assertThat(model.summary().programProperty().get()).isNotEmpty();
        assertThat(model.timeline().wholeProperty().get()).isEqualTo(review.span());
    }

    @Test
    void canBeSeenBeforeItIsFoundWhatWasDone() throws UserProblem {
        model.seen(review.readOverview(Progress.UNSEEN));
        assertThat(model.stateProperty().get()).isEqualTo(ReviewModel.State.SEEN);
        assertThat(model.summary().figuresProperty().get()).startsWith("lost");
        jumps.nextError();
        assertThat(model.noticeProperty().get()).contains("Still finding");
    }

    @Test
    void saysWhatAHandDoesAtTheCursorOnceThatIsFound() throws UserProblem {
        find();
        model.timeline().moveTo(15_000_000);
        assertThat(model.cursor().doingProperty(Hand.LEFT).get()).isNotEmpty();
        assertThat(model.cursor().momentProperty().get()).startsWith("0:1");
    }

    @Test
    void listsMarkersOfTheRecordingAmongTheNotes() {
        assertThat(model.linesProperty().get()).extracting(NoteLine::words).containsExactly("here");
        jumps.nextNote();
        assertThat(model.chosenProperty().get().words()).isEqualTo("here");
        assertThat(model.timeline().cursorProperty().get())
                .isEqualTo(model.chosenProperty().get().span().startMicros());
    }

    @Test
    void laysCorrectionsOverWhatWasFound() throws UserProblem {
        find();
        notes.make(NoteChange.add(MadeNotes.correction(1, 4_000_000, 6_000_000)), new Silent());
        assertThat(model.session()
                        .findingsProperty()
                        .get()
                        .stretchAt(Hand.LEFT, 5_000_000)
                        .orElseThrow()
                        .corrected())
                .isTrue();
    }

    @Test
    void forgetsTheSessionBefore() throws UserProblem {
        find();
        model.judged(SessionScore.NONE);
        model.begin(Path.of("other.mcap"));
        assertThat(model.stateProperty().get()).isEqualTo(ReviewModel.State.READING);
        assertThat(model.session().scoreProperty().get()).isEqualTo(Optional.empty());
        assertThat(model.onChart()).isEmpty();
        assertThat(model.summary().techniques()).isEmpty();
    }

    @Test
    void feelsNothingWithoutASample() {
        model.feel(new CursorValues(0, new float[0], new float[0]));
        assertThat(List.of(Hand.values())).allSatisfy(hand -> assertThat(
                        model.cursor().handProperty(hand).get().isThere())
                .isFalse());
    }

    @Test
    void movesByOneSampleOfTheFasterGlove() {
        assertThat(model.sampleMicros()).isEqualTo(5_000);
    }

    /** Wants no answer. */
    private static final class Silent implements NotesModel.Answer {

        @Override
        public void done() {}

        @Override
        public void failed(String sentence) {
            throw new AssertionError(sentence);
        }
    }
}
