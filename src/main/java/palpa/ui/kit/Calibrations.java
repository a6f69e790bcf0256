package palpa.ui.kit;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import palpa.calibration.CalibrationState;
import palpa.session.Words;

/** What a glove's newtons are worth, in words. Any thread. */
public final class Calibrations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Calibrations() {}

    /** "calibrated 21 Nov, ±4 %", "virtual", "uncalibrated" or "uncalibrated, expired 1 Nov: its days are over". */
    public static String text(CalibrationState calibration) {
        String word = Words.of("ui.calibration." + calibration.kind().name().toLowerCase(Locale.ROOT));
        String day = calibration.date().map(date -> " " + DAY.format(date)).orElse("");
        String why = calibration
                .expiry()
                .map(expiry -> ": " + Words.of("health.expiry." + expiry.label()))
                .orElse("");
        boolean known = calibration.claimsNewtons() && !Double.isNaN(calibration.errorPercent());
        return word + day + why + (known ? ", ±" + Math.round(calibration.errorPercent()) + " %" : "");
    }
}
