package palpa.ui.targets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
import palpa.model.UserProblem;
import palpa.session.Kept;
import palpa.session.Targets;
import palpa.session.Words;
import palpa.ui.targets.BandsForm.WrongFigure;

/** The tables there are, the one that is looked at, and what is typed into it. FX thread only; a worker has the files. */
final class TargetsModel {

    private final Targets targets;
    private final Executor worker;
    private final Executor screen;
    private final ObservableList<TableRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<TableRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Region> region = new SimpleObjectProperty<>(Region.CALF);
    private final ObjectProperty<Surface> surface = new SimpleObjectProperty<>(Surface.WHOLE_HAND);
    private final ReadOnlyObjectWrapper<TargetTable> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final TargetsForm form = new TargetsForm(this::takeForm);

    /** @param screen runs what it is given on the FX thread */
    TargetsModel(Targets targets, Executor worker, Executor screen) {
        this.targets = targets;
        this.worker = worker;
        this.screen = screen;
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
        worker.execute(() -> {
            Optional<Path> chosen = targets.chosen().map(Path::toAbsolutePath);
            List<TableRow> all = new ArrayList<>();
            for (Kept<TargetTable> kept : targets.own().all()) {
                boolean inForce = chosen.equals(Optional.of(kept.file().toAbsolutePath()))
                        && kept.content().isPresent();
                all.add(TableRow.own(kept, inForce));
            }
            boolean shippedRules = all.stream().noneMatch(TableRow::inForce);
            all.add(0, TableRow.shipped(targets.shipped(), shippedRules));
            screen.execute(() -> {
                rows.setAll(all);
                selected.set(null);
                selected.set(all.stream().filter(wanted).findFirst().orElse(all.get(0)));
            });
        });
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

    private void keep(Attempt<Kept<TargetTable>> attempt, String said) {
        attempt(attempt, kept -> {
            message.set(Words.of(said, kept.content().map(TargetTable::name).orElse("")));
            list(row -> row.file().equals(Optional.of(kept.file())));
        });
    }

    /** Writes the table, as it stands, to {@code file}, for which the person was asked whether it may be replaced. */
    void exportTo(Path file) {
        TargetTable table = shown.get();
        attempt(
                () -> {
                    targets.own().exportTo(table, file, true);
                    return file;
                },
                written -> message.set(Words.of("programs.exported", table.name(), written)));
    }

    /** Puts the selected table in force. */
    void use() {
        TableRow row = selected.get();
        if (row != null && row.table().isPresent() && !isChanged()) {
            attempt(
                    () -> {
                        targets.choose(row.file());
                        return row;
                    },
                    used -> {
                        message.set(Words.of("targets.used", used.name()));
                        refresh();
                    });
        }
    }

    /** Removes the selected table for good; where it was in force, the one that comes with Palpa takes its place. */
    void delete() {
        TableRow row = selected.get();
        if (row != null && row.file().isPresent()) {
            attempt(
                    () -> {
                        if (row.inForce()) {
                            targets.choose(Optional.empty());
                        }
                        targets.own().delete(row.file().get());
                        return row;
                    },
                    gone -> {
                        message.set(Words.of("programs.deleted", gone.name()));
                        list(TableRow::inForce);
                    });
        }
    }

    /** Leaves what was typed behind. */
    void discard() {
        shown.set(selected.get().table().orElse(null));
        showForm();
    }

    private <T> void attempt(Attempt<T> attempt, Consumer<T> then) {
        message.set("");
        worker.execute(() -> {
            try {
                T done = attempt.run();
                screen.execute(() -> then.accept(done));
            } catch (UserProblem problem) {
                screen.execute(() -> message.set(Words.of(problem)));
            }
        });
    }

    /** Something with a file. */
    private interface Attempt<T> {
        T run() throws UserProblem;
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

    /** What was done, or what went wrong. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void say(String sentence) {
        message.set(sentence);
    }

    /** What is wrong with what is typed; empty where nothing is. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    TargetsForm form() {
        return form;
    }
}
