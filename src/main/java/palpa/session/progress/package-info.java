/** What a trainee has practised, how well, and what comes next: the log of practices and what is read from it. */
package palpa.session.progress;
