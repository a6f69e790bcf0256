package palpa.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palpa library rebuild}: reads all sessions of a folder again. */
@Command(name = "rebuild", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
final class LibraryRebuildCommand implements Callable<Integer> {

    private final Toolbox tools;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    LibraryRebuildCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws UserProblem {
        Path chosen = folder == null ? LibraryCommand.usualFolder() : folder;
        LibraryFolder.with(tools, chosen, spec.commandLine().getErr(), catalogue -> {
            catalogue.rebuild(LibraryFolder.shown(spec.commandLine().getErr()));
            spec.commandLine()
                    .getOut()
                    .println(Words.of("library.rebuilt", Integer.toString(catalogue.size()), chosen));
        });
        spec.commandLine().getOut().flush();
        return 0;
    }
}
