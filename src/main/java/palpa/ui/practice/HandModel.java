package palpa.ui.practice;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.calibration.CalibrationState;
import palpa.coaching.Cue;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Site;
import palpa.model.Technique;
import palpa.session.HandView;
import palpa.session.LinkView;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;

/**
 * One hand's pressure as the card shows it. FX thread only.
 *
 * <p>The needle follows every update; words and the number change at reading pace, when {@code readable} is asked for.
 * Where the glove's calibration claims no newtons, the number is empty and the level's word stands for it.
 */
public final class HandModel {

    /**
     * Half the needle's width of an uncalibrated sensor, as a part of the force: mounted FSR sensors differ by 5 to 25 %
     * from part to part (Interlink FSR 402, mounted), of which the far end is taken.
     */
    static final double UNCALIBRATED_PART = 0.25;

    private static final String UNKNOWN = "–";
    private static final int MOST_NEWTONS = 999;
    private static final String[] NUMBERS = new String[MOST_NEWTONS + 1];

    static {
        for (int i = 0; i < NUMBERS.length; i++) {
            NUMBERS[i] = Integer.toString(i);
        }
    }

    private final EnumWords<Level> levelWords = new EnumWords<>(Level.class, "ui.level.");
    private final String restWord = Words.of("ui.level.rest");
    private final String sideWord;

    private final Hand hand;
    private final StringProperty number = new SimpleStringProperty("0");
    private final StringProperty word = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty spoken = new SimpleStringProperty("");
    private final BooleanProperty claimsNewtons = new SimpleBooleanProperty(true);
    private final BooleanProperty beyondTop = new SimpleBooleanProperty();
    private final BooleanProperty overCeiling = new SimpleBooleanProperty();
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>();
    private final ObjectProperty<Level> target = new SimpleObjectProperty<>();
    private final ObjectProperty<Cue> cue = new SimpleObjectProperty<>(Cue.NONE);
    private final ObjectProperty<LevelBands> bands = new SimpleObjectProperty<>();
    private final ObjectProperty<LinkView.State> presence = new SimpleObjectProperty<>(LinkView.State.ABSENT);
    private final DoubleProperty force = new SimpleDoubleProperty();
    private final DoubleProperty peakHold = new SimpleDoubleProperty();
    private final DoubleProperty uncertainty = new SimpleDoubleProperty();
    private final double[] siteNewtons = new double[Site.COUNT];

    public HandModel(Hand hand) {
        this.hand = hand;
        this.sideWord = Words.of("ui.hand." + hand.label());
    }

    void update(HandView view, LinkView link, Optional<Level> asked, boolean readable) {
        bands.set(view.bands());
        target.set(asked.orElse(null));
        presence.set(link.state());
        claimsNewtons.set(link.calibration().claimsNewtons());
        force.set(view.forceNewtons());
        peakHold.set(view.peakHoldNewtons());
        uncertainty.set(uncertaintyNewtons(view, link.calibration()));
        boolean live = link.state() == LinkView.State.STREAMING;
        for (int i = 0; i < Site.COUNT; i++) {
            siteNewtons[i] = live ? view.siteNewtons()[i] : Double.NaN;
        }
        if (!live) {
            clearWords();
        } else if (readable) {
            updateWords(view);
        }
    }

    /** The alarm alone, which goes on while everything else stands still. */
    void updateAlarm(HandView view, LinkView link) {
        overCeiling.set(view.overCeiling() && link.state() == LinkView.State.STREAMING);
    }

    /** Without samples nothing is known, which is not the same as rest. */
    private void clearWords() {
        claimsNewtons.set(false);
        beyondTop.set(false);
        note.set("");
        number.set("");
        level.set(null);
        word.set(UNKNOWN);
        cue.set(Cue.NONE);
        spoken.set(sideWord);
    }

    private void updateWords(HandView view) {
        boolean striking = view.technique() == Technique.PERCUSSION;
        double newtons = striking ? view.peakHoldNewtons() : view.forceNewtons();
        number.set(claimsNewtons.get() ? NUMBERS[(int) Math.max(0, Math.min(MOST_NEWTONS, Math.round(newtons)))] : "");
        beyondTop.set(view.beyondTop() && claimsNewtons.get());
        level.set(view.level());
        word.set(view.level() == null ? restWord : levelWords.of(view.level()));
        cue.set(view.cue());
        note.set(noteOf(striking, beyondTop.get()));
        spoken.set(
                claimsNewtons.get()
                        ? sideWord + ", " + number.get() + " N" + (beyondTop.get() ? " " + note.get() : "") + ", "
                                + word.get()
                        : sideWord + ", " + word.get());
    }

    private static String noteOf(boolean peak, boolean beyond) {
        if (beyond) {
            return Words.of(peak ? "ui.hand.peak_beyond" : "ui.hand.beyond");
        }
        return peak ? Words.of("ui.hand.peak") : "";
    }

    /**
     * Half the needle's width: what the sensors' curves say; where they say nothing, the calibration's error, to which
     * the region's ceiling stands for the full scale.
     */
    private static double uncertaintyNewtons(HandView view, CalibrationState calibration) {
        double percent = calibration.errorPercent();
        if (calibration.claimsNewtons() && !Double.isNaN(view.uncertaintyNewtons())) {
            return view.uncertaintyNewtons();
        }
        if (calibration.claimsNewtons() && !Double.isNaN(percent)) {
            return percent / 100 * view.bands().ceilingNewtons();
        }
        return calibration.claimsNewtons() ? 0 : UNCALIBRATED_PART * view.forceNewtons();
    }

    public Hand hand() {
        return hand;
    }

    /** Whole newtons: the force, or for percussion the greatest of the last strikes; empty while uncalibrated. */
    public ReadOnlyStringProperty numberProperty() {
        return number;
    }

    /** The level's word; at rest the word for that. */
    public ReadOnlyStringProperty wordProperty() {
        return word;
    }

    /** The card in one sentence, for a screen reader. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken;
    }

    public ReadOnlyBooleanProperty claimsNewtonsProperty() {
        return claimsNewtons;
    }

    /** Whether a sensor was pressed beyond what it was calibrated for: the number is the least it can have been. */
    public ReadOnlyBooleanProperty beyondTopProperty() {
        return beyondTop;
    }

    /** What the number is besides the force of this moment: a peak, the least it can have been, or both; else empty. */
    public ReadOnlyStringProperty noteProperty() {
        return note;
    }

    public ReadOnlyBooleanProperty overCeilingProperty() {
        return overCeiling;
    }

    /** Null at rest. */
    public ReadOnlyObjectProperty<Level> levelProperty() {
        return level;
    }

    /** The level asked for, null where any is right. */
    public ReadOnlyObjectProperty<Level> targetProperty() {
        return target;
    }

    public ReadOnlyObjectProperty<Cue> cueProperty() {
        return cue;
    }

    /** Null before the first update. */
    public ReadOnlyObjectProperty<LevelBands> bandsProperty() {
        return bands;
    }

    public ReadOnlyObjectProperty<LinkView.State> presenceProperty() {
        return presence;
    }

    /** Newtons, now; a guess while uncalibrated. */
    public ReadOnlyDoubleProperty forceProperty() {
        return force;
    }

    /** Newtons, the greatest of the last two seconds. */
    public ReadOnlyDoubleProperty peakHoldProperty() {
        return peakHold;
    }

    /** Newtons to either side of the force. */
    public ReadOnlyDoubleProperty uncertaintyProperty() {
        return uncertainty;
    }

    /** Force of {@code site}, newtons, NaN where there is no sensor. */
    public double siteNewtons(Site site) {
        return siteNewtons[site.ordinal()];
    }
}
