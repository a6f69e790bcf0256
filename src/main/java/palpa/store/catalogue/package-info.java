/**
 * The catalogue of a folder of sessions, kept in SQLite; the only place that speaks SQL. It is a cache: every value in it
 * comes from a session file or the notes beside it, so anything odd about it is answered by throwing it away.
 */
package palpa.store.catalogue;
