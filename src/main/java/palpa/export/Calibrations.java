package palpa.export;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import palpa.model.ChannelSpec;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/** Looks through a session for its gloves: their channels, and what each hand's newtons are worth. One thread. */
final class Calibrations implements SessionSink {

    private final Map<Hand, Set<String>> states = new EnumMap<>(Hand.class);
    private final Set<String> channels = new LinkedHashSet<>();
    private int siteMask;

    static String label(GloveOnRecord glove) {
        return glove.profile().state().kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void glove(GloveOnRecord glove) {
        states.computeIfAbsent(glove.hand(), unused -> new LinkedHashSet<>()).add(label(glove));
        glove.descriptor().channels().stream().map(ChannelSpec::name).forEach(channels::add);
        siteMask |= glove.descriptor().sites().mask();
    }

    @Override
    public void block(RawBlock block) {
        // Only the gloves are asked for.
    }

    @Override
    public void event(SessionEvent event) {
        // Only the gloves are asked for.
    }

    /** The state of the hand's glove; of several, joined with a slash. */
    String of(Hand hand) {
        return String.join("/", states.getOrDefault(hand, Set.of()));
    }

    List<String> channels() {
        return List.copyOf(channels);
    }

    List<Site> sites() {
        return new SiteSet(siteMask).toList();
    }
}
