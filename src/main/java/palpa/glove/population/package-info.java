/** A population of people with gloves: habits, anatomy, gloves and mishaps drawn at random, played, with the truth beside. */
package palpa.glove.population;
