/** Seeded chance: the only source of randomness in the virtual glove. */
package palpa.glove.chance;
