/** Counts or newtons in, strokes and decisions out: pure, deterministic, driven by the samples' own time. */
package palpa.pipeline;
