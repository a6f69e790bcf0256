/** Force tables: CSV of newtons by hand, time and site. */
package palpa.store.table;
