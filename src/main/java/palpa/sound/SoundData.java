package palpa.sound;

import java.util.Locale;
import palpa.model.ShippedFigures;
import palpa.session.Sounds;

/** The figures of {@code sounds.properties}, where each is explained. Immutable; any thread. */
final class SoundData {

    /** Frames a second, all through. */
    static final int RATE_HERTZ = 44_100;

    private static final ShippedFigures DATA = ShippedFigures.of("palpa.sound.sounds");

    private SoundData() {}

    static double number(String key) {
        return DATA.number(key);
    }

    static int frames(String keyOfMillis) {
        return frames(number(keyOfMillis));
    }

    static int frames(double millis) {
        return (int) Math.round(millis * RATE_HERTZ / 1000);
    }

    static Clip motif(String key, double loudness) {
        return Clip.parse(DATA.text(key), loudness);
    }

    static Clip click(Sounds.Side side) {
        double hertz = number("click." + side.name().toLowerCase(Locale.ROOT) + "_hertz");
        return Clip.parse(hertz + ":" + number("click.millis"), number("click.loudness"));
    }
}
