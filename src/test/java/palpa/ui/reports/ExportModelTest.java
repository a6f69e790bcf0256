package palpa.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Table;
import palpa.session.library.NotesStore;

/** What the sheet shows of an export: how far it is, its end, a refusal. */
class ExportModelTest {

    private static final Path FOLDER = Path.of("folder");
    private static final ExportWish.Choice PAGE = choice(Set.of(Extra.HTML));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final ExportModel model = new ExportModel(null, null, work::add, Runnable::run);

    private static ExportWish.Choice choice(Set<Extra> extras) {
        return new ExportWish.Choice(FOLDER, Set.of(), extras, false, false);
    }

    /** An export that does what a test says. */
    private record Wish(Writing writing) implements ExportWish {

        @Override
        public Path usualFolder() {
            return FOLDER;
        }

        @Override
        public Set<Table> tables() {
            return Set.of();
        }

        @Override
        public boolean hasSpan() {
            return false;
        }

        @Override
        public List<Path> write(Reports reports, NotesStore notes, Choice choice, Progress progress)
                throws UserProblem {
            return writing.write(progress);
        }
    }

    @FunctionalInterface
    private interface Writing {
        List<Path> write(Progress progress) throws UserProblem;
    }

    @Test
    void runsUntilItsFilesAreWrittenAndSaysWhere() {
        model.start(new Wish(progress -> List.of(FOLDER.resolve("report.html"))), PAGE);
        assertThat(model.runningProperty().get()).isTrue();
        work.remove().run();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.sentenceProperty().get()).isEqualTo("One file was written into folder");
    }

    @Test
    void showsHowFarItIs() {
        model.start(
                new Wish(progress -> {
                    progress.done(0.25);
                    assertThat(model.doneProperty().get()).isEqualTo(0.25);
                    progress.done(0.75);
                    return List.of();
                }),
                PAGE);
        work.remove().run();
        assertThat(model.doneProperty().get()).isEqualTo(0.75);
    }

    @Test
    void aCancelledExportSaysSo() {
        model.start(
                new Wish(progress -> {
                    progress.step(0.5);
                    return List.of();
                }),
                PAGE);
        model.cancel();
        work.remove().run();
        assertThat(model.sentenceProperty().get()).startsWith("Cancelled");
    }

    @Test
    void whatWentWrongIsSaid() {
        model.start(
                new Wish(progress -> {
                    throw new UserProblem("export.exists", FOLDER);
                }),
                PAGE);
        work.remove().run();
        assertThat(model.sentenceProperty().get()).contains("folder");
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void nothingChosenIsNotBegun() {
        model.start(new Wish(progress -> List.of()), choice(Set.of()));
        assertThat(work).isEmpty();
        assertThat(model.sentenceProperty().get()).contains("tick at least one");
    }

    @Test
    void aSessionGoesIntoAFolderNamedAfterIt() {
        Path session = Path.of("library", "2026-11-22 14.02.00.mcap");
        assertThat(new ExportWish.OfSession(session, Optional.empty(), List.of()).usualFolder())
                .isEqualTo(Path.of("library", "2026-11-22 14.02.00 report"));
    }
}
