package palpa.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import palpa.model.UserProblem;
import palpa.session.Imports;
import palpa.session.Progress;
import palpa.session.SessionStore.Recorded;
import palpa.session.TableImport;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.ui.practice.RecordingFiles;

/** Makes a session of a table of forces that a person chooses. */
final class TableOpening {

    private final Toolbox tools;
    private final Path folder;

    /** @param folder where the session is put */
    TableOpening(Toolbox tools, Path folder) {
        this.tools = tools;
        this.folder = folder;
    }

    /** Asks for a table over {@code owner}; empty where none was chosen. FX thread. */
    Optional<Path> choose(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("ui.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Words.of("ui.import.tables"), "*.csv"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Makes a session of {@code table} under a name of its own, and answers where it is. Any thread; takes a while. */
    Path session(Path table) throws UserProblem {
        Imports.Terms terms = new Imports.Terms(
                Optional.empty(), Optional.empty(), tools.programs().demonstration(), Optional.empty());
        Path session =
                RecordingFiles.free(folder, table.getFileName().toString().replaceFirst("\\.csv$", ""));
        try (Recorded recorded = tools.imports().open(table, terms)) {
            TableImport.write(tools.sessions(), recorded, session, false, Progress.UNSEEN);
        }
        return session;
    }
}
