package palpa.session;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import palpa.model.UserProblem;

/**
 * The words people see, from the message bundles {@code palpa/words/<name>.properties}.
 *
 * <p>A key's part before its first dot names its bundle: {@code serial.busy} stands in {@code serial.properties}.
 * Placeholders are {@link MessageFormat}'s; numbers in sentences are passed as text so that no locale changes them.
 * Any thread. A missing key is a programming error ({@link java.util.MissingResourceException}).
 */
public final class Words {

    private Words() {}

    /** The sentence of {@code key} with its placeholders filled in. */
    public static String of(String key, Object... arguments) {
        String bundle = key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle("palpa.words." + bundle, Locale.getDefault())
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** The sentence for a person. */
    public static String of(UserProblem problem) {
        return of(problem.key(), problem.arguments().toArray());
    }
}
