package palpa.store.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared in a search: without case, accents and control characters. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");
    private static final int MOST_WORDS = 20;

    private SearchText() {}

    /** {@code text} without what does not tell words apart: "Zoë" is found by "ZOE". */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("");
        return CONTROLS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The words of what was typed, of which each has to be found; those beyond the twentieth are left out. */
    static List<String> words(String typed) {
        return Arrays.stream(fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
