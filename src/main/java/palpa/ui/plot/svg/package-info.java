/** Figures of reports as SVG: drawn by JFreeChart, written by Batik. Needs no screen. */
package palpa.ui.plot.svg;
