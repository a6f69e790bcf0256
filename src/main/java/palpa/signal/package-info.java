/** Arithmetic on samples: filters, baselines, sliding windows. Knows no glove. */
package palpa.signal;
