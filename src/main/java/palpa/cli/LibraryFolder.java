package palpa.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The folder that a command of the library works on, as an option. */
final class LibraryFolder {

    private static final int PERCENT = 100;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    /** Work on a catalogue. */
    @FunctionalInterface
    interface Work {
        void on(Catalogue catalogue) throws UserProblem;
    }

    /** Opens the catalogue of the chosen folder, brings it up to date, and works on it. */
    void upToDate(Toolbox tools, Work work) throws UserProblem {
        Path chosen = folder == null ? LibraryCommand.usualFolder() : folder;
        with(tools, chosen, spec.commandLine().getErr(), catalogue -> {
            catalogue.update(shown(spec.commandLine().getErr()));
            work.on(catalogue);
        });
    }

    /** Opens the catalogue of {@code folder} and works on it; what it has to say of itself goes to {@code err}. */
    static void with(Toolbox tools, Path folder, PrintWriter err, Work work) throws UserProblem {
        if (!Files.isDirectory(folder)) {
            throw new UserProblem("library.no_folder", folder);
        }
        try (Catalogue catalogue =
                tools.catalogues().open(folder.toAbsolutePath().normalize())) {
            if (!catalogue.notice().isEmpty()) {
                err.println(catalogue.notice());
                err.flush();
            }
            work.on(catalogue);
        }
    }

    /** Progress for a person who waits: on a terminal only, and on standard error. */
    static Progress shown(PrintWriter err) {
        return System.console() == null ? Progress.UNSEEN : new Line(err);
    }

    /** One line, written over and over. */
    private static final class Line implements Progress {

        private final PrintWriter err;
        private long shown = -1;

        Line(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void done(double part) {
            long percent = Math.round(part * PERCENT);
            if (percent != shown) {
                shown = percent;
                err.print(
                        "\r" + Words.of("library.reading", Long.toString(percent)) + (percent == PERCENT ? "\n" : ""));
                err.flush();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
