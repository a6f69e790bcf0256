package palpa.ui.reports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Table;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.session.library.SessionDigest;

/** What somebody wants exported; how much of it is asked on the sheet. Immutable. */
public interface ExportWish {

    /** Where its files go unless another folder is chosen. */
    Path usualFolder();

    /** The tables there are to choose from. */
    Set<Table> tables();

    /** Whether a part of it is selected. */
    boolean hasSpan();

    /** What is chosen on the sheet. */
    record Choice(Path folder, Set<Table> tables, Set<Extra> extras, boolean spanOnly, boolean overwrite) {

        public Choice {
            tables = Set.copyOf(tables);
            extras = Set.copyOf(extras);
        }
    }

    /** Writes it; not on the FX thread. */
    List<Path> write(Reports reports, NotesStore notes, Choice choice, Progress progress) throws UserProblem;

    /**
     * One session.
     *
     * @param span what is selected of it, empty where nothing is
     * @param earlier the trainee's sessions before, for the learning curve
     */
    record OfSession(Path session, Optional<TimeSpan> span, List<SessionDigest> earlier) implements ExportWish {

        public OfSession {
            earlier = List.copyOf(earlier);
        }

        @Override
        public Path usualFolder() {
            String name = session.getFileName().toString().replaceFirst("\\.mcap$", "");
            return session.resolveSibling(name + " report");
        }

        @Override
        public Set<Table> tables() {
            return EnumSet.allOf(Table.class);
        }

        @Override
        public boolean hasSpan() {
            return span.isPresent();
        }

        @Override
        public List<Path> write(Reports reports, NotesStore notes, Choice choice, Progress progress)
                throws UserProblem {
            Notes said = notes.read(session);
            return reports.export(
                    new Reports.Request(
                            session,
                            choice.folder(),
                            choice.tables(),
                            choice.extras(),
                            choice.spanOnly() ? span : Optional.empty(),
                            choice.overwrite(),
                            said,
                            earlier),
                    progress);
        }
    }

    /**
     * Many sessions, compared.
     *
     * @param library folder of the sessions
     */
    record OfClass(Path library, List<Reports.Sitting> sessions) implements ExportWish {

        public OfClass {
            sessions = List.copyOf(sessions);
        }

        @Override
        public Path usualFolder() {
            return library.resolve("class report");
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
            boolean html = choice.extras().contains(Extra.HTML);
            return reports.exportClass(
                    new Reports.ClassRequest(sessions, Set.of(), choice.folder(), html, choice.overwrite()), progress);
        }
    }
}
