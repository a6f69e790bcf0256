package palpa.ui.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import palpa.model.Region;
import palpa.session.Words;

/** The leg from the front and the back, on which the region being worked is seen and picked. FX thread only. */
public final class LegFigure extends Drawing {

    private static final PseudoClass ON_ROUTE = PseudoClass.getPseudoClass("on-route");
    private static final double BACK_X = 134;
    private static final double CAPTION_Y = 548;

    private final EnumWords<Region> names = new EnumWords<>(Region.class, "ui.region.");
    private final Map<Region, List<Shape>> shapes = new EnumMap<>(Region.class);
    private final Map<Region, List<Text>> keys = new EnumMap<>(Region.class);
    private final Consumer<Region> pick;
    private Region selected;

    /**
     * @param pick told when a region is clicked
     */
    public LegFigure(Consumer<Region> pick) {
        super(BACK_X + LegShapes.WIDTH, 554);
        this.pick = pick;
        getStyleClass().add("leg");
        setId("leg");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        drawView(LegShapes.FRONT_OUTLINE, LegShapes.FRONT, 0, Words.of("ui.leg.front"));
        drawView(LegShapes.BACK_OUTLINE, LegShapes.BACK, BACK_X, Words.of("ui.leg.back"));
        Ellipse care = new Ellipse(70, 240, 21, 21);
        care.getStyleClass().add("leg-care");
        care.setMouseTransparent(true);
        draw(care);
        setOnMousePressed(event -> requestFocus());
    }

    private void drawView(String outlinePath, List<LegShapes.Cut> cuts, double x, String caption) {
        SVGPath outline = new SVGPath();
        outline.setContent(outlinePath);
        Shape skin = Shape.union(outline, new SVGPath());
        skin.getStyleClass().add("leg-skin");
        draw(at(skin, x));
        List<Node> texts = new ArrayList<>();
        for (LegShapes.Cut cut : cuts) {
            SVGPath path = new SVGPath();
            path.setContent(cut.path());
            Shape shape = Shape.intersect(outline, path);
            addRegion(cut.region(), shape, x);
            texts.add(addKey(cut.region(), shape.getLayoutBounds(), x));
        }
        Text name = new Text(caption);
        name.getStyleClass().add("leg-caption");
        name.setX(x + (LegShapes.WIDTH - name.getLayoutBounds().getWidth()) / 2);
        name.setY(CAPTION_Y);
        texts.add(name);
        draw(texts.toArray(Node[]::new));
    }

    private static Node at(Node node, double x) {
        node.setLayoutX(x);
        return node;
    }

    private void addRegion(Region region, Shape shape, double x) {
        shape.getStyleClass().add("leg-region");
        shape.setId("region-" + region.label() + (x == 0 ? "-front" : "-back"));
        shape.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        shape.setAccessibleText(names.of(region));
        shape.setOnMouseClicked(event -> pick.accept(region));
        Tooltip.install(shape, new Tooltip(names.of(region) + "  " + RegionKeys.of(region)));
        shapes.computeIfAbsent(region, none -> new ArrayList<>()).add(shape);
        draw(at(shape, x));
    }

    private Text addKey(Region region, Bounds bounds, double x) {
        Text key = new Text(RegionKeys.of(region));
        key.getStyleClass().add("leg-key");
        key.setMouseTransparent(true);
        key.setX(x + bounds.getCenterX() - 4);
        key.setY(bounds.getCenterY() + 5);
        keys.computeIfAbsent(region, none -> new ArrayList<>()).add(key);
        return key;
    }

    /** Marks the places a step goes over. */
    public void showRoute(List<Region> places) {
        shapes.forEach((region, parts) ->
                parts.forEach(part -> part.pseudoClassStateChanged(ON_ROUTE, places.contains(region))));
    }

    /** Marks {@code region} as the one being worked. */
    public void select(Region region) {
        if (selected == region) {
            return;
        }
        if (selected != null) {
            shapes.get(selected).forEach(shape -> shape.getStyleClass().remove("selected"));
            keys.get(selected).forEach(key -> key.getStyleClass().remove("selected"));
        }
        selected = region;
        shapes.get(region).forEach(LegFigure::raise);
        keys.get(region).forEach(key -> key.getStyleClass().add("selected"));
        setAccessibleText(Words.of("ui.leg.spoken", names.of(region), RegionKeys.of(region)));
    }

    private static void raise(Shape shape) {
        shape.getStyleClass().add("selected");
    }
}
