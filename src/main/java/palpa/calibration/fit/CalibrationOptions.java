package palpa.calibration.fit;

import java.time.LocalDate;
import java.util.List;
import palpa.calibration.CurveKind;

/**
 * How a channel is to be calibrated.
 *
 * @param date the day of the readings
 * @param kinds the laws to choose from, all where empty
 * @param leaveOutOutliers whether readings far off every other are left out instead of only named
 */
public record CalibrationOptions(LocalDate date, List<CurveKind> kinds, boolean leaveOutOutliers) {

    public CalibrationOptions {
        kinds = List.copyOf(kinds);
    }

    /** All laws, and nothing left out. */
    public static CalibrationOptions usual(LocalDate date) {
        return new CalibrationOptions(date, List.of(), false);
    }
}
