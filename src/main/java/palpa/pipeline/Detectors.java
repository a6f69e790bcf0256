package palpa.pipeline;

import palpa.model.SiteSet;

/**
 * What follows a hand sample by sample, whatever is decided: its forces, what it reads at rest, strikes, touch. One thread;
 * allocates nothing a sample.
 */
final class Detectors {

    final SiteShares shares;
    final ForceCells cells = new ForceCells();
    final ForceFilters filters;
    final RestLevel rest;
    final StrikeDetector strikes;
    final StrikeBout bout = new StrikeBout();
    final ContactTracker contact;
    private double usualNewtons;

    Detectors(SiteSet sites, double rateHertz, SiteShares shares) {
        this.shares = shares;
        filters = new ForceFilters(rateHertz);
        rest = new RestLevel(sites, rateHertz);
        strikes = new StrikeDetector(rateHertz, rest);
        contact = new ContactTracker(rest);
    }

    /** A stretch without holes begins. */
    void begin() {
        shares.clear();
        cells.clear();
        filters.begin();
        rest.clear();
        strikes.clear();
        bout.clear();
        contact.clear();
    }

    /** One sample; whether a strike is complete by it. {@link #touch} comes next. */
    boolean sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        shares.add(nowMicros, siteNewtons);
        cells.add(nowMicros, totalNewtons);
        rest.add(totalNewtons);
        filters.sample(totalNewtons);
        usualNewtons = bout.usualNewtons(nowMicros);
        boolean struck = strikes.update(nowMicros, filters.strikeNewtons(), usualNewtons) && !ThumbPress.isOne(shares);
        if (struck) {
            bout.strike(strikes.startMicros(), strikes.peakNewtons());
        }
        return struck;
    }

    /** What the sample did to the contact; shares of the load are taken anew for one that is no part of a bout. */
    ContactTracker.Event touch(long nowMicros) {
        ContactTracker.Event event = contact.update(nowMicros, filters.touchNewtons(), usualNewtons);
        if (event == ContactTracker.Event.BEGAN && !bout.isActive(nowMicros)) {
            shares.clear();
        }
        return event;
    }
}
