package palpa.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An immutable set of {@link Site}s as a bit mask: bit {@code n} is the site of ordinal {@code n}.
 *
 * @param mask the bits, 0 to 0xFFFF
 */
public record SiteSet(int mask) {

    public static final SiteSet NONE = new SiteSet(0);
    public static final SiteSet ALL = new SiteSet((1 << Site.COUNT) - 1);

    public SiteSet {
        if (mask >>> Site.COUNT != 0) {
            throw new IllegalArgumentException("site mask beyond 16 bits: " + mask);
        }
    }

    public static SiteSet of(Site... sites) {
        return of(List.of(sites));
    }

    public static SiteSet of(Collection<Site> sites) {
        int mask = 0;
        for (Site site : sites) {
            mask |= 1 << site.ordinal();
        }
        return new SiteSet(mask);
    }

    public boolean has(Site site) {
        return (mask >>> site.ordinal() & 1) != 0;
    }

    public int size() {
        return Integer.bitCount(mask);
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    /** The sites that are in both sets. */
    public SiteSet and(SiteSet other) {
        return new SiteSet(mask & other.mask);
    }

    /** The sites in their own order. */
    public List<Site> toList() {
        List<Site> sites = new ArrayList<>(size());
        for (Site site : Site.values()) {
            if (has(site)) {
                sites.add(site);
            }
        }
        return List.copyOf(sites);
    }
}
