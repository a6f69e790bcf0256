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
 * stay empty where the glove's calibration does not allow to speak of newtons, then the region being worked, then the
 * calibration's day and error. One thread.
 */
final class SampleTable implements SampleSink {

    private static final int NONE = -1;
    private static final int TENTHS = 1;
    private static final List<String> FIRST = List.of("time_s", "hand", "sample", "glove", "calibration");

    private final NumberRows rows;
    private final Map<Integer, Cut> cuts = new HashMap<>();
    private final int[] sites;
    private final RegionNow regions;
    private Cut cut;

    /**
     * @param file begins with {@link #header} of the same gloves
     * @param region the region being worked at the start
     */
    SampleTable(CsvFile file, List<GloveOnRecord> gloves, Region region) throws UserProblem {
        sites = sites(gloves).stream().mapToInt(Site::ordinal).toArray();
        regions = new RegionNow(region);
        List<String> channels = channels(gloves);
        gloves.forEach(glove -> cuts.put(glove.index(), Cut.of(glove, channels)));
        rows = file.numbers(header(gloves).size());
    }

    /** What is the same in every row of a glove: words, and which of its channels stands in which column. */
    private record Cut(
            byte[] hand, byte[] calibration, boolean newtons, int[] channelOf, byte[] day, byte[] errorPercent) {

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
                    channelOf,
                    ascii(Cells.day(glove.profile().state().date())),
                    ascii(Cells.number(glove.profile().state().errorPercent(), TENTHS)));
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
        header.addAll(List.of("region", "calibration_date", "error_percent_fs"));
        return header;
    }

    @Override
    public void event(SessionEvent event) {
        regions.event(event);
    }

    @Override
    public void block(GloveOnRecord glove, RawBlock block) {
        cut = cuts.get(glove.index());
    }

    @Override
    public void sample(GloveOnRecord glove, RawBlock block, int index, long timeMicros, SessionAnalysis analysis)
            throws UserProblem {
        rows.seconds(timeMicros);
        rows.word(cut.hand());
        rows.whole(block.firstSample() + index);
        rows.whole(glove.index());
        rows.word(cut.calibration());
        counts(block.counts(), index * block.channels());
        newtons(glove.hand(), analysis);
        rows.word(regions.word(glove.hand()));
        rows.word(cut.day());
        rows.word(cut.errorPercent());
        rows.endRow();
    }

    private void counts(int[] counts, int from) {
        for (int channel : cut.channelOf()) {
            if (channel == NONE) {
                rows.empty();
            } else {
                rows.whole(counts[from + channel]);
            }
        }
    }

    private void newtons(Hand hand, SessionAnalysis analysis) {
        if (!cut.newtons()) {
            for (int i = 0; i <= sites.length; i++) {
                rows.empty();
            }
            return;
        }
        double[] forces = analysis.siteNewtons(hand);
        for (int site : sites) {
            rows.thousandths(forces[site]);
        }
        rows.thousandths(analysis.totalNewtons(hand));
    }

    /** The table ends. */
    void flush() throws UserProblem {
        rows.flush();
    }
}
