package palpa.ui.targets;

import java.nio.file.Path;
import java.util.Optional;
import palpa.model.TargetTable;
import palpa.session.Kept;
import palpa.session.Words;

/**
 * A table to choose. Immutable.
 *
 * @param file its file, empty for the one that comes with Palpa
 * @param table the table, empty where its file is broken
 * @param problem what is wrong with the file
 * @param inForce whether programs are judged by it
 */
record TableRow(Optional<Path> file, Optional<TargetTable> table, String problem, boolean inForce) {

    private static final int LONGEST_NAME = 60;

    static TableRow shipped(TargetTable table, boolean inForce) {
        return new TableRow(Optional.empty(), Optional.of(table), "", inForce);
    }

    static TableRow own(Kept<TargetTable> kept, boolean inForce) {
        return new TableRow(Optional.of(kept.file()), kept.content(), kept.problem(), inForce);
    }

    /** What it is called; a broken file by its own name. */
    String name() {
        String name = table.map(TargetTable::name)
                .filter(given -> !given.isBlank())
                .or(() -> file.map(path -> path.getFileName().toString()))
                .orElse("");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /** Whether it is in force, a person's own or broken. */
    String kind() {
        String kind = table.isEmpty() ? "broken" : file.isPresent() ? "own" : "shipped";
        return Words.of("targets.row." + kind + (inForce ? ".in_force" : ""));
    }

    boolean isEditable() {
        return file.isPresent() && table.isPresent();
    }
}
