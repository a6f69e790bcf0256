/**
 * The live force chart; the only place that names JFreeChart.
 *
 * <p>What happens when. A change of layout, range, theme or bands asks {@link palpa.ui.plot.BackgroundWorker} for a new
 * background: JFreeChart lays out axes, grid, bands and legend and paints them into an image, off the FX thread, the
 * newest wish first. At every pulse the FX thread takes the new samples into the pixel columns, copies the background
 * and writes one vertical span a trace and column over it: some milliseconds at most, so that what has just arrived is
 * in the very next picture. Two pictures take turns, because the renderer may still read the one before.
 */
package palpa.ui.plot;
