/** Counts to newtons: curve models, profiles, and what they are worth. */
package palpa.calibration;
