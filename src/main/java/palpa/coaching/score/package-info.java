/** How well a session went: scores from 0 to 100 with their reasons; pure. */
package palpa.coaching.score;
