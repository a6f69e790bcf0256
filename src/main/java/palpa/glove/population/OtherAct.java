package palpa.glove.population;

import java.util.List;
import palpa.model.Labelled;
import palpa.session.learning.SimulatedPeople.Draw;

/** What gloved hands do that is no massage. All figures of {@link OtherActs} are the simulator's own. */
enum OtherAct implements Labelled {
    /** Both hands, flat, short and hard. */
    CLAPPING,
    /** Grasping a bottle, lifting it, pouring, putting it down. */
    BOTTLE,
    /** Tugging at the fingers one after another, then off. */
    GLOVE_OFF,
    /** Putting it on: pushing between the fingers, pulling at the cuff. */
    GLOVE_ON,
    /** Leaning on the leg to get up or to turn. */
    LEANING,
    /** Drumming or typing with the fingertips. */
    DRUMMING,
    SCRATCHING,
    HANDSHAKE,
    /** A hand that lies on the leg and does nothing. */
    HOLDING,
    /** Rubbing oil between the palms. */
    RUBBING,
    /** Pulling a towel straight. */
    TOWEL;

    private static final List<OtherAct> TRAINING =
            List.of(CLAPPING, BOTTLE, GLOVE_OFF, GLOVE_ON, LEANING, DRUMMING, SCRATCHING, HANDSHAKE, HOLDING);

    /** Who is trained on has neither rubbed oil nor pulled towels. */
    private static final List<OtherAct> TEST =
            List.of(CLAPPING, BOTTLE, GLOVE_OFF, LEANING, DRUMMING, SCRATCHING, HANDSHAKE, HOLDING, RUBBING, TOWEL);

    static List<OtherAct> of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }
}
