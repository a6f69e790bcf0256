package palpa.ui.library;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import palpa.session.Words;

/** How the cells of the list look. FX thread only. */
final class Cells {

    private Cells() {}

    /** Words, and what is too long for the cell in a tooltip. */
    static class Text extends TableCell<LibraryRow, LibraryRow> {

        private final Function<LibraryRow, String> words;
        private final Function<LibraryRow, String> atLength;
        private final Tooltip tip = new Tooltip();

        Text(String style, Function<LibraryRow, String> words, Function<LibraryRow, String> atLength) {
            this.words = words;
            this.atLength = atLength;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(LibraryRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean nothing = empty || row == null;
            setText(nothing ? null : oneLine(words.apply(row)));
            String more = nothing ? "" : atLength.apply(row);
            tip.setText(more);
            setTooltip(more.isEmpty() ? null : tip);
        }
    }

    /** The state: it draws the eye only where something is wrong with the file or its newtons. */
    static final class State extends Text {

        private static final PseudoClass WELL = PseudoClass.getPseudoClass("well");

        State() {
            super("state-cell", Cells::stateSign, LibraryRow::stateSentence);
        }

        @Override
        protected void updateItem(LibraryRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(WELL, !empty && row != null && row.isWell());
        }
    }

    /** The small learning curve. */
    static final class Curve extends TableCell<LibraryRow, LibraryRow> {

        private final Sparkline line = new Sparkline();

        @Override
        protected void updateItem(LibraryRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean nothing = empty || row == null || row.curve().isEmpty();
            setGraphic(nothing ? null : line);
            if (!nothing) {
                line.show(row.curve());
                setAccessibleText(Words.of(
                        "library.curve.says",
                        Integer.toString(row.curve().size()),
                        Long.toString(Math.round(row.curve().get(0))),
                        row.score()));
            }
        }
    }

    /** The state of a file: a sign beside the word, and the sentence in a tooltip. */
    static String stateSign(LibraryRow row) {
        return row.state().isEmpty() || row.entry().problem().isEmpty() ? row.state() : "⚠ " + row.state();
    }

    /** A name as one line: what turns the writing round or ends a line is left out, and it is not endless. */
    static String oneLine(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200d]]+", " ");
        return plain.length() > MOST ? plain.substring(0, MOST) + "…" : plain;
    }

    private static final int MOST = 300;
}
