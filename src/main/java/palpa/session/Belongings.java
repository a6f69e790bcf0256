package palpa.session;

import palpa.model.UserProblem;

/**
 * What is kept under trainees' names beside their sessions: it follows a trainee to another name, and goes with them. Any
 * thread.
 */
public interface Belongings {

    /** Gives what is {@code trainee}'s to {@code newName}; where that one has some too, it becomes one. */
    void rename(String trainee, String newName) throws UserProblem;

    /** Deletes what is {@code trainee}'s; does nothing where there is nothing. */
    void delete(String trainee) throws UserProblem;
}
