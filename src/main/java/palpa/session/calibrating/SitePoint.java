package palpa.session.calibrating;

import palpa.calibration.Direction;

/**
 * One load asked of a site. Immutable.
 *
 * @param newtons the load, above 0
 * @param pass which sweep over the loads it belongs to, from 0
 * @param direction whether loads grow
 * @param check whether it judges the curve instead of being fitted
 * @param afterRest whether the site is let go of first
 */
public record SitePoint(double newtons, int pass, Direction direction, boolean check, boolean afterRest) {}
