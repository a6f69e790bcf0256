/** The checklist before a practice, and what it makes of the program. */
package palpa.ui.safety;
