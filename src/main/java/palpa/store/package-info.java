/** Files on disk: programs, calibration profiles, force tables and recordings. */
package palpa.store;
