/** Values of the domain as JSON and back: strict, bounded, with the place in the file in every complaint. */
package palpa.store.json;
