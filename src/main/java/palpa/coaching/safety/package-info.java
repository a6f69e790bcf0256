/** Safety before, during and after a practice: what stops it, what changes its program, and what people are told. Pure. */
package palpa.coaching.safety;
