/** The calibration wizard: which site, which load, is it steady? */
package palpa.ui.calibrate;
