/** Models of recognition on disk and in the jar. */
package palpa.store.model;
