package palpa.session;

import java.time.LocalDate;
import java.util.List;
import palpa.model.UserProblem;

/** Which programs an instructor gave which trainee to practise. Any thread, any number of programs. */
public interface Assignments extends Belongings {

    /** What {@code trainee} was given and did not finish, the oldest first; nothing for one without a name. */
    List<Assignment> of(String trainee) throws UserProblem;

    /** Everything that was given, by trainee and day. */
    List<Assignment> all() throws UserProblem;

    /** Gives one; the same program given again to the same trainee takes the place of the earlier one. */
    void assign(Assignment assignment) throws UserProblem;

    /** As for all belongings; of a program that was given under both names the later assignment stays. */
    @Override
    void rename(String trainee, String newName) throws UserProblem;

    /** Takes back the assignment of {@code program} to {@code trainee}, or notes that it is done; one that is not there is none. */
    void end(String trainee, String program) throws UserProblem;

    /**
     * One program for one trainee. Immutable.
     *
     * @param trainee name or pseudonym, not blank
     * @param program the program's name, not blank
     * @param note a sentence from the instructor, may be empty
     * @param given the day it was given
     */
    record Assignment(String trainee, String program, String note, LocalDate given) {

        public Assignment {
            if (trainee.isBlank() || program.isBlank()) {
                throw new IllegalArgumentException("assignment of \"" + program + "\" to \"" + trainee + "\"");
            }
        }

        /** The same for a trainee of another name. */
        public Assignment to(String newTrainee) {
            return new Assignment(newTrainee, program, note, given);
        }

        /** Whether it is {@code name}'s and asks for {@code wanted}. */
        public boolean is(String name, String wanted) {
            return trainee.equals(name) && program.equals(wanted);
        }
    }
}
