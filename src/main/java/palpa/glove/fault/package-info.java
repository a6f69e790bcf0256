/** What goes wrong on purpose: faults as they are written on the command line, and the noise they make on the line. */
package palpa.glove.fault;
