/** What one hears: tones, clicks and the sound of a pressure, mixed for the machine's sound device; and its voice. */
package palpa.sound;
