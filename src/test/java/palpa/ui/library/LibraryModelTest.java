package palpa.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.library.Catalogue.Deletion;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionEntry.State;
import palpa.session.library.SessionQuery.Order;

class LibraryModelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final MadeCatalogue catalogue = new MadeCatalogue();
    private final KeptNotes notes = new KeptNotes();
    private final Queue<Runnable> asked = new ArrayDeque<>();
    private final Queue<Runnable> worked = new ArrayDeque<>();
    private final LibraryModel model = new LibraryModel(
            folder -> catalogue, notes, MadeCatalogue.FOLDER, NOON, asked::add, worked::add, Runnable::run);

    /** Keeps the last notes that were written. */
    private static final class KeptNotes implements NotesStore {
        private final List<Notes> written = new ArrayList<>();

        @Override
        public Notes read(Path session) {
            return Notes.NONE;
        }

        @Override
        public void write(Path session, Notes notes) {
            written.add(notes);
        }

        @Override
        public Path fileOf(Path session) {
            return session;
        }
    }

    @BeforeEach
    void twoSessions() {
        catalogue.entries.add(MadeCatalogue.known(1, "Ada", "exam"));
        catalogue.entries.add(MadeCatalogue.known(2, "Bob"));
    }

    private void open() {
        model.open();
        settle();
    }

    private void settle() {
        while (!asked.isEmpty() || !worked.isEmpty()) {
            Runnable next = asked.isEmpty() ? worked.remove() : asked.remove();
            next.run();
        }
    }

    @Test
    void listsWhatTheCatalogueKnowsAndLooksThroughTheFolder() {
        open();

        assertThat(model.shown().get().rows()).extracting(LibraryRow::trainee).containsExactly("Ada", "Bob");
        assertThat(model.shown().get().tags()).containsExactly("exam");
        assertThat(catalogue.calls).contains("update");
        assertThat(model.task().what().get()).isEqualTo(Task.NONE);
    }

    @Test
    void listIsThereWhileTheFolderIsStillRead() {
        model.open();
        worked.remove().run();
        asked.remove().run();

        assertThat(model.shown().get().rows()).hasSize(2);
        assertThat(model.task().what().get()).isEqualTo(Task.READING);
    }

    @Test
    void onlyTheLastQuestionsAnswerIsShown() {
        open();
        model.choice().set(new Choice("", "Ada", "", "", Period.ANY, Order.SCORE, false));
        model.choice().set(new Choice("", "Bob", "", "", Period.ANY, Order.SCORE, false));
        settle();

        assertThat(model.shown().get().rows()).extracting(LibraryRow::trainee).containsExactly("Bob");
        assertThat(model.shown().get().total()).isEqualTo(2);
    }

    @Test
    void aPeriodBeginsOnADayOfTheMachinesCalendar() {
        open();
        model.choice().set(new Choice("", "", "", "", Period.WEEK, Order.DATE, true));
        asked.remove().run();

        assertThat(Period.WEEK.from(LocalDate.now(NOON))).contains(LocalDate.of(2026, 11, 16));
    }

    @Test
    void tagsArePartedByCommasAndWrittenBesideTheSession() {
        open();
        model.tag(model.shown().get().rows().get(1), " left hand, exam ,, ");
        settle();

        assertThat(notes.written).extracting(Notes::tags).containsExactly(new TreeSet<>(List.of("exam", "left hand")));
        assertThat(catalogue.calls).contains("refresh 2026-11-22 10.00.12.mcap");
    }

    @Test
    void tagsThatDidNotChangeAreNotWritten() {
        open();
        model.tag(model.shown().get().rows().get(0), "exam");
        settle();

        assertThat(notes.written).isEmpty();
    }

    @Test
    void aProblemIsSaidAsItsSentence() {
        UserProblem problem = new UserProblem("library.busy", "x");
        catalogue.failing = problem;
        open();

        assertThat(model.message().get()).isEqualTo(Words.of(problem));
    }

    @Test
    void deletingDeletesWhatWasAnnounced() {
        open();
        List<Deletion> announced = new ArrayList<>();
        model.askWhatDeletes("Ada", announced::add);
        settle();
        model.delete(announced.get(0));
        settle();

        assertThat(announced).extracting(Deletion::sessions).containsExactly(1);
        assertThat(catalogue.calls).contains("delete Ada");
    }

    @Test
    void aNewTaskTakesThePlaceOfTheOneThatGoesOn() {
        open();
        model.rebuild();
        model.rename("Ada", "P7");
        settle();

        assertThat(catalogue.calls).endsWith("rebuild", "rename Ada to P7");
        assertThat(model.task().what().get()).isEqualTo(Task.NONE);
    }

    @Test
    void leavingLetsGoOfTheCatalogue() {
        open();
        model.close();
        settle();

        assertThat(catalogue.calls).endsWith("close");
    }

    @Test
    void aCatalogueThatOpensAfterLeavingIsClosed() {
        model.open();
        model.close();
        settle();

        assertThat(catalogue.calls).containsExactly("close");
    }

    @Test
    void aCurveEndsAtItsOwnSession() {
        catalogue.entries.clear();
        for (int i = 0; i < 20; i++) {
            catalogue.entries.add(MadeCatalogue.known(i, "Ada"));
        }
        open();
        List<LibraryRow> rows = model.shown().get().rows();

        assertThat(rows.get(0).curve()).hasSize(1);
        assertThat(rows.get(4).curve()).hasSize(5);
        assertThat(rows.get(19).curve()).hasSize(Curves.MOST_POINTS);
        assertThat(Math.round(rows.get(19).curve().get(Curves.MOST_POINTS - 1)))
                .isEqualTo(Long.parseLong(rows.get(19).score()));
    }

    @Test
    void whatCouldNotBeReadIsListedByItsFile() {
        SessionEntry torn = MadeCatalogue.entry(3, Optional.empty(), State.UNREADABLE, "torn");
        LibraryRow row = LibraryRow.of(torn, Curves.NONE, ZoneOffset.UTC);

        assertThat(row.when()).isEqualTo("2026-11-22 10.00.13");
        assertThat(row.state()).isEqualTo("unreadable");
    }
}
