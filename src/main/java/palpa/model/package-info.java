/** Immutable values of the domain: hand, site, force, stroke, technique, region, level, surface. No I/O, no clocks. */
package palpa.model;
