/** What a model looks at: features of one hand's force, causal, in physical units. Never fed by what was decided. */
package palpa.pipeline.feature;
