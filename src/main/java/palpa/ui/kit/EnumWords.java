package palpa.ui.kit;

import palpa.model.Labelled;
import palpa.session.Words;

/**
 * The words of an enum's constants, read once from the bundle, so that a screen refresh makes no strings. Immutable.
 *
 * @param <E> the enum; the word of a constant stands at {@code prefix + label}
 */
public final class EnumWords<E extends Enum<E> & Labelled> {

    private final String[] words;

    public EnumWords(Class<E> type, String prefix) {
        E[] constants = type.getEnumConstants();
        words = new String[constants.length];
        for (E constant : constants) {
            words[constant.ordinal()] = Words.of(prefix + constant.label());
        }
    }

    /** The word of {@code constant}, or empty text for null. */
    public String of(E constant) {
        return constant == null ? "" : words[constant.ordinal()];
    }
}
