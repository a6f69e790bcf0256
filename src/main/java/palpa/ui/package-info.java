/** The window: what is shown when, and the lesson behind it. Everything here belongs to the FX thread. */
package palpa.ui;
