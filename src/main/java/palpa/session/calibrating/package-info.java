/** Calibrating a glove step by step: what is asked, when a load is taken, and what the readings give. Pure but for the ports. */
package palpa.session.calibrating;
