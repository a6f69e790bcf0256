package palpa.glove.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.UserProblem;

/**
 * Reads faults as people write them. Pure; any thread.
 *
 * <pre>
 *   drop-bytes=0.001   flip-bits=0.0001   lose-frames=0.01      probability a byte or a frame, 0 to 1
 *   stall=5s/800ms     unplug=10s/3s                            when / how long
 *   reboot=20s                                              when
 *   wrap=10s                                                clock wraps, counted from every boot
 *   drift=50ppm                                                 clock fast (negative: slow), within 1000 ppm
 *   stuck=palm_centre@5s   open=thumb_tip@0s                    site @ when
 *   drift=thumb_tip/-20%@5s                                 site / gain, within 90 % @ when
 *   crosstalk=thumb_tip/index_tip/20%@5s                    site / site that shows it too / part, 1 to 90 % @ when
 *   zero=thumb_tip/1N@5s                                    site / newtons felt without a load, within 50 N @ when
 * </pre>
 *
 * <p>Times are numbers with {@code ms}, {@code s} or {@code min}. What does not fit is refused with a sentence that shows
 * the right form.
 */
public final class FaultGrammar {

    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|s|min)");
    private static final Pattern DRIFT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)ppm");
    private static final Pattern PERCENT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)%");
    private static final Pattern NEWTONS = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)N");
    private static final double GREATEST_DRIFT_PPM = 1000;
    private static final double GREATEST_GAIN_PERCENT = 90;
    private static final double GREATEST_ZERO_NEWTONS = 50;
    private static final double LEAST_CROSS_TALK_PERCENT = 1;
    private static final double GREATEST_CROSS_TALK_PERCENT = 90;

    private FaultGrammar() {}

    /** The fault that {@code text} means. */
    public static Fault parse(String text) throws UserProblem {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String value = equals < 0 ? "" : text.substring(equals + 1);
        try {
            return read(name, value);
        } catch (IllegalArgumentException wrong) {
            throw new UserProblem(wrong, "glove.fault_wrong", text, example(name, value));
        }
    }

    private static Fault read(String name, String value) throws UserProblem {
        return switch (name) {
            case "drop-bytes" -> new Fault.DropBytes(probability(value));
            case "flip-bits" -> new Fault.FlipBits(probability(value));
            case "lose-frames" -> new Fault.LoseFrames(probability(value));
            case "drift" ->
                value.contains("/") ? gain(value) : new Fault.Drift(within(DRIFT, GREATEST_DRIFT_PPM, value));
            case "zero" -> zero(value);
            case "crosstalk" -> crossTalk(value);
            case "stall" -> new Fault.Stall(micros(before(value, '/')), micros(after(value, '/')));
            case "unplug" -> new Fault.Unplug(micros(before(value, '/')), micros(after(value, '/')));
            case "reboot" -> new Fault.Reboot(micros(value));
            case "wrap" -> new Fault.Wrap(micros(value));
            case "stuck" -> new Fault.Stuck(site(before(value, '@')), micros(after(value, '@')));
            case "open" -> new Fault.Open(site(before(value, '@')), micros(after(value, '@')));
            default -> throw new UserProblem("glove.fault_unknown", name);
        };
    }

    private static String example(String name, String value) {
        return switch (name) {
            case "drop-bytes", "flip-bits", "lose-frames" -> name + "=0.001";
            case "drift" -> value.contains("/") ? "drift=thumb_tip/-20%@5s" : "drift=50ppm";
            case "stall" -> "stall=5s/800ms";
            case "unplug" -> "unplug=10s/3s";
            case "zero" -> "zero=thumb_tip/1N@5s";
            case "crosstalk" -> "crosstalk=thumb_tip/index_tip/20%@5s";
            case "stuck", "open" -> name + "=palm_centre@5s";
            default -> name + "=20s";
        };
    }

    private static double probability(String value) {
        double probability = Double.parseDouble(value);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + value);
        }
        return probability;
    }

    private static Fault gain(String value) {
        String what = before(value, '@');
        double percent = within(PERCENT, GREATEST_GAIN_PERCENT, after(what, '/'));
        return new Fault.Gain(site(before(what, '/')), percent / 100, micros(after(value, '@')));
    }

    private static Fault zero(String value) {
        String what = before(value, '@');
        double newtons = within(NEWTONS, GREATEST_ZERO_NEWTONS, after(what, '/'));
        return new Fault.Zero(site(before(what, '/')), newtons, micros(after(value, '@')));
    }

    private static Fault crossTalk(String value) {
        String what = before(value, '@');
        String shows = after(what, '/');
        Site from = site(before(what, '/'));
        Site to = site(before(shows, '/'));
        double percent = within(PERCENT, GREATEST_CROSS_TALK_PERCENT, after(shows, '/'));
        if (from == to || percent < LEAST_CROSS_TALK_PERCENT) {
            throw new IllegalArgumentException(value + " leaks nothing into another site");
        }
        return new Fault.CrossTalk(from, to, percent / 100, micros(after(value, '@')));
    }

    private static double within(Pattern unit, double greatest, String value) {
        double number = Double.parseDouble(matched(unit, value).group(1));
        if (Math.abs(number) > greatest) {
            throw new IllegalArgumentException(value + " is beyond " + greatest);
        }
        return number;
    }

    private static long micros(String value) {
        Matcher time = matched(TIME, value);
        double unit =
                switch (time.group(2)) {
                    case "ms" -> 1e3;
                    case "s" -> 1e6;
                    default -> 60e6;
                };
        return Math.round(Double.parseDouble(time.group(1)) * unit);
    }

    private static Matcher matched(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(value);
        }
        return matcher;
    }

    private static Site site(String value) {
        return Labelled.parse(Site.class, value).orElseThrow(() -> new IllegalArgumentException("site " + value));
    }

    private static String before(String value, char separator) {
        return value.substring(0, split(value, separator));
    }

    private static String after(String value, char separator) {
        return value.substring(split(value, separator) + 1);
    }

    private static int split(String value, char separator) {
        int at = value.indexOf(separator);
        if (at < 0) {
            throw new IllegalArgumentException("no " + separator + " in " + value);
        }
        return at;
    }
}
