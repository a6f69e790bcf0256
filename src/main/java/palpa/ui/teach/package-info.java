/** Teaching the recogniser from corrections, and choosing among models. */
package palpa.ui.teach;
