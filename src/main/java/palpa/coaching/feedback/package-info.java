/** How much of what is measured a trainee is shown while practising, and when: less as one gets better. Pure. */
package palpa.coaching.feedback;
