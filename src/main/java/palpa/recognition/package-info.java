/** Features to probabilities of techniques: models, how sure they are, and how they are learnt. Pure. */
package palpa.recognition;
