package palpa.session;

import java.util.List;
import java.util.Optional;
import palpa.model.UserProblem;

/**
 * The receivers that are known on this machine. Any thread.
 *
 * <p>What they answered is about their health: only this user can read it, and nothing of it goes anywhere else.
 */
public interface Receivers {

    /** Their names in order; one whose file cannot be read is left out. */
    List<String> names();

    /**
     * The one of {@code name}, or empty where there is none.
     *
     * @throws UserProblem where the file is damaged, which is kept aside: next time there is none
     */
    Optional<Receiver> get(String name) throws UserProblem;

    /** Keeps {@code receiver}, who has a name, in the place of what was kept before. */
    void put(Receiver receiver) throws UserProblem;

    /** Forgets the one of {@code name}, where there is one. */
    void delete(String name) throws UserProblem;
}
