package palpa.ui.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView.TableViewSelectionModel;

/** What is selected in the list, at the moment it is asked. FX thread only. */
final class Selection {

    private final TableViewSelectionModel<LibraryRow> model;

    Selection(SessionTable table) {
        model = table.getSelectionModel();
    }

    /** Calls {@code changed} whenever other rows are selected. */
    void follow(Runnable changed) {
        model.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> changed.run());
    }

    /** How many rows. */
    int count() {
        return model.getSelectedIndices().size();
    }

    /** The row selected last. */
    Optional<LibraryRow> last() {
        return Optional.ofNullable(model.getSelectedItem());
    }

    /** The same, where its session was read. */
    Optional<LibraryRow> lastKnown() {
        return last().filter(row -> row.entry().digest().isPresent());
    }

    /** The files, in the order of the list. */
    List<Path> files() {
        return model.getSelectedItems().stream().map(Selection::file).toList();
    }

    /** The files, the oldest session first; those of which nobody knows when come last. */
    List<Path> filesByAge() {
        return model.getSelectedItems().stream()
                .sorted(Comparator.comparing(Selection::began))
                .map(Selection::file)
                .toList();
    }

    private static Path file(LibraryRow row) {
        return row.entry().file();
    }

    private static Instant began(LibraryRow row) {
        return row.entry().digest().map(digest -> digest.header().startedAt()).orElse(Instant.MAX);
    }
}
