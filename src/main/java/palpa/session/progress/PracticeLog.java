package palpa.session.progress;

import palpa.model.UserProblem;
import palpa.session.Belongings;

/**
 * What every trainee has practised, on this machine. Any thread.
 *
 * <p>A log that cannot be read is told in one sentence and put aside as it is; it then begins anew.
 */
public interface PracticeLog extends Belongings {

    /** The practices of {@code trainee}; none where nothing was kept yet, and of nobody (a blank name). */
    History of(String trainee) throws UserProblem;

    /** Keeps one more practice. It is kept even where the ones before it cannot be read, which is then the problem told. */
    void add(PracticeEntry entry) throws UserProblem;

    /** Deletes what {@code trainee} practised, readable or not. */
    @Override
    void delete(String trainee) throws UserProblem;
}
