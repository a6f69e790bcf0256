package palpa.ui.kit;

import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Site;

/** One hand whose sites each bear a mark; a mark differs in shape, not only in colour. FX thread only. */
public final class SiteMap extends HandDrawing {

    private static final double RADIUS = 4;
    private static final double ASKED_RADIUS = 8;
    private static final double RING_RADIUS = 12;

    private static final String TICK = "M-3 0.2 L-0.8 2.6 L3.2 -2.6";
    private static final String CROSS = "M-2.5 -2.5 L2.5 2.5 M-2.5 2.5 L2.5 -2.5";
    private static final String BANG = "M0 -3.2 L0 0.8 M0 2.9 L0 3.1";
    private static final String DASH = "M-2.6 0 L2.6 0";

    private final Group[] marks = new Group[Site.COUNT];
    private final Mark[] shown = new Mark[Site.COUNT];

    /** How it stands with a site. */
    public enum Mark implements Labelled {
        /** No sensor, or none of those to be done. */
        ABSENT(""),
        WAITING(""),
        ASKED(""),
        PASS(TICK),
        WARN(BANG),
        FAIL(CROSS),
        SKIPPED(DASH);

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }
    }

    public SiteMap(Hand hand) {
        super(hand);
        for (Site site : Site.values()) {
            Group mark = new Group();
            mark.setLayoutX(HandShape.x(site, hand));
            mark.setLayoutY(HandShape.y(site));
            marks[site.ordinal()] = mark;
            draw(mark);
        }
    }

    /** Shows the mark of every site. */
    public void show(Function<Site, Mark> of) {
        for (Site site : Site.values()) {
            Mark mark = of.apply(site);
            if (mark != shown[site.ordinal()]) {
                shown[site.ordinal()] = mark;
                put(marks[site.ordinal()], mark);
            }
        }
    }

    private static void put(Group group, Mark mark) {
        Circle dot = circle(mark == Mark.ASKED ? ASKED_RADIUS : mark.sign.isEmpty() ? RADIUS : RADIUS + 2, mark);
        group.getChildren().setAll(dot);
        if (mark == Mark.ASKED) {
            Circle ring = new Circle(RING_RADIUS);
            ring.getStyleClass().setAll("mark-ring");
            group.getChildren().add(ring);
            group.toFront();
        }
        if (!mark.sign.isEmpty()) {
            SVGPath sign = new SVGPath();
            sign.setContent(mark.sign);
            sign.getStyleClass().setAll("mark-sign");
            group.getChildren().add(sign);
        }
    }

    private static Circle circle(double radius, Mark mark) {
        Circle dot = new Circle(radius);
        dot.getStyleClass().setAll("mark-" + mark.label());
        return dot;
    }
}
