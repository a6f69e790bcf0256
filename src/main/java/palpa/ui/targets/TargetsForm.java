package palpa.ui.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;
import palpa.session.Words;
import palpa.ui.targets.BandsForm.WrongFigure;

/** The figures of one region, one surface and the whole table as a person types them. FX thread only. */
final class TargetsForm {

    private static final double MOST_KILOPASCALS = 1000;
    private static final double LEAST_AREA = 0.1;
    private static final double MOST_AREA = 500;
    private static final double LEAST_SHARE = 0.01;

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty comfort = new SimpleStringProperty("");
    final BandsForm wholeHand = new BandsForm();
    final BandsForm strikes = new BandsForm();
    final StringProperty kilopascals = new SimpleStringProperty("");
    final StringProperty regionSource = new SimpleStringProperty("");
    final StringProperty area = new SimpleStringProperty("");
    final StringProperty share = new SimpleStringProperty("");
    final StringProperty surfaceSource = new SimpleStringProperty("");

    private boolean showing;
    private boolean struck;

    /** @param changed told after a person changed a field */
    TargetsForm(Runnable changed) {
        for (StringProperty field : fields()) {
            field.addListener((known, before, now) -> {
                if (!showing) {
                    changed.run();
                }
            });
        }
    }

    private List<StringProperty> fields() {
        List<StringProperty> all =
                new ArrayList<>(List.of(name, comfort, kilopascals, regionSource, area, share, surfaceSource));
        all.addAll(wholeHand.fields());
        all.addAll(strikes.fields());
        return all;
    }

    /** Shows {@code table} at {@code region} and {@code surface}; nobody is told of a change. */
    void show(TargetTable table, Region region, Surface surface) {
        showing = true;
        RegionTargets targets = table.regions().get(region);
        SurfaceTarget contact = table.surfaces().get(surface);
        struck = targets.percussion().isPresent();
        name.set(table.name());
        comfort.set(BandsForm.number(table.comfortFactor()));
        wholeHand.show(Optional.of(targets.wholeHand()));
        strikes.show(targets.percussion());
        kilopascals.set(BandsForm.number(targets.thumbCeilingKilopascals()));
        regionSource.set(targets.source());
        area.set(BandsForm.number(contact.areaSquareCentimetres()));
        share.set(BandsForm.number(contact.share()));
        surfaceSource.set(contact.source());
        showing = false;
    }

    /** {@code table} with what is typed for {@code region} and {@code surface}. */
    TargetTable applied(TargetTable table, Region region, Surface surface) throws WrongFigure {
        if (name.get().isBlank()) {
            throw new WrongFigure(Words.of("targets.wrong.nameless"));
        }
        LevelBands bands = wholeHand.bands();
        if (region == Region.KNEE && bands.firm().isPresent()) {
            throw new WrongFigure(Words.of("targets.wrong.firm_knee"));
        }
        Optional<LevelBands> peaks = struck ? Optional.of(strikes.bands()) : Optional.empty();
        double factor =
                BandsForm.figure(comfort, "targets.form.comfort", TargetTable.LEAST_COMFORT, TargetTable.MOST_COMFORT);
        return table.named(name.get().strip())
                .withComfort(factor)
                .with(new RegionTargets(
                        region,
                        bands,
                        BandsForm.figure(kilopascals, "targets.form.kilopascals", 1, MOST_KILOPASCALS),
                        peaks,
                        regionSource.get().strip()))
                .with(new SurfaceTarget(
                        surface,
                        BandsForm.figure(area, "targets.form.area", LEAST_AREA, MOST_AREA),
                        BandsForm.figure(share, "targets.form.share", LEAST_SHARE, 1),
                        surfaceSource.get().strip()));
    }
}
