package palpa.session.calibrating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import palpa.model.GloveDescriptor;
import palpa.model.Site;

/**
 * Calibrates a glove site by site, led by its samples alone: warm, zero, and for every site press, loads up and down, and
 * one that judges. Deterministic: only the samples' time counts. One thread.
 *
 * <p>Begun with the {@link CalibrationProgress} of an earlier run it goes on where that was; the hand in the air and the
 * presses of the site begun are asked for again, since the glove may have been taken off.
 */
public final class Procedure {

    /** How long a glove is warmed, seconds. */
    public static final double WARM_SECONDS = 300;

    /** How long the hand is in the air, seconds. */
    public static final double AIR_SECONDS = ZeroWatch.ZERO_MICROS / 1e6;

    private static final double MICROS = 1e6;

    /** A reading of the scale is the load now for so long, microseconds. */
    private static final long SCALE_MICROS = 1_500_000;

    /** Samples farther apart are not of one hold, microseconds. */
    private static final long MOST_GAP_MICROS = 300_000;

    private final SiteBlocks blocks;
    private CalibrationProgress progress;
    private ZeroWatch zero;
    private boolean zeroed;
    private SiteStation station;
    private boolean begun;
    private long firstMicros;
    private long nowMicros;
    private double scaleNewtons = Double.NaN;
    private long scaleMicros;

    /** @param glove has a channel for every site of the plan, else an {@link IllegalArgumentException} */
    public Procedure(GloveDescriptor glove, CalibrationProgress progress) {
        this.progress = progress;
        blocks = new SiteBlocks(glove);
        if (!glove.sites().toList().containsAll(progress.plan().sites())) {
            throw new IllegalArgumentException(
                    "no sensors for " + progress.plan().sites() + " on " + glove.uid());
        }
        zero = new ZeroWatch(blocks.touches(), Optional.empty());
    }

    /** All that has been reached; to be kept, and gone on with. */
    public CalibrationProgress progress() {
        return progress;
    }

    /**
     * Takes a sample in.
     *
     * @param micros its time, microseconds, rising
     * @param counts holds the raw counts of all channels from {@code offset} on
     */
    public void sample(long micros, int[] counts, int offset) {
        if (!begun) {
            begun = true;
            firstMicros = micros;
            nowMicros = micros;
        }
        if (micros < nowMicros || micros - nowMicros > MOST_GAP_MICROS) {
            forget(micros - nowMicros);
        }
        nowMicros = micros;
        if (blocks.sample(micros, counts, offset)) {
            block();
        }
    }

    /** After a gap, or with a clock begun anew, nothing is steady any more; the time away does not warm a glove. */
    private void forget(long gapMicros) {
        firstMicros += gapMicros;
        blocks.forget();
        if (!zeroed) {
            zero = new ZeroWatch(blocks.touches(), zero.moved());
        }
        if (station != null) {
            station.forget();
        }
    }

    /** What the scale says now, newtons. */
    public void scale(double newtons) {
        scaleNewtons = newtons;
        scaleMicros = nowMicros;
    }

    private OptionalDouble scaleNow() {
        boolean fresh = !Double.isNaN(scaleNewtons) && nowMicros - scaleMicros <= SCALE_MICROS;
        return fresh ? OptionalDouble.of(scaleNewtons) : OptionalDouble.empty();
    }

    private void block() {
        Map<Site, Double> means = blocks.means();
        switch (phase()) {
            case WARM -> {
                if (secondsLeft() <= 0) {
                    skipWarming();
                }
            }
            case ZERO -> air(means);
            case DONE -> {
                // Nothing is asked any more.
            }
            default -> station.block(blocks.fromMicros(), blocks.toMicros(), means, scaleNow());
        }
        if (station != null && station.wasPressedAtZero()) {
            airAgain();
        } else if (station != null) {
            follow();
        }
    }

    private void air(Map<Site, Double> means) {
        zero.block(blocks.fromMicros(), blocks.toMicros(), means);
        if (zero.isDone()) {
            zeroed = true;
            goOn();
        }
    }

    /** The hand was not in the air, as one site's presses show: it is asked to be once more. */
    private void airAgain() {
        zero = new ZeroWatch(blocks.touches(), progress.site());
        zeroed = false;
        station = null;
    }

    private void follow() {
        Optional<SiteReadings> fresh = station.takeNew();
        if (fresh.isPresent()) {
            progress = progress.with(fresh.get());
            if (progress.isOver(fresh.get())) {
                goOn();
            }
        }
    }

    private void goOn() {
        station = progress.site()
                .map(site -> new SiteStation(progress.plan(), site, progress.present(), zero, blocks.channel(site)))
                .orElse(null);
    }

    private Phase phase() {
        if (progress.site().isEmpty()) {
            return Phase.DONE;
        }
        if (!progress.warmed()) {
            return Phase.WARM;
        }
        return zeroed ? station.phase() : Phase.ZERO;
    }

    private double secondsLeft() {
        return Math.max(0, WARM_SECONDS - (nowMicros - firstMicros) / MICROS);
    }

    /** Ends warming up. */
    public void skipWarming() {
        progress = progress.warm();
    }

    /** Asks for the load taken last once more, of the site before where this one has none; presses begin anew there. */
    public void redo() {
        if (!zeroed) {
            return;
        }
        Optional<Site> here = progress.site();
        progress = progress.withoutLast();
        if (station != null
                && progress.site().equals(here)
                && progress.present().isPresent()) {
            station.resume(progress.present().get());
        } else {
            goOn();
        }
    }

    /** Leaves the present site out. */
    public void skipSite() {
        Optional<Site> site = progress.site();
        if (zeroed && site.isPresent()) {
            SiteReadings readings = progress.present()
                    .orElseGet(() -> new SiteReadings(site.get(), zero.means(site.get()), List.of(), false));
            progress = progress.with(readings.leftOut());
            goOn();
        }
    }

    /** What is to be shown now. */
    public ProcedureView view() {
        Phase phase = phase();
        boolean atSite = station != null && phase != Phase.DONE;
        Optional<Site> inAir = phase == Phase.ZERO ? zero.moved() : Optional.empty();
        Optional<Fault> moves = inAir.map(site -> Fault.NOT_RELAXED);
        return new ProcedureView(
                phase,
                atSite ? progress.site() : Optional.empty(),
                progress.siteIndex(),
                atSite ? Optional.of(station.point()) : Optional.empty(),
                progress.present().map(readings -> readings.taken().size()).orElse(0),
                atSite ? station.presses() : 0,
                atSite ? blocks.newest(progress.site().orElseThrow()) : Double.NaN,
                atSite && station.isTouched(),
                (atSite ? station.steadyMicros() : zero.heldMicros()) / MICROS,
                phase == Phase.WARM ? secondsLeft() : 0,
                atSite ? station.fault() : moves,
                atSite ? station.faultSite() : inAir,
                scaleNow());
    }
}
