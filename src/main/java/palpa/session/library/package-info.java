/** The sessions there are: what an instructor adds to them, and the catalogue in which they are found again. */
package palpa.session.library;
