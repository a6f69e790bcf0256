/** Programs and their steps, cues and progress; pure. */
package palpa.coaching;
