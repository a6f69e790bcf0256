package palpa.glove.population;

import palpa.model.Site;

/**
 * The true force on every site of one hand over one recording, in fine steps; movements are laid onto it and add up. Not
 * thread-safe.
 */
final class Canvas {

    /** The load travels slowly; its shares are renewed once in so many steps. */
    private static final int TRAVEL_STEPS = 16;

    private static final PressPart[] EVERY_PART = PressPart.values();
    private static final PressPart[] PARTS = partsOfSites();

    private final double stepSeconds;
    private final int steps;
    private final double[] newtons;

    Canvas(double stepSeconds, double seconds) {
        this.stepSeconds = stepSeconds;
        this.steps = (int) Math.ceil(seconds / stepSeconds) + 1;
        this.newtons = new double[steps * Site.COUNT];
    }

    private static PressPart[] partsOfSites() {
        PressPart[] parts = new PressPart[Site.COUNT];
        for (Site site : Site.values()) {
            parts[site.ordinal()] = PressPart.of(site);
        }
        return parts;
    }

    double stepSeconds() {
        return stepSeconds;
    }

    int steps() {
        return steps;
    }

    double seconds() {
        return (steps - 1) * stepSeconds;
    }

    /** The first step at or after a time. */
    int step(double seconds) {
        return (int) Math.ceil(seconds / stepSeconds - 1e-9);
    }

    /** A hand's force by its parts: each as if the whole hand pressed like it, newtons. */
    @FunctionalInterface
    interface Force {
        double newtons(PressPart part, double seconds);
    }

    /** Lays a movement from one time to another onto the hand; what sticks out of the recording is cut off. */
    void lay(Contact contact, double fromSeconds, double toSeconds, Force force) {
        int last = Math.min(steps - 1, step(toSeconds) - 1);
        boolean[] bears = bears(contact);
        double[] parts = new double[PressPart.COUNT];
        for (int step = Math.max(0, step(fromSeconds)); step <= last; step++) {
            double seconds = step * stepSeconds;
            if (step % TRAVEL_STEPS == 0) {
                contact.moveTo(seconds);
            }
            for (PressPart part : EVERY_PART) {
                parts[part.ordinal()] = bears[part.ordinal()] ? Math.max(0, force.newtons(part, seconds)) : 0;
            }
            add(step, contact, parts);
        }
    }

    private static boolean[] bears(Contact contact) {
        boolean[] bears = new boolean[PressPart.COUNT];
        for (PressPart part : PressPart.values()) {
            bears[part.ordinal()] = contact.part(part) > 0;
        }
        return bears;
    }

    private void add(int step, Contact contact, double[] parts) {
        int base = step * Site.COUNT;
        for (int site = 0; site < Site.COUNT; site++) {
            newtons[base + site] += contact.share(site) * parts[PARTS[site].ordinal()];
        }
    }

    /** The force of a site at a step, newtons. */
    double newtons(int step, int site) {
        return newtons[step * Site.COUNT + site];
    }

    /** The hand's force at a step, newtons. */
    double total(int step) {
        double sum = 0;
        int base = step * Site.COUNT;
        for (int site = 0; site < Site.COUNT; site++) {
            sum += newtons[base + site];
        }
        return sum;
    }
}
