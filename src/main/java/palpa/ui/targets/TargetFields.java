package palpa.ui.targets;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.session.Words;
import palpa.ui.kit.FieldGrid;

/** The fields of the region and the surface that are looked at. FX thread only. */
final class TargetFields extends FieldGrid {

    private static final double WIDTH = 240;
    private static final double LABEL_WIDTH = 106;

    private final List<TextField> all = new ArrayList<>();
    private final List<TextField> strikes = new ArrayList<>();
    private final Label region = heading();
    private final Label strikesOf = heading();
    private final Label surface = heading();
    private final TextField firm;

    TargetFields(TargetsForm form) {
        super(WIDTH, LABEL_WIDTH);
        field("name", form.name);
        field("comfort", form.comfort);
        addWide(region);
        field("light", form.wholeHand.light);
        field("moderate", form.wholeHand.moderate);
        firm = field("firm", form.wholeHand.firm);
        field("top", form.wholeHand.top);
        field("ceiling", form.wholeHand.ceiling);
        field("kilopascals", form.kilopascals);
        field("source", form.regionSource);
        addWide(strikesOf);
        strikesOf.managedProperty().bind(strikesOf.visibleProperty());
        strike("light", form.strikes.light);
        strike("moderate", form.strikes.moderate);
        strike("firm", form.strikes.firm);
        strike("top", form.strikes.top);
        strike("ceiling", form.strikes.ceiling);
        addWide(surface);
        field("area", form.area);
        field("share", form.share);
        field("source", "surface-source", form.surfaceSource);
    }

    private static Label heading() {
        Label label = new Label();
        label.getStyleClass().add("row-value");
        label.setWrapText(true);
        return label;
    }

    private TextField field(String name, StringProperty value) {
        return field(name, name, value);
    }

    private TextField field(String name, String id, StringProperty value) {
        TextField field = text(value);
        add("targets-" + id, Words.of("targets.form." + name), field);
        all.add(field);
        return field;
    }

    private void strike(String name, StringProperty value) {
        TextField field = field(name, "strike-" + name, value);
        field.managedProperty().bind(field.visibleProperty());
        strikes.add(field);
    }

    /** Names what the fields are about; they can be typed into where {@code editable}. */
    void show(Region ofRegion, Surface ofSurface, boolean struck, boolean editable) {
        region.setText(Words.of("targets.form.of_region", Words.of("ui.region." + ofRegion.label())));
        strikesOf.setText(Words.of("targets.form.of_strikes", Words.of("ui.region." + ofRegion.label())));
        strikesOf.setVisible(struck);
        strikes.forEach(field -> field.setVisible(struck));
        surface.setText(Words.of("targets.form.of_surface", Words.of("ui.surface." + ofSurface.label())));
        all.forEach(field -> field.setEditable(editable));
        firm.setDisable(ofRegion == Region.KNEE);
    }
}
