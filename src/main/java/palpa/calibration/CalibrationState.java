package palpa.calibration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a glove's newtons are worth.
 *
 * @param kind calibrated, expired, virtual or uncalibrated; only calibrated and virtual numbers may be called newtons
 * @param date the day of the calibration, where there was one
 * @param errorPercent its error in percent of full scale, NaN where unknown
 * @param expiry why it no longer holds, where it does not and that is known
 */
public record CalibrationState(Kind kind, Optional<LocalDate> date, double errorPercent, Optional<Expiry> expiry) {

    /** A state of which no more is known. */
    public CalibrationState(Kind kind, Optional<LocalDate> date, double errorPercent) {
        this(kind, date, errorPercent, Optional.empty());
    }

    /** Whether a profile of this very glove is in force. */
    public enum Kind {
        CALIBRATED,
        EXPIRED,
        /** A simulated glove, whose sensor law is known. */
        VIRTUAL,
        UNCALIBRATED
    }

    public static final CalibrationState UNCALIBRATED =
            new CalibrationState(Kind.UNCALIBRATED, Optional.empty(), Double.NaN);

    /** The same, no longer in force. */
    public CalibrationState expired(Expiry why) {
        return new CalibrationState(Kind.EXPIRED, date, errorPercent, Optional.of(why));
    }

    /** Whether its values may be shown as newtons. */
    public boolean claimsNewtons() {
        return kind == Kind.CALIBRATED || kind == Kind.VIRTUAL;
    }
}
