package palpa.ui.programs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.session.Assignments.Assignment;
import palpa.session.Kept;
import palpa.session.Words;

/**
 * A program in the list. Immutable.
 *
 * @param name what it is called; of a broken file the file's name
 * @param file its file, empty for one that comes with Palpa
 * @param program the program, empty where its file is broken
 * @param problem what is wrong with the file
 * @param assigned that the present trainee is to practise it
 */
record ProgramRow(
        String name, Optional<Path> file, Optional<Program> program, String problem, Optional<Assignment> assigned) {

    static ProgramRow shipped(Program program) {
        return new ProgramRow(program.name(), Optional.empty(), Optional.of(program), "", Optional.empty());
    }

    static ProgramRow own(Kept<Program> kept) {
        String name = kept.content()
                .map(Program::name)
                .orElse(kept.file().getFileName().toString());
        return new ProgramRow(name, Optional.of(kept.file()), kept.content(), kept.problem(), Optional.empty());
    }

    /** The same with what {@code given} says of it. */
    ProgramRow with(List<Assignment> given) {
        Optional<Assignment> its =
                given.stream().filter(each -> each.program().equals(name)).findFirst();
        return new ProgramRow(name, file, program, problem, its);
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
        String whole = file.isPresent() ? Words.of("programs.row", kind(), length) : length;
        return assigned.isPresent() ? Words.of("programs.row", Words.of("assign.mark"), whole) : whole;
    }

    boolean isSame(ProgramRow other) {
        return file.equals(other.file) && name.equals(other.name);
    }
}
