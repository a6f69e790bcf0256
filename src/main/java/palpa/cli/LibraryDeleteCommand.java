package palpa.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Catalogue.Deletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa library delete}: says what deleting a trainee would delete; with {@code --yes} deletes it. */
@Command(name = "delete", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
final class LibraryDeleteCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LibraryFolder folder;

    @Parameters(paramLabel = "TRAINEE", descriptionKey = "trainee")
    private String trainee;

    @Option(names = "--yes")
    private boolean yes;

    LibraryDeleteCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        PrintWriter out = spec.commandLine().getOut();
        folder.upToDate(tools, catalogue -> {
            Deletion deletion = catalogue.whatDeletes(trainee);
            if (deletion.files().isEmpty()) {
                throw new UserProblem("library.no_trainee", Terminal.plain(trainee), catalogue.folder());
            }
            deletion.files().forEach(file -> out.println(Terminal.oneLine(file.toString())));
            if (yes) {
                catalogue.delete(deletion);
            }
            out.println(Words.of(
                    yes ? "library.deleted" : "library.would_delete",
                    Integer.toString(deletion.sessions()),
                    Integer.toString(deletion.comments()),
                    Integer.toString(deletion.files().size()),
                    Long.toString(deletion.bytes())));
        });
        out.flush();
        return 0;
    }
}
