package palpa.ui.programs;

import java.nio.file.Path;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.session.Kept;
import palpa.session.Words;

/**
 * A program in the list. Immutable.
 *
 * @param name what it is called; of a broken file the file's name
 * @param file its file, empty for one that comes with Palpa
 * @param program the program, empty where its file is broken
 * @param problem what is wrong with the file
 */
record ProgramRow(String name, Optional<Path> file, Optional<Program> program, String problem) {

    static ProgramRow shipped(Program program) {
        return new ProgramRow(program.name(), Optional.empty(), Optional.of(program), "");
    }

    static ProgramRow own(Kept<Program> kept) {
        String name = kept.content()
                .map(Program::name)
                .orElse(kept.file().getFileName().toString());
        return new ProgramRow(name, Optional.of(kept.file()), kept.content(), kept.problem());
    }

    /** Whether {@code text} is in its name, its description or a step's instruction, whatever the case; blank finds all. */
    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
        String all = name
                + program.map(found -> " " + found.description() + " " + ProgramWords.instructions(found))
                        .orElse("");
        return all.toLowerCase(java.util.Locale.ROOT).contains(wanted);
    }

    /** Where it comes from, in a word or two. */
    String kind() {
        if (program.isEmpty()) {
            return Words.of("programs.kind.broken");
        }
        return Words.of(file.isPresent() ? "programs.kind.own" : "programs.kind.shipped");
    }

    /** Its name, cut where it is endless. */
    String shortName() {
        return name.length() > EditorModel.LONGEST_NAME ? name.substring(0, EditorModel.LONGEST_NAME) + "…" : name;
    }

    /** How long it takes, and whether it is a person's own, for the list. */
    String brief() {
        if (program.isEmpty()) {
            return kind();
        }
        String length = ProgramWords.length(program.get());
        return file.isPresent() ? Words.of("programs.row", kind(), length) : length;
    }

    boolean isSame(ProgramRow other) {
        return file.equals(other.file) && name.equals(other.name);
    }
}
