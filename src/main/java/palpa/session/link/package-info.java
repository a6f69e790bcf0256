/** Links to gloves: finding them, talking to each over its port, and placing their samples on the session clock. */
package palpa.session.link;
