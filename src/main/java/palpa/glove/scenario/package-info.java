/** What the simulated hands do and when: scenarios by name, played for one hand, with the truth to compare against. */
package palpa.glove.scenario;
