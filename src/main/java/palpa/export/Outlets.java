package palpa.export;

import palpa.session.Figures;
import palpa.session.Sidecars;

/**
 * What an export needs besides the session.
 *
 * @param sidecars writes the sidecar
 * @param figures draws for the pages
 * @param version of this program
 */
record Outlets(Sidecars sidecars, Figures figures, String version) {}
