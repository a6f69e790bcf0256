package palpa.cli;

import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa library rename}: gives all sessions of a trainee another name, such as a pseudonym. */
@Command(name = "rename", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
final class LibraryRenameCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LibraryFolder folder;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "trainee")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW")
    private String newName;

    @Option(names = "--merge")
    private boolean merge;

    LibraryRenameCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        folder.upToDate(tools, this::rename);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void rename(Catalogue catalogue) throws UserProblem {
        int sessions = catalogue.whatDeletes(old).sessions();
        if (sessions == 0) {
            throw new UserProblem("library.no_trainee", Terminal.plain(old), catalogue.folder());
        }
        if (!merge && catalogue.trainees().contains(newName.strip())) {
            throw new UserProblem("library.name_taken", Terminal.plain(newName));
        }
        catalogue.rename(old, newName, LibraryFolder.shown(spec.commandLine().getErr()));
        spec.commandLine().getOut().println(Words.of("library.renamed", Integer.toString(sessions)));
    }
}
