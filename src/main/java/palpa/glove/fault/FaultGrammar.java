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
 * </pre>
 *
 * <p>Times are numbers with {@code ms}, {@code s} or {@code min}. What does not fit is refused with a sentence that shows
 * the right form.
 */
public final class FaultGrammar {

    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|s|min)");
    private static final Pattern DRIFT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)ppm");
    private static final double GREATEST_DRIFT_PPM = 1000;

    private FaultGrammar() {}

    /** The fault that {@code text} means. */
    public static Fault parse(String text) throws UserProblem {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String value = equals < 0 ? "" : text.substring(equals + 1);
        try {
            return read(name, value);
        } catch (IllegalArgumentException wrong) {
            throw new UserProblem(wrong, "glove.fault_wrong", text, example(name));
        }
    }

    private static Fault read(String name, String value) throws UserProblem {
        return switch (name) {
            case "drop-bytes" -> new Fault.DropBytes(probability(value));
            case "flip-bits" -> new Fault.FlipBits(probability(value));
            case "lose-frames" -> new Fault.LoseFrames(probability(value));
            case "drift" -> new Fault.Drift(partsPerMillion(value));
            case "stall" -> new Fault.Stall(micros(before(value, '/')), micros(after(value, '/')));
            case "unplug" -> new Fault.Unplug(micros(before(value, '/')), micros(after(value, '/')));
            case "reboot" -> new Fault.Reboot(micros(value));
            case "wrap" -> new Fault.Wrap(micros(value));
            case "stuck" -> new Fault.Stuck(site(before(value, '@')), micros(after(value, '@')));
            case "open" -> new Fault.Open(site(before(value, '@')), micros(after(value, '@')));
            default -> throw new UserProblem("glove.fault_unknown", name);
        };
    }

    private static String example(String name) {
        return switch (name) {
            case "drop-bytes", "flip-bits", "lose-frames" -> name + "=0.001";
            case "drift" -> "drift=50ppm";
            case "stall" -> "stall=5s/800ms";
            case "unplug" -> "unplug=10s/3s";
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

    private static double partsPerMillion(String value) {
        double drift = Double.parseDouble(matched(DRIFT, value).group(1));
        if (Math.abs(drift) > GREATEST_DRIFT_PPM) {
            throw new IllegalArgumentException("drift " + value);
        }
        return drift;
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
