/** The first screen, and the page that says what is on every port and what to do about it. */
package palpa.ui.devices;
