/** The glove's electronics and firmware: clock, sampling, buffer, and its side of the protocol. Pure and deterministic. */
package palpa.glove.device;
