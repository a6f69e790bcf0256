package palpa.cli;

import picocli.CommandLine.Option;

/** {@code --force}, for every command that writes files. */
final class ReplaceOption {

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** Whether files that are there may be replaced. */
    boolean force() {
        return force;
    }
}
