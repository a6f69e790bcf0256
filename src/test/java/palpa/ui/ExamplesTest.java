package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palpa.MadeDigests;
import palpa.TestTools;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.SessionEntry;
import palpa.ui.practice.FoundExample;
import palpa.ui.review.HeldCatalogue;
import palpa.ui.review.OneSession;

/** Which session is the example of a program, and what is said where none is. */
class ExamplesTest {

    private static final String PROGRAM =
            MadeDigests.digest(1).header().program().name();

    private final HeldCatalogue catalogue = new HeldCatalogue();
    private final OneSession sessions = new OneSession();

    private void add(Path file, String tag) {
        catalogue.entries.add(new SessionEntry(
                file,
                SessionEntry.State.KNOWN,
                Optional.of(MadeDigests.digest(1)),
                "",
                0,
                0,
                new TreeSet<>(List.of(tag))));
    }

    private FoundExample find(String program) {
        return find(
                new TestTools()
                        .sessions(sessions)
                        .catalogues(folder -> catalogue)
                        .box(),
                program);
    }

    private static FoundExample find(Toolbox tools, String program) {
        List<FoundExample> told = new ArrayList<>();
        new Examples(tools, Path.of("."), Runnable::run, Runnable::run, () -> {}).find(program, told::add);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @Test
    void theTaggedSessionOfTheProgramIsItsExample() {
        add(Path.of("plain.mcap"), "first week");
        add(Path.of("expert.mcap"), "example");
        assertThat(find(PROGRAM).trace()).isPresent();
        assertThat(find(PROGRAM).sentence()).isEqualTo("The dotted line is Ada's example.");
    }

    @Test
    void aProgramOfAnotherNameHasNone() {
        add(Path.of("expert.mcap"), "example");
        assertThat(find("another program")).isEqualTo(FoundExample.none());
    }

    @Test
    void aSessionWithoutTheTagIsNone() {
        add(Path.of("plain.mcap"), "first week");
        assertThat(find(PROGRAM)).isEqualTo(FoundExample.none());
    }

    @Test
    void gloveForcesThatAreNoNewtonsAreNoExample() {
        add(OneSession.UNCALIBRATED, "example");
        assertThat(find(PROGRAM)).isEqualTo(FoundExample.uncalibrated());
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        add(OneSession.BROKEN, "example");
        assertThat(find(PROGRAM).trace()).isEmpty();
        assertThat(find(PROGRAM).sentence()).isEqualTo(Words.of("review.problem"));
    }

    @Test
    void aCatalogueThatCannotBeOpenedSaysWhy() {
        Toolbox tools = new TestTools()
                .sessions(sessions)
                .catalogues(folder -> {
                    throw new UserProblem("review.problem");
                })
                .box();
        assertThat(find(tools, PROGRAM).sentence()).isEqualTo(Words.of("review.problem"));
    }
}
