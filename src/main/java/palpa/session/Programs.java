package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.coaching.Program;
import palpa.model.UserProblem;

/** Programs of practice: shipped ones, a person's own and other files. Any thread. */
public interface Programs {

    /** The shipped programs, judged by the targets in force; the first is free practice, the default. */
    List<Program> shipped();

    /**
     * Free practice by the targets that come with Palpa, whatever table a person chose: what a command goes by where it is told
     * no program, so that the same input gives the same output on every machine.
     */
    default Program freePractice() {
        return shipped().get(0).judgedBy(targets().shipped());
    }

    /** The shipped program a newcomer is shown: any technique on one region, with a target. */
    Program demonstration();

    /**
     * Reads a program file; a wrong one is a problem that names the file, the line, the place in it and what is wrong. So is
     * one that breaks a rule that is never broken: nothing firm, and no percussion, on the knee.
     */
    Program read(Path file) throws UserProblem;

    /** A person's own programs; one that is judged by the targets in force follows them. */
    Shelf<Program> own();

    /** The program called {@code name}: a person's own before a shipped one. */
    default Optional<Program> named(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** Every program there is now by its name, a person's own before a shipped one: for whoever looks up many. */
    default Map<String, Program> byName() {
        return Stream.concat(own().all().stream().flatMap(kept -> kept.content().stream()), shipped().stream())
                .collect(Collectors.toUnmodifiableMap(Program::name, program -> program, (first, later) -> first));
    }

    /** The targets. */
    Targets targets();
}
