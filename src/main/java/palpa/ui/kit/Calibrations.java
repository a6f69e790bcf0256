package palpa.ui.kit;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import palpa.calibration.CalibrationState;
import palpa.session.Words;

/** What a glove's newtons are worth, in words. Any thread. */
public final class Calibrations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Calibrations() {}

    /** As brief as can be: "±4 %, 21 Nov", or the word of what is no calibration. */
    public static String brief(CalibrationState calibration) {
        boolean known = !Double.isNaN(calibration.errorPercent());
        return calibration.kind() == CalibrationState.Kind.CALIBRATED
                        && calibration.date().isPresent()
                        && known
                ? error(calibration) + ", " + DAY.format(calibration.date().get())
                : word(calibration);
    }

    private static String word(CalibrationState calibration) {
        return Words.of("ui.calibration." + calibration.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String error(CalibrationState calibration) {
        double percent = calibration.errorPercent();
        String number = percent < 1 ? String.format(Locale.ROOT, "%.1f", percent) : Long.toString(Math.round(percent));
        return "±" + number + " %";
    }

    /** "calibrated 21 Nov, ±4 %", "virtual", "uncalibrated" or "uncalibrated, expired 1 Nov: its days are over". */
    public static String text(CalibrationState calibration) {
        String word = word(calibration);
        String day = calibration.date().map(date -> " " + DAY.format(date)).orElse("");
        String why = calibration
                .expiry()
                .map(expiry -> ": " + Words.of("health.expiry." + expiry.label()))
                .orElse("");
        boolean known = calibration.claimsNewtons() && !Double.isNaN(calibration.errorPercent());
        return word + day + why + (known ? ", " + error(calibration) : "");
    }
}
