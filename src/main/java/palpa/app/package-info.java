/** Main and wiring: the only place that knows every adapter. */
package palpa.app;
