package palpa.ui.targets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.session.Kept;
import palpa.session.Targets;
import palpa.session.Words;
import palpa.ui.shelf.FileWork;
import palpa.ui.targets.BandsForm.WrongFigure;

/** The tables there are, the one that is looked at, and what is typed into it. FX thread only; a worker has the files. */
final class TargetsModel {

    private final Targets targets;
    private final FileWork files;
    private final ObservableList<TableRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<TableRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.CALF);
    private final ObjectProperty<Surface> surface = new SimpleObjectProperty<>(Surface.WHOLE_HAND);
    private final ReadOnlyObjectWrapper<TargetTable> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final TargetsForm form = new TargetsForm(this::takeForm);

    /** @param screen runs what it is given on the FX thread */
    TargetsModel(Targets targets, Executor worker, Executor screen) {
        this.targets = targets;
        files = new FileWork(worker, screen);
        selected.addListener((known, before, row) -> {
            shown.set(row == null ? null : row.table().orElse(null));
            showForm();
        });
        region.addListener((known, before, now) -> showForm());
        surface.addListener((known, before, now) -> showForm());
    }

    /** What is typed wrong is left behind when another region or surface is looked at. */
    private void showForm() {
        wrong.set("");
        if (shown.get() != null) {
            form.show(shown.get(), region.get(), surface.get());
        }
    }

    private void takeForm() {
        if (shown.get() == null || !isEditable()) {
            return;
        }
        try {
            shown.set(form.applied(shown.get(), region.get(), surface.get()));
            wrong.set("");
        } catch (WrongFigure figure) {
            wrong.set(figure.getMessage());
        }
    }

    /** Lists the tables anew; the selected one stays so, and at first the one in force is. What was typed is gone. */
    void refresh() {
        TableRow kept = selected.get();
        list(row -> kept == null ? row.inForce() : row.file().equals(kept.file()));
    }

    private void list(Predicate<TableRow> wanted) {
        files.read(this::readAll, all -> {
            rows.setAll(all);
            selected.set(null);
            selected.set(all.stream().filter(wanted).findFirst().orElse(all.get(0)));
        });
    }

    private List<TableRow> readAll() {
        Optional<Path> chosen = targets.chosen().map(Path::toAbsolutePath);
        List<TableRow> all = new ArrayList<>();
        for (Kept<TargetTable> kept : targets.own().all()) {
            boolean inForce = chosen.equals(Optional.of(kept.file().toAbsolutePath()))
                    && kept.content().isPresent();
            all.add(TableRow.own(kept, inForce));
        }
        boolean shippedRules = all.stream().noneMatch(TableRow::inForce);
        all.add(0, TableRow.shipped(targets.shipped(), shippedRules));
        return all;
    }

    /** Makes an own table of the one that is looked at, as it stands. */
    void copy() {
        if (shown.get() != null) {
            TargetTable copy =
                    shown.get().named(Words.of("programs.copy_of", shown.get().name()));
            keep(() -> targets.own().add(copy), "targets.copied");
        }
    }

    /** Keeps what was typed. */
    void save() {
        if (isChanged() && wrong.get().isEmpty()) {
            Path file = selected.get().file().orElseThrow();
            TargetTable table = shown.get();
            keep(() -> targets.own().replace(file, table), "targets.saved");
        }
    }

    void importFrom(Path file) {
        keep(() -> targets.own().importFrom(file), "targets.imported");
    }

    private void keep(FileWork.Attempt<Kept<TargetTable>> attempt, String said) {
        files.attempt(attempt, kept -> {
            files.say(Words.of(said, kept.content().map(TargetTable::name).orElse("")));
            list(row -> row.file().equals(Optional.of(kept.file())));
        });
    }

    /** Writes the table, as it stands, to {@code file}, for which the person was asked whether it may be replaced. */
    void exportTo(Path file) {
        TargetTable table = shown.get();
        files.attempt(
                () -> {
                    targets.own().exportTo(table, file, true);
                    return file;
                },
                written -> files.say(Words.of("programs.exported", table.name(), written)));
    }

    /** Puts the selected table in force. */
    void use() {
        TableRow row = selected.get();
        if (row != null && row.table().isPresent() && !isChanged()) {
            files.attempt(
                    () -> {
                        targets.choose(row.file());
                        return row;
                    },
                    used -> {
                        files.say(Words.of("targets.used", used.name()));
                        refresh();
                    });
        }
    }

    /** Removes the selected table for good; where it was in force, the one that comes with Palpa takes its place. */
    void delete() {
        TableRow row = selected.get();
        if (row != null && row.file().isPresent()) {
            files.attempt(
                    () -> {
                        if (row.inForce()) {
                            targets.choose(Optional.empty());
                        }
                        targets.own().delete(row.file().get());
                        return row;
                    },
                    gone -> {
                        files.say(Words.of("programs.deleted", gone.name()));
                        list(TableRow::inForce);
                    });
        }
    }

    /** Leaves what was typed behind. */
    void discard() {
        shown.set(selected.get().table().orElse(null));
        showForm();
    }

    boolean isEditable() {
        return selected.get() != null && selected.get().isEditable();
    }

    /** Whether something was typed that is not kept. */
    boolean isChanged() {
        return isEditable()
                && (!wrong.get().isEmpty() || !selected.get().table().equals(Optional.of(shown.get())));
    }

    ObservableList<TableRow> rows() {
        return rows;
    }

    ObjectProperty<TableRow> selectedProperty() {
        return selected;
    }

    ObjectProperty<Region> regionProperty() {
        return region;
    }

    ObjectProperty<Surface> surfaceProperty() {
        return surface;
    }

    /** The table as it stands, null where none can be shown. */
    ReadOnlyObjectProperty<TargetTable> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is done with files, and what there is to say of it. */
    FileWork files() {
        return files;
    }

    /** What is wrong with what is typed; empty where nothing is. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    TargetsForm form() {
        return form;
    }
}
