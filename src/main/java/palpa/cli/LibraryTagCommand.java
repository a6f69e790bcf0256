package palpa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import palpa.session.library.Catalogue;
import palpa.session.library.Notes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa library tag}: puts tags on a session, or takes them off; prints those it has then. */
@Command(name = "tag", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
final class LibraryTagCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
    private Path session;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TAG", descriptionKey = "tag")
    private List<String> tags;

    @Option(names = "--remove")
    private boolean remove;

    LibraryTagCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        try (SessionStore.Recorded recorded = tools.sessions().open(session)) {
            Notes before = tools.notes().read(session);
            SortedSet<String> now = new TreeSet<>(before.tags());
            List<String> typed = tags.stream().map(String::strip).toList();
            if (remove) {
                typed.forEach(now::remove);
            } else {
                now.addAll(typed);
            }
            tools.notes().write(session, new Notes(before.comments(), before.corrections(), now));
            tellCatalogue();
            spec.commandLine().getOut().println(Terminal.oneLine(String.join(", ", now)));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    /** Who looks for sessions by a tag asks the catalogue, which is to know of it at once. */
    private void tellCatalogue() throws UserProblem {
        Path file = session.toAbsolutePath();
        try (Catalogue catalogue = tools.catalogues().open(file.getParent())) {
            catalogue.refresh(file);
        }
    }
}
