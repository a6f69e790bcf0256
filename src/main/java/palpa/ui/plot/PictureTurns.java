package palpa.ui.plot;

import javafx.scene.image.ImageView;

/** Two pictures in turns: one is shown, and may still be read by the renderer, while the other is painted. FX thread only. */
final class PictureTurns extends ImageView {

    private final Picture[] pictures = new Picture[2];
    private int turn;

    PictureTurns() {
        setSmooth(false);
        setManaged(false);
    }

    /** Paints the engine's frame of now and shows it, with the cursor in column {@code cursorX} or none below 0. */
    void paint(ChartEngine engine, int cursorX) {
        turn = 1 - turn;
        Background background = engine.background();
        if (pictures[turn] == null || !pictures[turn].fits(background)) {
            pictures[turn] = new Picture(background.width(), background.height());
        }
        pictures[turn].paint(engine, cursorX);
        setImage(pictures[turn].image());
        setFitWidth(background.spec().width());
        setFitHeight(background.spec().height());
    }
}
