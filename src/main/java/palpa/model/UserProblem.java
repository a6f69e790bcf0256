package palpa.model;

import java.util.List;

/**
 * Something a person has to hear about: a missing port, a bad file. One sentence says what is wrong, where, and what
 * to do; the sentence itself comes from the message bundle, found by {@link #key()}.
 *
 * <p>Thrown by adapters, caught once at the top (a command, a screen). {@link #getMessage()} is for the log only.
 */
public class UserProblem extends Exception {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key key of the sentence, whose part before the first dot names its bundle, e.g. {@code store.not_found}
     * @param arguments what the sentence mentions (file, line, value), in the order of its placeholders
     */
    public UserProblem(String key, Object... arguments) {
        this(null, key, arguments);
    }

    /** The same, with the failure behind it for the log. */
    public UserProblem(Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
