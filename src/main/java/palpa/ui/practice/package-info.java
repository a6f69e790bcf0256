/** The practice screen: view models without controls, and the cards that show them. */
package palpa.ui.practice;
