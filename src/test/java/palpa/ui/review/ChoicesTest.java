package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpa.MadeDigests;
import palpa.model.UserProblem;
import palpa.session.library.SessionEntry;
import palpa.session.review.ExampleTrace;

/** What one would compare a session with. */
class ChoicesTest {

    private final HeldCatalogue catalogue = new HeldCatalogue();

    private void add(String name, String trainee, String... tags) {
        catalogue.entries.add(new SessionEntry(
                Path.of(name),
                SessionEntry.State.KNOWN,
                Optional.of(MadeDigests.digest(catalogue.entries.size(), trainee)),
                "",
                0,
                0,
                new TreeSet<>(List.of(tags))));
    }

    @Test
    void offersTheSameTraineesFirstThenExamplesThenTheRest() throws UserProblem {
        add("somebody", "Trainee 03");
        add("expert", "Expert", ExampleTrace.TAG);
        add("this", "Trainee 07");
        add("last week", "Trainee 07");
        assertThat(Choices.of(catalogue, Path.of("this"), "Trainee 07"))
                .extracting(entry -> entry.file().toString())
                .containsExactly("last week", "expert", "somebody");
    }

    @Test
    void offersNothingThatWasNotReadThrough() throws UserProblem {
        catalogue.entries.add(new SessionEntry(
                Path.of("new"), SessionEntry.State.FOUND, Optional.empty(), "", 0, 0, new TreeSet<>()));
        assertThat(Choices.of(catalogue, Path.of("this"), "")).isEmpty();
    }
}
