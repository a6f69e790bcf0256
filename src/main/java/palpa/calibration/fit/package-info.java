/** Known loads to curves: laws fitted, judged on what they were not fitted to, and one of them chosen. */
package palpa.calibration.fit;
