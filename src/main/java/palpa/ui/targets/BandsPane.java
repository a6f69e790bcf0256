package palpa.ui.targets;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.Pick;
import palpa.ui.kit.Told;

/** The bands of every region, for one surface and technique, and where they come from. FX thread only. */
final class BandsPane extends Card {

    private final TargetsModel model;
    private final RegionTable table = new RegionTable();
    private final Told source = new Told("targets-source", "small-muted");
    private final ObjectProperty<Technique> technique = new SimpleObjectProperty<>(Technique.KNEADING);
    private boolean following;

    BandsPane(TargetsModel model) {
        super(Words.of("targets.bands"));
        this.model = model;
        Told limits = new Told("targets-limits", "small-muted");
        limits.setText(Words.of("targets.no_limit"));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(choices(), table, source, limits);
        setMinWidth(0);
        table.getSelectionModel().selectedItemProperty().addListener((known, before, row) -> {
            if (row != null && !following) {
                model.regionProperty().set(row.region());
            }
        });
    }

    private HBox choices() {
        ChoiceBox<Surface> surfaces = Pick.one(model.surfaceProperty(), List.of(Surface.values()), "ui.surface.");
        surfaces.setId("targets-surface");
        surfaces.setAccessibleText(Words.of("targets.surface"));
        ChoiceBox<Technique> techniques = Pick.one(
                technique, List.of(Technique.KNEADING, Technique.STROKING, Technique.PERCUSSION), "ui.technique.");
        techniques.setId("targets-technique");
        techniques.setAccessibleText(Words.of("targets.technique"));
        HBox line = new HBox(8, surfaces, techniques);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Which technique's bands are shown. */
    ObjectProperty<Technique> techniqueProperty() {
        return technique;
    }

    /** Shows the model's table as it stands. */
    void show() {
        Region region = model.regionProperty().get();
        Surface surface = model.surfaceProperty().get();
        TargetTable shown = model.shownProperty().get();
        following = true;
        if (shown == null) {
            table.getItems().clear();
            source.setText(brokenWords());
        } else {
            table.show(shown, surface, technique.get(), region);
            source.setText(sources(shown, region, surface));
        }
        following = false;
    }

    private String brokenWords() {
        TableRow row = model.selectedProperty().get();
        return row == null ? Words.of("targets.reading") : row.problem();
    }

    private static String sources(TargetTable shown, Region region, Surface surface) {
        String ofRegion = shown.regions().get(region).source();
        String ofSurface = shown.surfaces().get(surface).source();
        String unknown = Words.of("targets.source.unknown");
        return Words.of(
                "targets.source",
                Words.of("ui.region." + region.label()),
                ofRegion.isBlank() ? unknown : ofRegion,
                Words.of("ui.surface." + surface.label()),
                ofSurface.isBlank() ? unknown : ofSurface);
    }
}
