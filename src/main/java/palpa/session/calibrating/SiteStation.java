package palpa.session.calibrating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import palpa.model.ChannelSpec;
import palpa.model.Site;

/** One site's turn: presses, then its loads one after the other. One thread. */
final class SiteStation {

    /** What the scale says may differ so far from what is asked for: as a part of it, or in newtons. */
    private static final double MOST_OFF_PART = 0.25;

    private static final double MOST_OFF_NEWTONS = 0.5;
    private static final double ELSEWHERE_TOUCHES = 4;
    private static final int ELSEWHERE_BLOCKS = 10;
    private static final int REST_BLOCKS = 2;

    private final CalibrationPlan plan;
    private final List<SitePoint> points;
    private final ZeroWatch zero;
    private final PressCount presses;
    private final Site site;
    private final ChannelSpec channel;
    private SiteReadings readings;
    private Contact contact;
    private Optional<Hold> hold = Optional.empty();
    private Optional<Fault> fault = Optional.empty();
    private Optional<Site> elsewhere = Optional.empty();
    private Optional<SiteReadings> fresh = Optional.empty();
    private int elsewhereBlocks;
    private int restBlocks;
    private boolean touched;

    SiteStation(CalibrationPlan plan, Site site, Optional<SiteReadings> begun, ZeroWatch zero, ChannelSpec channel) {
        this.plan = plan;
        this.points = plan.points();
        this.site = site;
        this.zero = zero;
        this.channel = channel;
        readings = begun.orElseGet(() -> new SiteReadings(site, zero.means(site), List.of(), false));
        contact = Contact.of(channel, zero.mean(site), zero.spread(site), 1);
        presses = new PressCount(contact.zero(), contact.touch());
    }

    Phase phase() {
        if (presses.presses() < plan.presses()) {
            return Phase.PRESS;
        }
        return hold.isEmpty() ? Phase.REST : point().check() ? Phase.CHECK : Phase.LOAD;
    }

    SitePoint point() {
        return points.get(Math.min(readings.taken().size(), points.size() - 1));
    }

    int presses() {
        return presses.presses();
    }

    boolean isTouched() {
        return touched;
    }

    long steadyMicros() {
        return hold.map(Hold::steadyMicros).orElse(0L);
    }

    /** What was wrong with the last try; a load that was taken takes it away. */
    Optional<Fault> fault() {
        return elsewhere.isPresent()
                ? Optional.of(Fault.ELSEWHERE)
                : hold.flatMap(Hold::fault).or(() -> fault);
    }

    Optional<Site> faultSite() {
        return elsewhere;
    }

    /** The readings where there are new ones, once. */
    Optional<SiteReadings> takeNew() {
        Optional<SiteReadings> ready = fresh;
        fresh = Optional.empty();
        return ready;
    }

    /** Whether the site was pressed while the hand should have been in the air. */
    boolean wasPressedAtZero() {
        return presses.wasPressedAtZero();
    }

    /** What was steady is so no longer. */
    void forget() {
        hold.ifPresent(Hold::forget);
    }

    /** Goes on from other readings of this site. */
    void resume(SiteReadings from) {
        readings = from;
        hold = Optional.empty();
        fault = Optional.empty();
        restBlocks = 0;
        ask(false);
    }

    void block(long fromMicros, long toMicros, Map<Site, Double> means, OptionalDouble scale) {
        double mean = means.get(site);
        touched = contact.touches(mean);
        lookElsewhere(means);
        switch (phase()) {
            case PRESS -> press(mean);
            case REST -> rest();
            default -> hold(new Blocks.Block(fromMicros, toMicros, mean), scale);
        }
    }

    private void press(double mean) {
        presses.block(mean);
        contact = Contact.of(channel, contact.zero(), zero.spread(site), presses.sign());
        if (presses.presses() == plan.presses()) {
            ask(true);
        }
    }

    private void rest() {
        restBlocks = touched ? 0 : restBlocks + 1;
        if (restBlocks >= REST_BLOCKS) {
            begin(OptionalDouble.empty());
        }
    }

    /** Asks for the next load; after a rest, or right after the load before. */
    private void ask(boolean rested) {
        hold = Optional.empty();
        restBlocks = 0;
        int taken = readings.taken().size();
        if (!point().afterRest() && taken > 0) {
            begin(OptionalDouble.of(
                    contact.excursion(readings.taken().get(taken - 1).counts())));
        } else if (rested) {
            begin(OptionalDouble.empty());
        }
    }

    private void begin(OptionalDouble before) {
        hold = Optional.of(new Hold(point(), contact, before));
    }

    private void hold(Blocks.Block block, OptionalDouble scale) {
        Hold holding = hold.orElseThrow();
        OptionalDouble counts = holding.block(block);
        if (counts.isEmpty()) {
            return;
        }
        double asked = point().newtons();
        double load = scale.orElse(asked);
        if (Math.abs(load - asked) > Math.max(MOST_OFF_NEWTONS, MOST_OFF_PART * asked)) {
            holding.again(Fault.OTHER_LOAD);
            return;
        }
        readings = readings.with(new Taken(load, counts.getAsDouble()));
        fresh = Optional.of(readings);
        if (readings.taken().size() < points.size()) {
            ask(false);
        }
    }

    /** Another site pressed for half a second while this one is not touched. */
    private void lookElsewhere(Map<Site, Double> means) {
        Optional<Site> pressed = touched
                ? Optional.empty()
                : means.keySet().stream()
                        .filter(other -> other != site && away(other, means.get(other)) > ELSEWHERE_TOUCHES)
                        .findFirst();
        elsewhereBlocks = pressed.isPresent() ? elsewhereBlocks + 1 : 0;
        elsewhere = elsewhereBlocks >= ELSEWHERE_BLOCKS ? pressed : Optional.empty();
    }

    private double away(Site other, double mean) {
        return Math.abs(mean - zero.mean(other)) / contact.touch();
    }
}
