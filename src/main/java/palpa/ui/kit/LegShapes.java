package palpa.ui.kit;

import java.util.List;
import palpa.model.Region;

/**
 * Our own drawing of a left leg as paths: front and back outlines, and the cuts that divide them into regions.
 *
 * <p>A region is what its cut and the outline have in common. The back is seen with the foot stretched, as of a person
 * who lies face down, so that the sole is seen.
 */
final class LegShapes {

    /** Size of one view, in the drawing's own units. */
    static final double WIDTH = 126;

    static final double HEIGHT = 524;

    static final String FRONT_OUTLINE =
            "M18 8 L110 8 C116 62 113 124 105 190 C102 214 97 222 97 240 C97 258 102 270 103 300"
                    + " C104 342 92 376 86 404 C83 420 87 430 91 443 C97 460 102 474 102 488 C102 497 93 498 91 491"
                    + " C91 502 81 503 79 495 C79 506 68 507 67 498 C67 509 56 510 54 499 C53 516 34 516 36 494"
                    + " C38 471 46 456 48 440 C51 428 51 418 49 404 C46 376 34 346 36 306 C37 280 43 265 43 242"
                    + " C42 224 38 214 36 194 C26 140 14 80 18 8 Z";

    static final String BACK_OUTLINE = "M108 8 L16 8 C10 62 13 124 21 190 C24 214 29 222 29 240 C29 258 24 270 23 300"
            + " C22 342 34 376 40 404 C43 418 41 428 39 440 C36 452 38 460 38 468 C37 484 30 494 31 507"
            + " C32 526 80 528 84 508 C85 492 87 480 86 466 C87 456 84 448 81 440 C77 428 77 418 79 404"
            + " C82 376 92 346 90 306 C89 280 83 265 83 242 C84 224 88 214 90 194 C100 140 112 80 108 8 Z";

    /** A region's part of one view. */
    record Cut(Region region, String path) {}

    static final List<Cut> FRONT = List.of(
            new Cut(Region.HIP, "M0 0 H126 V36 C96 50 50 66 0 86 Z"),
            new Cut(Region.INNER_THIGH, "M0 89 C16 82 32 76 45 70 C48 120 52 165 57 204 C40 202 20 204 0 210 Z"),
            new Cut(
                    Region.FRONT_THIGH,
                    "M48 69 C62 64 76 58 90 52 C92 110 88 165 83 205 C74 203 66 203 60 204"
                            + " C55 165 51 120 48 69 Z"),
            new Cut(
                    Region.OUTER_THIGH,
                    "M93 51 C106 46 118 41 126 38 V212 C110 208 98 206 86 205 C91 165 95 110 93 51 Z"),
            new Cut(Region.KNEE, "M0 213 C40 204 90 206 126 215 V266 C96 274 40 274 0 264 Z"),
            new Cut(Region.ANKLE, "M0 398 C40 404 90 404 126 398 V442 C90 436 50 436 0 442 Z"),
            new Cut(Region.TOP_OF_FOOT, "M0 445 C50 439 90 439 126 445 V482 C104 472 56 476 0 484 Z"),
            new Cut(Region.TOES, "M0 487 C56 479 104 475 126 485 V524 H0 Z"));

    static final List<Cut> BACK = List.of(
            new Cut(Region.HIP, "M0 0 H126 V70 C100 94 34 90 0 60 Z"),
            new Cut(Region.HAMSTRING, "M0 64 C34 94 100 98 126 74 V208 C90 202 36 202 0 208 Z"),
            new Cut(Region.CALF, "M0 268 C36 278 90 278 126 268 V380 C90 390 36 390 0 380 Z"),
            new Cut(Region.ANKLE, "M0 398 C40 404 90 404 126 398 V434 C90 428 40 428 0 434 Z"),
            new Cut(Region.HEEL, "M0 437 C40 431 90 431 126 437 V460 C90 472 40 472 0 460 Z"),
            new Cut(Region.SOLE, "M0 463 C40 475 90 475 126 463 V530 H0 Z"));

    private LegShapes() {}
}
