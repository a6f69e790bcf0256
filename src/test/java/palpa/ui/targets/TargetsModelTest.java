package palpa.ui.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.HeldSettings;
import palpa.TestPrograms;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.store.JsonTargets;

class TargetsModelTest {

    @TempDir
    private Path folder;

    private JsonTargets targets;
    private TargetsModel model;

    @BeforeEach
    void list() {
        targets = new JsonTargets(folder.resolve("targets"), new HeldSettings());
        model = new TargetsModel(targets, Runnable::run, Runnable::run);
        model.refresh();
    }

    private TargetTable shown() {
        return model.shownProperty().get();
    }

    @Test
    void showsTheTableInForceFirst() {
        assertThat(model.selectedProperty().get().kind()).isEqualTo("comes with Palpa, in force");
        assertThat(model.isEditable()).isFalse();
    }

    @Test
    void neverChangesTheTableThatComesWithPalpa() {
        model.form().wholeHand.ceiling.set("99");

        assertThat(shown()).isEqualTo(targets.shipped());
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void keepsWhatIsTypedIntoACopy() {
        model.copy();
        model.form().wholeHand.ceiling.set("50");
        model.form().comfort.set("0,8");
        assertThat(model.isChanged()).isTrue();
        model.save();

        TargetTable kept = targets.own().all().get(0).content().orElseThrow();
        assertThat(kept.name()).isEqualTo("Training defaults (copy)");
        assertThat(kept.regions().get(Region.CALF).wholeHand().ceilingNewtons()).isEqualTo(50);
        assertThat(kept.regions().get(Region.CALF).source()).contains("Goldberg");
        assertThat(kept.comfortFactor()).isEqualTo(0.8);
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void keepsWhatWasTypedOfSeveralRegions() {
        model.copy();
        model.form().kilopascals.set("100");
        model.regionProperty().set(Region.SOLE);
        model.form().kilopascals.set("90");
        model.save();

        TargetTable kept = targets.own().all().get(0).content().orElseThrow();
        assertThat(kept.regions().get(Region.CALF).thumbCeilingKilopascals()).isEqualTo(100);
        assertThat(kept.regions().get(Region.SOLE).thumbCeilingKilopascals()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x    | Moderate from: "x" is no number from 0 to 500.
            -3   | is no number
            30   | The levels have to rise
            4    | The levels have to rise
            NaN  | is no number
            """)
    void saysWhatIsWrongAsItIsTypedAndKeepsTheFormerFigures(String typed, String expected) {
        model.copy();
        TargetTable before = shown();
        model.form().wholeHand.moderate.set(typed);

        assertThat(model.wrongProperty().get()).contains(expected);
        assertThat(shown()).isEqualTo(before);
        model.save();
        assertThat(targets.own().all().get(0).content()).contains(before);
    }

    @Test
    void allowsNothingFirmOnTheKnee() {
        model.copy();
        model.regionProperty().set(Region.KNEE);
        model.form().wholeHand.firm.set("8");

        assertThat(model.wrongProperty().get()).contains("knee is never worked firmly");
    }

    @Test
    void putsATableInForceForProgramsThatNameNone() {
        model.copy();
        model.form().wholeHand.ceiling.set("50");
        model.save();
        model.use();

        assertThat(targets.inForce().regions().get(Region.CALF).wholeHand().ceilingNewtons())
                .isEqualTo(50);
        assertThat(model.selectedProperty().get().kind()).isEqualTo("your own, in force");
    }

    @Test
    void fallsBackToTheShippedTableWhenTheOneInForceIsDeleted() {
        model.copy();
        model.use();
        model.delete();

        assertThat(targets.inForce()).isEqualTo(targets.shipped());
        assertThat(targets.own().all()).isEmpty();
    }

    @Test
    void leavesBehindWhatIsDiscarded() {
        model.copy();
        TargetTable before = shown();
        model.form().wholeHand.ceiling.set("50");
        model.discard();

        assertThat(shown()).isEqualTo(before);
        assertThat(model.form().wholeHand.ceiling.get()).isEqualTo("65");
    }

    @Test
    void exportsAndImportsTheSameFigures() {
        Path file = folder.resolve("shared.json");
        model.exportTo(file);
        model.importFrom(file);

        assertThat(shown()).isEqualTo(TestPrograms.targets().shipped());
        assertThat(model.selectedProperty().get().file()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "CALF, WHOLE_HAND, KNEADING, 4–12, 28–45, 65, 156",
        "CALF, THUMB, KNEADING, 2–6, 14–22.5, 39, 156",
        "CALF, FIST, PERCUSSION, 5–12, 25–40, 60, –",
        "KNEE, WHOLE_HAND, STROKING, 2–6, never, 15, 36",
        "KNEE, FIST, PERCUSSION, never, never, –, –",
    })
    void showsWhatFollowsForASurfaceAndATechnique(
            Region region,
            Surface surface,
            Technique technique,
            String light,
            String firm,
            String ceiling,
            String kpa) {
        RegionRow row = RegionRow.of(targets.shipped(), region, surface, technique);

        assertThat(row.light()).isEqualTo(light);
        assertThat(row.firm()).isEqualTo(firm);
        assertThat(row.ceiling()).isEqualTo(ceiling);
        assertThat(row.kilopascals()).isEqualTo(kpa);
    }

    @Test
    void scalesTheBandsAndNotTheCeilingByTheComfortFactor() {
        TargetTable gentle = targets.shipped().withComfort(0.5);

        assertThat(gentle.bands(Region.CALF, Surface.WHOLE_HAND, Technique.KNEADING)
                        .band(Level.LIGHT))
                .isEqualTo(Optional.of(new palpa.model.ForceBand(2, 6)));
        assertThat(RegionRow.of(gentle, Region.CALF, Surface.WHOLE_HAND, Technique.KNEADING)
                        .ceiling())
                .isEqualTo("65");
    }
}
