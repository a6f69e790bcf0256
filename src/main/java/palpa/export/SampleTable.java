package palpa.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palpa.model.ChannelSpec;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;

/**
 * Every sample of a session as a row: raw counts of every channel, then newtons of every site and of the hand, which
 * stay empty where the glove's calibration does not allow to speak of newtons, then the region being worked. One thread.
 */
final class SampleTable implements SampleSink {

    private static final int MILLI = 3;
    private static final int NONE = -1;
    private static final List<String> FIRST = List.of("time_s", "hand", "sample", "glove", "calibration");

    private final NumberRows rows;
    private final Map<Integer, Cut> cuts = new HashMap<>();
    private final List<Site> sites;
    private final RegionNow regions;

    /**
     * @param file begins with {@link #header} of the same gloves
     * @param region the region being worked at the start
     */
    SampleTable(CsvFile file, List<GloveOnRecord> gloves, Region region) throws UserProblem {
        sites = sites(gloves);
        regions = new RegionNow(region);
        List<String> channels = channels(gloves);
        gloves.forEach(glove -> cuts.put(glove.index(), Cut.of(glove, channels)));
        rows = file.numbers();
    }

    /** What is the same in every row of a glove: words, and which of its channels stands in which column. */
    private record Cut(byte[] hand, byte[] calibration, boolean newtons, int[] channelOf) {

        static Cut of(GloveOnRecord glove, List<String> columns) {
            int[] channelOf = new int[columns.size()];
            Arrays.fill(channelOf, NONE);
            for (int channel = 0; channel < glove.descriptor().channels().size(); channel++) {
                channelOf[
                        columns.indexOf(
                                glove.descriptor().channels().get(channel).name())] = channel;
            }
            return new Cut(
                    ascii(glove.hand().label()),
                    ascii(Calibrations.label(glove)),
                    glove.profile().state().claimsNewtons(),
                    channelOf);
        }
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> channels(List<GloveOnRecord> gloves) {
        Set<String> names = new LinkedHashSet<>();
        gloves.forEach(glove ->
                glove.descriptor().channels().stream().map(ChannelSpec::name).forEach(names::add));
        return List.copyOf(names);
    }

    private static List<Site> sites(List<GloveOnRecord> gloves) {
        return new SiteSet(gloves.stream()
                        .mapToInt(glove -> glove.descriptor().sites().mask())
                        .reduce(0, (all, mask) -> all | mask))
                .toList();
    }

    static List<String> header(List<GloveOnRecord> gloves) {
        List<String> header = new ArrayList<>(FIRST);
        channels(gloves).forEach(name -> header.add(Cells.text(name + "_counts")));
        sites(gloves).forEach(site -> header.add(site.label() + "_n"));
        header.add("total_n");
        header.add("region");
        return header;
    }

    @Override
    public void event(SessionEvent event) {
        regions.event(event);
    }

    @Override
    public void sample(GloveOnRecord glove, RawBlock block, int index, long timeMicros, SessionAnalysis analysis)
            throws UserProblem {
        Cut cut = cuts.get(glove.index());
        rows.seconds(timeMicros);
        rows.word(cut.hand());
        rows.whole(block.firstSample() + index);
        rows.whole(glove.index());
        rows.word(cut.calibration());
        counts(block, index, cut.channelOf());
        newtons(glove.hand(), cut.newtons(), analysis);
        rows.word(regions.word(glove.hand()));
        rows.endRow();
    }

    private void counts(RawBlock block, int index, int[] channelOf) throws UserProblem {
        int base = index * block.channels();
        for (int channel : channelOf) {
            if (channel == NONE) {
                rows.empty();
            } else {
                rows.whole(block.counts()[base + channel]);
            }
        }
    }

    private void newtons(Hand hand, boolean claimed, SessionAnalysis analysis) throws UserProblem {
        double[] forces = claimed ? analysis.siteNewtons(hand) : null;
        for (Site site : sites) {
            rows.number(claimed ? forces[site.ordinal()] : Double.NaN, MILLI);
        }
        rows.number(claimed ? analysis.totalNewtons(hand) : Double.NaN, MILLI);
    }

    /** The table ends. */
    void flush() throws UserProblem {
        rows.flush();
    }
}
