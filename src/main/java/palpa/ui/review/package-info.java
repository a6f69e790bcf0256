/** Where did it go wrong, and why? View models without controls, and the page, cards and sheets that show them. */
package palpa.ui.review;
