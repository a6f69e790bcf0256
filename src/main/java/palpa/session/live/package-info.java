/** A running lesson: its threads, its analysis as samples come, its recording and what the screen is told. */
package palpa.session.live;
