package palpa.glove.population;

import palpa.model.Site;

/** The parts of a hand that may press at different times. */
enum PressPart {
    THUMB,
    FINGERS,
    /** Palm, edge and knuckles. */
    BASE;

    static final int COUNT = 3;

    static PressPart of(Site site) {
        if (site == Site.THUMB_TIP || site == Site.THENAR) {
            return THUMB;
        }
        return site.ordinal() <= Site.LITTLE_MID.ordinal() ? FINGERS : BASE;
    }
}
