package palpa.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import palpa.model.Region;

/** Which key picks which region: digits from the foot upwards, then letters. Any thread. */
public final class RegionKeys {

    private static final String[] CAPS = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "H", "I"};

    private RegionKeys() {}

    /** The key of {@code region} as it is written on its cap. */
    public static String of(Region region) {
        return CAPS[region.ordinal()];
    }

    /** The region that {@code event}, a key press, picks; control, alt and meta are left to the system. */
    public static Optional<Region> of(KeyEvent event) {
        boolean plain = !KeyPress.isCommand(event);
        return plain ? find(event.getCode()) : Optional.empty();
    }

    /** The region that {@code code} picks: a digit of either block, H or I. */
    public static Optional<Region> find(KeyCode code) {
        String name = code.isKeypadKey() ? code.getName().replace("Numpad ", "") : code.getName();
        for (int i = 0; i < CAPS.length; i++) {
            if (CAPS[i].equals(name)) {
                return Optional.of(Region.values()[i]);
            }
        }
        return Optional.empty();
    }
}
