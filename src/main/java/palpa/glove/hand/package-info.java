/** How human hands move: force over time by technique and skill, with rhythm, wander, tremor and fatigue. */
package palpa.glove.hand;
