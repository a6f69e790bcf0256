package palpa.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import palpa.coaching.Cue;
import palpa.model.Technique;

/** Our own signs: paths in a square of 24 by 24. FX thread only. */
public final class Signs {

    /** An octagon with an exclamation mark cut out of it. */
    public static final String STOP = "M8 1H16L23 8V16L16 23H8L1 16V8Z M10.6 5.5V13.8H13.4V5.5Z M10.6 16V18.8H13.4V16Z";

    private static final String UP = "M2 20H22L12 4Z";
    private static final String DOWN = "M2 4H22L12 20Z";
    private static final String CHECK = "M2.5 12.6L5.3 9.8L9.8 14.3L18.8 5.2L21.6 8L9.8 19.9Z";
    private static final String BACK = "M12 4V20L1 12Z M23 4V20L12 12Z";
    private static final String FORTH = "M1 4L12 12L1 20Z M12 4L23 12L12 20Z";
    private static final String EVEN = "M3 6H21V10H3Z M3 14H21V18H3Z";

    private static final String ALONG = "M2 9H14V4L22 12L14 20V15H2Z";
    private static final String INWARDS = "M1 5L10 12L1 19Z M23 5L14 12L23 19Z";
    private static final String CHOPS = "M3 4H7V20H3Z M10 4H14V20H10Z M17 4H21V20H17Z";
    private static final String SWAP = "M3 5H15V1L22 7L15 13V9H3Z M21 15H9V11L2 17L9 23V19H21Z";
    private static final String BOTH = "M6 7A5 5 0 1 0 6 17A5 5 0 1 0 6 7Z M18 7A5 5 0 1 0 18 17A5 5 0 1 0 18 7Z";
    private static final String NOTHING = "M3 10H21V14H3Z";
    private static final String AT_ONCE = "M1 5H11L6 19Z M13 5H23L18 19Z";
    private static final String IN_TURN = "M1 5H11L6 19Z M13 19H23L18 5Z";
    private static final String ONTO = "M9 2H15V9H20L12 17L4 9H9Z M3 19H21V22H3Z";
    private static final String TOUCH =
            "M12 1A11 11 0 1 0 12 23A11 11 0 1 0 12 1Z M12 5A7 7 0 1 1 12 19A7 7 0 1 1 12 5Z"
                    + "M12 9A3 3 0 1 0 12 15A3 3 0 1 0 12 9Z";

    private static final String STROKING = "M3 15C6 6 16 5 20.5 14M20.5 14V7.5M20.5 14H14";
    private static final String KNEADING =
            "M7.5 4C11 8.5 11 15.5 7.5 20M16.5 4C13 8.5 13 15.5 16.5 20M1 12H5.5M3.5 9.5L6 12L3.5 14.5"
                    + "M23 12H18.5M20.5 9.5L18 12L20.5 14.5";
    private static final String PERCUSSION = "M2 17L5.5 7L9 17L12.5 7L16 17L19.5 7L22 14";
    private static final String REST = "M5 12H19";
    private static final String UNSURE = "M7.5 8.5C7.5 2.5 16.5 2.5 16.5 8.5C16.5 12 12 11.5 12 15.5M12 19V20";

    private Signs() {}

    /** The sign of a cue; empty for none. */
    public static String of(Cue cue) {
        return switch (cue) {
            case NONE -> "";
            case GOOD -> CHECK;
            case SOFTER -> DOWN;
            case FIRMER -> UP;
            case SLOWER -> BACK;
            case FASTER -> FORTH;
            case EVEN_HANDS -> EVEN;
            case STROKE -> ALONG;
            case KNEAD -> INWARDS;
            case CHOP -> CHOPS;
            case SWAP_HANDS -> SWAP;
            case BOTH_HANDS -> BOTH;
            case REST_HAND -> NOTHING;
            case TOGETHER -> AT_ONCE;
            case ALTERNATE -> IN_TURN;
            case STAY_ON -> ONTO;
            case FINGERS, THUMBS, PALM, PALM_HEEL, FIST, EDGE, WHOLE_HAND -> TOUCH;
        };
    }

    /** The sign of a technique, drawn as lines. */
    public static String of(Technique technique) {
        return switch (technique) {
            case REST -> REST;
            case PERCUSSION -> PERCUSSION;
            case STROKING -> STROKING;
            case KNEADING -> KNEADING;
            case UNSURE -> UNSURE;
        };
    }

    /** A filled path; holes are cut where it overlaps itself. */
    public static SVGPath filled(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setFillRule(FillRule.EVEN_ODD);
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }

    /** Keeps {@code sign} in a square of its own, scaled to {@code pixels}, so that a change of sign moves nothing. */
    public static StackPane boxed(SVGPath sign, double pixels) {
        sign.setScaleX(pixels / 24);
        sign.setScaleY(pixels / 24);
        sign.setManaged(true);
        StackPane box = new StackPane(sign);
        box.setMinSize(pixels, pixels);
        box.setPrefSize(pixels, pixels);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }
}
