/** Programs of practice: found, read, begun, copied, edited and shared. */
package palpa.ui.programs;
