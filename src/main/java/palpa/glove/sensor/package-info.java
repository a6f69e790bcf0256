/** Force-sensing resistors behind a divider and a converter: newtons to raw counts, with their vices. */
package palpa.glove.sensor;
