/** How a hand's force is spread over the glove's sites. */
package palpa.glove.contact;
