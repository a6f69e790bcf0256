package palpa.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.ChannelSpec;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;

/**
 * Every sample of a session as a row: raw counts of every channel, then newtons of every site and of the hand, which
 * stay empty where the glove's calibration does not allow to speak of newtons. One thread.
 */
final class SampleTable implements SessionSink {

    private static final int MICROSECONDS = 6;
    private static final int MILLI = 3;
    private static final List<String> FIRST = List.of("time_s", "hand", "sample", "glove", "calibration");

    private final CsvFile file;
    private final List<String> channels;
    private final List<Site> sites;
    private final SessionAnalysis analysis;
    private final Map<Integer, GloveOnRecord> gloves = new LinkedHashMap<>();
    private final Map<Integer, int[]> columns = new LinkedHashMap<>();

    /**
     * @param channels names of the channels of all gloves, each once
     * @param analysis gives the newtons, with what was tared; it is fed by this
     */
    SampleTable(CsvFile file, List<String> channels, List<Site> sites, SessionAnalysis analysis) {
        this.file = file;
        this.channels = channels;
        this.sites = sites;
        this.analysis = analysis;
    }

    static List<String> header(List<String> channels, List<Site> sites) {
        List<String> header = new ArrayList<>(FIRST);
        channels.forEach(name -> header.add(Cells.text(name + "_counts")));
        sites.forEach(site -> header.add(site.label() + "_n"));
        header.add("total_n");
        return header;
    }

    @Override
    public void glove(GloveOnRecord glove) {
        analysis.glove(glove);
        gloves.put(glove.index(), glove);
        columns.put(
                glove.index(),
                glove.descriptor().channels().stream()
                        .map(ChannelSpec::name)
                        .mapToInt(channels::indexOf)
                        .toArray());
    }

    @Override
    public void event(SessionEvent event) {
        analysis.event(event);
    }

    @Override
    public void block(RawBlock block) throws UserProblem {
        GloveOnRecord glove = gloves.get(block.gloveIndex());
        for (int i = 0; i < block.samples(); i++) {
            long time = block.clock().sessionMicros(block.deviceMicros()[i]);
            long number = block.firstSample() + i;
            analysis.sample(glove, number, time, block.counts(), i * block.channels());
            file.row(row(glove, block, i, time));
        }
    }

    private List<String> row(GloveOnRecord glove, RawBlock block, int sample, long time) {
        List<String> row = new ArrayList<>(FIRST.size() + channels.size() + sites.size() + 1);
        row.add(Cells.seconds(time, MICROSECONDS));
        row.add(Cells.label(glove.hand()));
        row.add(Long.toString(block.firstSample() + sample));
        row.add(Integer.toString(glove.index()));
        row.add(Calibrations.label(glove));
        counts(row, block, sample, columns.get(glove.index()));
        boolean newtons = glove.profile().state().claimsNewtons();
        Optional<double[]> forces = newtons ? Optional.of(analysis.siteNewtons(glove.hand())) : Optional.empty();
        for (Site site : sites) {
            row.add(forces.map(of -> Cells.number(of[site.ordinal()], MILLI)).orElse(""));
        }
        row.add(newtons ? Cells.number(analysis.totalNewtons(glove.hand()), MILLI) : "");
        return row;
    }

    private void counts(List<String> row, RawBlock block, int sample, int[] columnOf) {
        String[] cells = new String[channels.size()];
        for (int channel = 0; channel < columnOf.length; channel++) {
            cells[columnOf[channel]] = Integer.toString(block.counts()[sample * block.channels() + channel]);
        }
        for (String cell : cells) {
            row.add(cell == null ? "" : cell);
        }
    }
}
