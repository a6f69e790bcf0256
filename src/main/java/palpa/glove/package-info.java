/** The virtual glove: hand, tissue and sensors simulated, answering in the protocol. */
package palpa.glove;
