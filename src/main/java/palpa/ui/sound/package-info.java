/** What is heard during practice and when, by a person's choice; without a control in it, but for the pane of choices. */
package palpa.ui.sound;
