package palpa.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A number whose digits all take the same width, so that nothing jumps while it changes; JavaFX cannot ask a font for
 * its tabular digits. FX thread only.
 *
 * <p>Its size is that of {@code cells} digits; shorter numbers stand at the left.
 */
public final class Digits extends Region {

    private final Text[] cells;
    private final Text gauge = new Text("0");
    private String shown = "";

    /**
     * @param cells the most characters it shows
     * @param styleClass style class of its characters; sets the font and {@code -fx-fill}
     */
    public Digits(int cells, String styleClass) {
        this.cells = new Text[cells];
        setAccessibleRole(AccessibleRole.TEXT);
        addCell(gauge, styleClass).setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (int i = 0; i < cells; i++) {
            this.cells[i] = addCell(new Text(), styleClass);
        }
        gauge.fontProperty().addListener(changed -> requestLayout());
    }

    private Text addCell(Text cell, String styleClass) {
        cell.getStyleClass().add(styleClass);
        cell.setTextOrigin(VPos.BASELINE);
        cell.setManaged(false);
        getChildren().add(cell);
        return cell;
    }

    public String getText() {
        return shown;
    }

    /** Shows {@code text}; what is longer than the cells is cut. */
    public void setText(String text) {
        if (text.equals(shown)) {
            return;
        }
        boolean sameLength = text.length() == shown.length();
        shown = text;
        setAccessibleText(text);
        for (int i = 0; i < cells.length; i++) {
            cells[i].setText(i < text.length() ? text.substring(i, i + 1) : "");
        }
        if (!sameLength) {
            requestLayout();
        }
        place();
    }

    private void place() {
        double baseline = getBaselineOffset();
        double x = snappedLeftInset();
        gauge.setLayoutY(baseline);
        for (int i = 0; i < cells.length && i < shown.length(); i++) {
            double natural = cells[i].getLayoutBounds().getWidth();
            double width = Character.isDigit(shown.charAt(i)) ? cellWidth() : natural;
            cells[i].setLayoutX(x + (width - natural) / 2);
            cells[i].setLayoutY(baseline);
            x += width;
        }
    }

    private double cellWidth() {
        return gauge.getLayoutBounds().getWidth();
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() - gauge.getLayoutBounds().getMinY();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (int i = 0; i < shown.length(); i++) {
            width += Character.isDigit(shown.charAt(i))
                    ? cellWidth()
                    : cells[Math.min(i, cells.length - 1)].getLayoutBounds().getWidth();
        }
        return Math.ceil(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(gauge.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset();
    }
}
