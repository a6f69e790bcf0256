package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.review.ExampleTrace;
import palpa.ui.review.OneSession;

/** When an example is shown in practice, and what is said of it. */
class ExampleModelTest {

    private final ExampleModel model = new ExampleModel();

    private static ExampleTrace trace() throws UserProblem {
        return ExampleTrace.open(new OneSession(), Path.of("expert.mcap")).orElseThrow();
    }

    @Test
    void anExampleIsShownAndNamedAsSoonAsItIsFound() throws UserProblem {
        ExampleTrace trace = trace();
        assertThat(model.take(FoundExample.of(trace))).contains("Ada");
        assertThat(model.shown()).containsSame(trace);
    }

    @Test
    void theKeyHidesItAndShowsItAgain() throws UserProblem {
        FoundExample found = FoundExample.of(trace());
        model.take(found);
        assertThat(model.toggle()).isEqualTo(Words.of("practice.example.hidden"));
        assertThat(model.shown()).isEmpty();
        assertThat(model.toggle()).isEqualTo(found.sentence());
        assertThat(model.shown()).isPresent();
    }

    @Test
    void thatThereIsNoneIsSaidOnlyWhenAsked() {
        assertThat(model.take(FoundExample.none())).isEmpty();
        assertThat(model.toggle()).isEqualTo(Words.of("practice.example.none"));
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void untilItIsFoundTheKeySaysThatItIsLookedFor() {
        assertThat(model.toggle()).isEqualTo(Words.of("practice.example.looking"));
    }
}
