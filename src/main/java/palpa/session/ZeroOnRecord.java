package palpa.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import palpa.calibration.GloveProfile;
import palpa.pipeline.HeldZero;

/**
 * A zero that holds when a recording begins, as the value of a {@link SessionEvent.Kind#ZERO}: {@code held}, then for every channel
 * in the descriptor's order {@code newtons@counts}, both as they were to the last bit. Stateless; any thread.
 *
 * <p>A reader that does not know the word takes it for a zero to be taken at the start, as it always was.
 */
public final class ZeroOnRecord {

    private static final String WORD = "held";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");

    private ZeroOnRecord() {}

    /** The event's value. */
    public static String value(HeldZero zero) {
        StringBuilder text = new StringBuilder(WORD);
        for (int channel = 0; channel < zero.newtons().size(); channel++) {
            text.append(' ').append(zero.newtons().get(channel));
            text.append('@').append(zero.counts().get(channel));
        }
        return text.toString();
    }

    /** The zero that an event's value holds, empty where it holds none or makes no sense. */
    public static Optional<HeldZero> parse(String value) {
        String[] words = value.split(" ");
        if (!words[0].equals(WORD)) {
            return Optional.empty();
        }
        List<Double> newtons = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("@");
            if (pair.length != 2
                    || !NUMBER.matcher(pair[0]).matches()
                    || !NUMBER.matcher(pair[1]).matches()) {
                return Optional.empty();
            }
            newtons.add(Double.valueOf(pair[0]));
            counts.add(Double.valueOf(pair[1]));
        }
        return finite(newtons) && finite(counts) ? Optional.of(new HeldZero(newtons, counts)) : Optional.empty();
    }

    private static boolean finite(List<Double> numbers) {
        return numbers.stream().allMatch(Double::isFinite);
    }

    /** A value by {@code from}'s curves, by those of {@code to}; as it is where they are the same, or it holds no zero. */
    public static String by(GloveProfile from, GloveProfile to, String value) {
        return from == to
                ? value
                : parse(value).map(held -> value(by(to, held))).orElse(value);
    }

    /** The same zero by the curves of another profile; as it is where that has another number of channels. */
    static HeldZero by(GloveProfile profile, HeldZero zero) {
        if (profile.channels().size() != zero.counts().size()) {
            return zero;
        }
        List<Double> newtons = new ArrayList<>();
        for (int channel = 0; channel < zero.counts().size(); channel++) {
            newtons.add(profile.channels().get(channel).newtons(zero.counts().get(channel)));
        }
        return new HeldZero(newtons, zero.counts());
    }
}
