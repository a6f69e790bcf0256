/** What is added to a session after it was recorded, in a file beside it. */
package palpa.store.notes;
