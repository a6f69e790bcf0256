/** A recorded session opened again: seen as a whole, analysed anew, looked at sample by sample, replayed as a lesson. */
package palpa.session.review;
