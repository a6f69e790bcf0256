/** Where what was found goes out of the window: the sheet that exports sessions. */
package palpa.ui.reports;
