package palpa.calibration.fit;

/**
 * How a law that was tried did.
 *
 * @param candidate which
 * @param heldOutRmseNewtons error on readings it was not fitted to, NaN where it could not be fitted
 * @param ownRmseNewtons error on the readings it was fitted to, NaN where it could not be fitted
 */
public record Trial(Candidate candidate, double heldOutRmseNewtons, double ownRmseNewtons) {}
