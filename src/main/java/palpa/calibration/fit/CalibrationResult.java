package palpa.calibration.fit;

import java.util.List;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.Load;

/**
 * A channel's calibration, and how it came about.
 *
 * @param calibration the curve that was chosen, with its figures
 * @param candidate which law it is
 * @param trials every law that was tried, in the order of simplicity
 * @param outliers readings far off all others: named, and left out only where that was asked
 */
public record CalibrationResult(
        ChannelCalibration calibration, Candidate candidate, List<Trial> trials, List<Load> outliers) {}
