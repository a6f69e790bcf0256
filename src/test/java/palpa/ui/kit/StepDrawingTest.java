package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.coaching.StepPicture;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;

/** The drawings of steps; a gallery of them goes to {@code target/screens}. */
@NeedsTextLayout
class StepDrawingTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    @ParameterizedTest
    @EnumSource(StepPicture.class)
    void everyPathOfADrawingCanBeDrawn(StepPicture picture) {
        assertThat(StepShapes.of(picture)).allSatisfy(mark -> {
            SVGPath path = new SVGPath();
            path.setContent(mark.path());
            assertThat(path.getLayoutBounds().isEmpty()).isFalse();
        });
    }

    @Test
    void noTwoStepsLookAlike() {
        assertThat(Arrays.stream(StepPicture.values()).map(StepShapes::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(StepPicture.class)
    void saysInWordsWhatIsDrawn(StepPicture picture) {
        String spoken = Fx.call(() -> drawing(picture).getAccessibleText());
        assertThat(spoken).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void hasAGallery(Theme theme) throws IOException {
        Scene scene = Fx.call(() -> gallery(theme));
        Fx.picture(scene, 1, "step-pictures-" + theme.name().toLowerCase(Locale.ROOT));
        assertThat(scene.getRoot().getChildrenUnmodifiable()).hasSameSizeAs(StepPicture.values());
    }

    private static StepDrawing drawing(StepPicture picture) {
        StepDrawing drawing = new StepDrawing();
        drawing.show(Optional.of(picture));
        return drawing;
    }

    private static Scene gallery(Theme theme) {
        TilePane tiles = new TilePane(12, 12);
        tiles.getStyleClass().addAll("palpa", "body");
        tiles.setPrefColumns(4);
        for (StepPicture picture : StepPicture.values()) {
            StepDrawing small = drawing(picture);
            small.setPrefSize(64, 40);
            small.setMaxSize(64, 40);
            StepDrawing large = drawing(picture);
            large.setPrefSize(240, 150);
            VBox tile = new VBox(4, large, small, new Label(picture.label()));
            tile.getStyleClass().add("card-panel");
            tiles.getChildren().add(tile);
        }
        Scene scene = new Scene(tiles, 1180, 1120);
        theme.applyTo(scene);
        return scene;
    }
}
