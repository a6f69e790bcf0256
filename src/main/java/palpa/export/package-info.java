/** CSV reports: the same bytes in every locale, whole or not at all. */
package palpa.export;
