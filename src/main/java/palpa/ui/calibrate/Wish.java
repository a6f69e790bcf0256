package palpa.ui.calibrate;

import java.util.Optional;
import palpa.calibration.SensorKind;

/**
 * How a person wants to calibrate. Immutable.
 *
 * @param loads in which unit loads are shown
 * @param sensors which decides how long it holds
 * @param scalePort the port of a scale that sends what it weighs, where there is one
 */
record Wish(Loads loads, SensorKind sensors, Optional<String> scalePort) {}
