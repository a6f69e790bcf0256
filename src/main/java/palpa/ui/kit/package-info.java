/** Small pieces every screen is made of: cards, signs, key caps, tabular digits, scaled drawings, themes. */
package palpa.ui.kit;
