/** What a lesson is: its life cycle and threads, and the ports through which adapters serve it. */
package palpa.session;
