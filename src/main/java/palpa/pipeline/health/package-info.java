/** Whether a glove's sensors can be believed: what goes wrong with them, found while they are used. Pure, driven by sample time. */
package palpa.pipeline.health;
