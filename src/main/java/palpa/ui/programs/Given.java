package palpa.ui.programs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import palpa.model.UserProblem;
import palpa.session.Assignments;
import palpa.session.Assignments.Assignment;

/** What trainees are given to practise, seen by the present one. {@link #trainee} on the FX thread; the rest waits for a file. */
public final class Given {

    private final Assignments assignments;
    private final Supplier<String> present;
    private final Clock clock;

    /**
     * @param present the trainee who practises now, empty for nobody
     * @param clock says what day it is
     */
    public Given(Assignments assignments, Supplier<String> present, Clock clock) {
        this.assignments = assignments;
        this.present = present;
        this.clock = clock;
    }

    /** Who practises now, may be empty. */
    String trainee() {
        return present.get();
    }

    /** What {@code trainee} is to practise; nothing for nobody. */
    List<Assignment> of(String trainee) throws UserProblem {
        return trainee.isBlank() ? List.of() : assignments.of(trainee);
    }

    void assign(String trainee, String program, String note) throws UserProblem {
        assignments.assign(new Assignment(trainee, program, note, LocalDate.now(clock)));
    }

    void end(Assignment assignment) throws UserProblem {
        assignments.end(assignment.trainee(), assignment.program());
    }
}
