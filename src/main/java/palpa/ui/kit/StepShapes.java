package palpa.ui.kit;

import java.util.ArrayList;
import java.util.List;
import palpa.coaching.StepPicture;

/**
 * Our own drawings of what a step does, as paths: who is massaged in the tone of skin, what moves in the accent's, and
 * the movement as a line. Immutable; any thread.
 */
final class StepShapes {

    static final double WIDTH = 160;
    static final double HEIGHT = 100;

    /** What a mark is, which gives it its colour. */
    enum Tone {
        /** Who is massaged. */
        SKIN,
        /** A hand, a limb that moves, or what is moved. */
        ACTIVE,
        /** What lies there: a mat, a cushion. */
        THING,
        /** Where it moves to. */
        MOVE
    }

    /**
     * One path of a drawing.
     *
     * @param thickness of a line, or 0 for a filled shape
     */
    record Mark(Tone tone, double thickness, String path) {}

    /** A leg that lies on its back, the foot at the left. */
    private static final String LEG =
            "M164 40 C138 36 120 46 104 49 C96 47 88 50 82 54 C68 56 52 59 40 62 C35 62 33 58 32 53"
                    + " C30 42 27 34 21 34 C14 34 12 43 14 54 C15 64 14 74 17 81 C20 87 31 84 42 80 C52 86 74 92 90 84"
                    + " C112 90 142 96 164 92 Z";

    /** A foot from its side, the toes at the left. */
    private static final String FOOT =
            "M112 -4 L144 -4 C143 20 146 48 149 68 C151 82 144 89 132 89 C112 89 104 82 88 82"
                    + " C70 82 58 89 30 89 C16 89 13 80 22 74 C42 66 86 58 100 46 C109 36 113 18 112 -4 Z";

    private static final String SOLE =
            "M58 34 C57 25 66 22 78 22 C92 22 103 26 103 37 C103 48 95 54 95 64 C95 74 99 82 94 91"
                    + " C89 98 73 98 68 91 C63 82 67 74 65 63 C63 52 59 46 58 34 Z"
                    + " M54 14 a7.5 8 0 1 0 15 0 a7.5 8 0 1 0 -15 0 M71.5 11 a5 5.5 0 1 0 10 0 a5 5.5 0 1 0 -10 0"
                    + " M83 13 a4.5 5 0 1 0 9 0 a4.5 5 0 1 0 -9 0 M93 17 a4 4.5 0 1 0 8 0 a4 4.5 0 1 0 -8 0"
                    + " M100 24 a3.5 4 0 1 0 7 0 a3.5 4 0 1 0 -7 0";

    private static final double LIMB = 15;
    private static final double ARM = 12;
    private static final double FINGER = 7.5;
    private static final double THUMB = 13;
    private static final double LINE = 3;

    private StepShapes() {}

    /** The drawing of {@code picture}, from back to front. */
    static List<Mark> of(StepPicture picture) {
        return switch (picture) {
            case PERCUSSION ->
                List.of(
                        skin(LEG),
                        active(ARM, "M74 -6 L68 14"),
                        active(
                                "M52 18 C52 11 57 9 62 9 L76 9 C82 9 85 13 85 19 L85 30 C85 36 81 39 75 39 L62 39 C55 39 52 35 52 29 Z"),
                        active(THUMB, "M158 -8 L134 12"),
                        active(ARM, "M134 12 L106 32"),
                        active(FINGER, "M130 8 L116 10"),
                        move("M68 44 V50 M56 43 L52 49 M80 43 L84 48"),
                        move("M100 18 V3 M94.5 9 L100 3 L105.5 9"),
                        move("M38 16 V34 M32.5 28 L38 34 L43.5 28"));
            case STROKING ->
                List.of(
                        skin(LEG),
                        active(ARM, "M34 -6 L54 38"),
                        active(THUMB, "M55 41 L76 44"),
                        active(ARM - 2, "M76 44 L100 43"),
                        active(FINGER, "M62 36 L80 29"),
                        move("M84 14 C102 8 124 7 144 11 M136.5 4.5 L144.5 11 L136 16"));
            case KNEADING ->
                marks(
                        List.of(skin(LEG)),
                        grip(40, 58),
                        grip(90, 50),
                        List.of(move("M66 30 H74 M69.5 25 L74.5 30 L69.5 35 M92 30 H84 M88.5 25 L83.5 30 L88.5 35")));
            case THUMBS ->
                List.of(
                        skin(SOLE),
                        active(THUMB, "M18 98 L42 88 L70 56"),
                        active(THUMB, "M142 98 L118 88 L91 56"),
                        move("M44 60 C34 52 36 38 48 36 M41.5 32.5 L48.5 36 L44.5 42.5"),
                        move("M117 60 C127 52 125 38 113 36 M119.5 32.5 L112.5 36 L116.5 42.5"));
            case FINGERS ->
                List.of(
                        skin(FOOT),
                        active(ARM, "M30 -8 L56 20"),
                        active(THUMB + 4, "M50 30 L74 18"),
                        active(FINGER + 0.5, "M48 34 L55 56 M57 30 L65 54 M66 25 L75 51 M75 20 L84 44"),
                        move("M20 60 C22 48 28 42 34 38 M13.5 53 L20 60.5 L26.5 54"));
            case PULL_TOES ->
                List.of(
                        skin(FOOT),
                        active(ARM, "M-8 52 L6 66"),
                        active(FINGER + 2, "M8 64 L26 71"),
                        active(FINGER + 2, "M7 68 C6 82 12 91 26 91"),
                        move("M62 40 H28 M36 32.5 L28 40 L36 47.5"));
            case TURN_OVER ->
                marks(
                        mat(),
                        lying(),
                        List.of(
                                skin(LIMB - 2, "M88 71 L146 72"),
                                active(LINE + 3, "M58 46 C62 12 106 12 110 44"),
                                active(LINE + 3, "M98 34 L110 46 L121 33")));
            case SORE_SPOT ->
                List.of(
                        skin(LEG),
                        move("M50 66 a18 14 0 1 0 36 0 a18 14 0 1 0 -36 0"),
                        move("M59 66 a9 7 0 1 0 18 0 a9 7 0 1 0 -18 0"),
                        active(THUMB, "M122 -4 L92 20 L70 60"),
                        move("M58 20 V40 M51.5 33 L58 40 L64.5 33"));
            case HIP_BEND ->
                marks(
                        mat(),
                        lying(),
                        List.of(
                                skin(LIMB - 2, "M88 71 L146 72"),
                                active(LIMB - 2, "M88 70 L70 34 L104 42"),
                                skin(FINGER, "M46 66 L64 44"),
                                move("M112 22 C102 10 88 8 76 14 M78.5 5.5 L75 14.5 L84 17")));
            case HAMSTRING_STRETCH ->
                marks(
                        mat(),
                        lying(),
                        List.of(
                                skin(LIMB - 2, "M88 71 L146 72"),
                                active(LIMB - 2, "M88 70 L96 10"),
                                skin(FINGER, "M48 66 L90 40"),
                                move("M138 48 C136 34 128 22 116 16 M118 24.5 L115 15.5 L124.5 13.5")));
            case FOOT_BEND ->
                List.of(
                        skin(LIMB + 7, "M164 66 L74 68"),
                        skin(LIMB, "M66 70 L26 66"),
                        active(LIMB, "M66 70 L54 26"),
                        move("M20 46 C22 34 28 26 36 20 M13.5 38 L20 47 L27.5 40 M26.5 21 L37 19.5 L36 29.5"));
            case TOE_BEND ->
                List.of(
                        skin(FOOT),
                        active(ARM, "M40 80 L26 76 L16 58"),
                        move("M8 40 C14 28 26 22 38 24 M30 16.5 L38.5 24 L31 31"));
            case BALL ->
                List.of(
                        skin("M104 -4 L132 -4 C132 14 136 36 140 50 C143 62 136 68 126 67 C108 65 100 58 84 60"
                                + " C66 62 52 74 28 74 C14 74 12 65 20 59 C40 50 78 44 92 32 C101 24 105 10 104 -4 Z"),
                        active("M66 79 a17 17 0 1 0 34 0 a17 17 0 1 0 -34 0"),
                        move("M54 88 H34 M40.5 81.5 L34 88 L40.5 94.5 M112 88 H132 M125.5 81.5 L132 88 L125.5 94.5"));
            case ROLLER ->
                List.of(
                        skin("M164 22 C138 18 120 28 104 31 C96 29 88 31 82 34 C68 36 52 40 40 43 C35 43 33 39 32 34"
                                + " C30 23 27 15 21 15 C14 15 12 24 14 35 C15 45 14 55 17 62 C20 68 31 65 42 61"
                                + " C52 66 74 70 90 62 C112 66 142 72 164 70 Z"),
                        active("M52 80 a16 16 0 1 0 32 0 a16 16 0 1 0 -32 0"),
                        new Mark(Tone.SKIN, 0, "M62 80 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0"),
                        move("M40 88 H22 M28.5 81.5 L22 88 L28.5 94.5 M96 88 H114 M107.5 81.5 L114 88 L107.5 94.5"));
            case ROLLER_STICK ->
                List.of(
                        skin(LEG),
                        active(FINGER, "M62 22 L78 98"),
                        active(ARM, "M58 4 L61 18"),
                        move("M84 26 C98 20 116 18 132 22 M90 17 L83 26.5 L93 30.5 M125 14 L133 22 L124 28"));
            case REST ->
                marks(
                        mat(),
                        List.of(
                                new Mark(Tone.THING, 0, "M6 80 C6 72 12 70 22 72 L38 76 L38 84 L8 84 Z"),
                                new Mark(Tone.THING, 0, "M100 84 C104 70 124 70 128 84 Z")),
                        List.of(
                                skin("M12 60 a11 11 0 1 0 22 0 a11 11 0 1 0 -22 0"),
                                skin(LIMB, "M42 70 L84 72"),
                                skin(LIMB - 2, "M86 72 L114 60 L148 74"),
                                move("M52 44 C56 38 62 38 66 44 C70 50 76 50 80 44"),
                                move("M58 26 C62 20 68 20 72 26 C76 32 82 32 86 26")));
        };
    }

    /** A hand laid over the leg: the palm on top, four fingers down its side. */
    private static List<Mark> grip(double x, double top) {
        StringBuilder fingers = new StringBuilder();
        double[] lengths = {17, 22, 23, 18};
        for (int i = 0; i < lengths.length; i++) {
            double at = x + i * (FINGER + 1);
            fingers.append("M" + at + " " + top + " q2 " + lengths[i] / 2 + " 0 " + lengths[i]);
        }
        double middle = x + 1.5 * (FINGER + 1);
        String arm = "M" + (middle + 4) + " -6 L" + middle + " " + (top - 8);
        String palm = "M" + (x + 4) + " " + (top - 4) + " H" + (x + 3 * (FINGER + 1) - 4);
        return List.of(active(ARM, arm), active(THUMB + 2, palm), active(FINGER, fingers.toString()));
    }

    private static List<Mark> mat() {
        return List.of(new Mark(Tone.THING, 6, "M6 86 H154"));
    }

    /** Head and trunk of a person who lies, the head at the left. */
    private static List<Mark> lying() {
        return List.of(skin("M10 66 a11 11 0 1 0 22 0 a11 11 0 1 0 -22 0"), skin(LIMB, "M42 71 L86 71"));
    }

    @SafeVarargs
    private static List<Mark> marks(List<Mark>... parts) {
        List<Mark> all = new ArrayList<>();
        for (List<Mark> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private static Mark skin(String path) {
        return new Mark(Tone.SKIN, 0, path);
    }

    private static Mark skin(double thickness, String path) {
        return new Mark(Tone.SKIN, thickness, path);
    }

    private static Mark active(String path) {
        return new Mark(Tone.ACTIVE, 0, path);
    }

    private static Mark active(double thickness, String path) {
        return new Mark(Tone.ACTIVE, thickness, path);
    }

    private static Mark move(String path) {
        return new Mark(Tone.MOVE, LINE, path);
    }
}
