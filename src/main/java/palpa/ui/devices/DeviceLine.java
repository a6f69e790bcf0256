package palpa.ui.devices;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One port on the devices page. FX thread only. */
final class DeviceLine extends HBox {

    DeviceLine(DeviceRow row) {
        super(14);
        getStyleClass().add("device-row");
        setAccessibleText(row.title() + ". " + row.glove() + " " + row.advice());
        FontIcon sign = new FontIcon(icon(row.kind()));
        sign.getStyleClass().addAll("device-icon", "device-" + row.kind().name().toLowerCase(Locale.ROOT));
        VBox words = new VBox(3, head(row));
        addLine(words, row.glove(), "device-glove-text");
        addLine(words, row.advice(), "device-advice");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
    }

    private static HBox head(DeviceRow row) {
        Label title = new Label(row.title());
        title.getStyleClass().add("device-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label subtitle = new Label(row.subtitle());
        subtitle.getStyleClass().add("muted");
        HBox head = new HBox(8, title, subtitle);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static void addLine(VBox words, String text, String styleClass) {
        if (!text.isEmpty()) {
            Label line = new Label(text);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add(styleClass);
            words.getChildren().add(line);
        }
    }

    private static Feather icon(DeviceRow.Kind kind) {
        return switch (kind) {
            case GLOVE -> Feather.CHECK_CIRCLE;
            case TROUBLED_GLOVE -> Feather.ALERT_TRIANGLE;
            case NOTHING -> Feather.MINUS_CIRCLE;
            case ASKING -> Feather.LOADER;
        };
    }
}
