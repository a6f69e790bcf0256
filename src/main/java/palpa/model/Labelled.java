package palpa.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A constant with the word that stands for it in files and on the command line.
 *
 * <p>The word is the constant's name in lower case ({@code PALM_HEEL} is {@code palm_heel}); it never depends on the
 * machine's locale and is not what a person sees on screen (that comes from a message bundle).
 */
public interface Labelled {

    /** The constant's Java name; every enum already has it. */
    String name();

    /** The word used in files, e.g. {@code palm_heel}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the constant of {@code type} whose label is {@code text}, ignoring case and outer spaces. */
    static <E extends Enum<E> & Labelled> Optional<E> parse(Class<E> type, String text) {
        String wanted = text.strip();
        for (E constant : type.getEnumConstants()) {
            if (constant.label().equalsIgnoreCase(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
