/**
 * Session files: an own small reader and writer of the MCAP container (specification version 1), and what Palpa keeps
 * in it. The layout of our topics is described in {@code src/docs/session-file.md}.
 */
package palpa.store.mcap;
