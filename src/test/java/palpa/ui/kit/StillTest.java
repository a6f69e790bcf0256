package palpa.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.ui.Fx;
import palpa.ui.NeedsTextLayout;

/** Words that change without moving anything. */
@NeedsTextLayout
class StillTest {

    private final Label words = new Label("twelve");
    private Still still;
    private HBox root;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        Fx.start();
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            still = new Still(Pos.CENTER_LEFT, words);
            root = new HBox(still, new Label("neighbour"));
            new Scene(root, 400, 100);
            layOut();
        });
        Fx.run(this::layOut);
    }

    private void layOut() {
        root.applyCss();
        root.layout();
    }

    private double widthAfter(String text) {
        Fx.run(() -> {
            words.setText(text);
            layOut();
        });
        Fx.run(this::layOut);
        return Fx.call(still::getWidth);
    }

    @Test
    void wordsWithRoomAskForNoLayout() {
        boolean asked = Fx.call(() -> {
            words.setText("one");
            return root.isNeedsLayout();
        });

        assertThat(asked).isFalse();
    }

    @Test
    void shorterWordsKeepTheRoom() {
        double room = still.getWidth();

        assertThat(widthAfter("one")).isEqualTo(room);
    }

    @Test
    void wordsThatOutgrowTheirRoomAreGivenMore() {
        double room = still.getWidth();

        assertThat(widthAfter("twelve thousand")).isGreaterThan(room);
        assertThat(Fx.call(words::getWidth)).isEqualTo(still.getWidth());
    }

    @Test
    void roomThatIsForgottenIsGivenBack() {
        double room = still.getWidth();
        widthAfter("one");

        Fx.run(() -> {
            Still.forgetRoom(root);
            layOut();
        });

        assertThat(still.getWidth()).isPositive().isLessThan(room);
    }

    @Test
    void itTakesNoRoomWhereItsContentTakesNone() {
        Fx.run(() -> words.setManaged(false));

        assertThat(still.isManaged()).isFalse();
    }
}
