/** The library of sessions on screen: which one to look at first. */
package palpa.ui.library;
