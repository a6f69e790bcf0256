/** What a recogniser learns from, how it is judged on people it never saw, and how an instructor teaches it. */
package palpa.session.learning;
