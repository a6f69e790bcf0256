package palpa.ui.kit;

/**
 * A key and what it does, for the sheet of all keys. Immutable.
 *
 * @param key as it is written on its cap
 * @param words what it does, a few words
 */
public record KeyWord(String key, String words) {}
