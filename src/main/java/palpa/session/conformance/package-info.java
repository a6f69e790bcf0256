/** Judges a glove at a port by the protocol's text, point by point. */
package palpa.session.conformance;
