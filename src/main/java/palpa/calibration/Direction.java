package palpa.calibration;

import palpa.model.Labelled;

/** On which way a load was put on: loads growing, or being taken off again. A sensor reads more on the way down. */
public enum Direction implements Labelled {
    UP,
    DOWN
}
