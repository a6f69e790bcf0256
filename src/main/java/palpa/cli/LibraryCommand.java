package palpa.cli;

import java.nio.file.Path;
import java.time.Clock;
import palpa.session.Toolbox;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code palpa library}: the sessions of a folder, found, named, tagged and deleted. */
@Command(name = "library", resourceBundle = "palpa.words.library", mixinStandardHelpOptions = true)
public final class LibraryCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private LibraryCommand() {}

    /** The command with those under it. */
    static CommandLine over(Toolbox tools, Clock clock) {
        CommandLine library = new CommandLine(new LibraryCommand());
        library.addSubcommand(new LibraryListCommand(tools, clock));
        library.addSubcommand(new LibraryRebuildCommand(tools));
        library.addSubcommand(new LibraryDeleteCommand(tools));
        library.addSubcommand(new LibraryRenameCommand(tools));
        library.addSubcommand(new LibraryTagCommand(tools));
        library.addSubcommand(new LibraryCommentCommand(tools, clock));
        return library;
    }

    /** Where the window puts its recordings. */
    static Path usualFolder() {
        return Path.of(System.getProperty("user.home"), "Palpa");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
