package palpa.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.ChannelSpec;
import palpa.model.Labelled;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;

/** A labelled force table of one glove's recordings, both hands by rising time. One thread. */
final class ForceTable {

    private final NumberRows rows;
    private final int[] values;

    /** @param file begins with {@link #header} of the same sites */
    ForceTable(CsvFile file, SiteSet sites) throws UserProblem {
        rows = file.numbers(header(sites).size());
        values = sites.isEmpty()
                ? new int[] {TraceBuffer.TOTAL}
                : sites.toList().stream().mapToInt(Site::ordinal).toArray();
    }

    /** The columns of a glove with these sites; one without any gives a total. */
    static List<String> header(SiteSet sites) {
        List<String> header = new ArrayList<>(List.of("time_s", "hand", "region"));
        sites.toList().forEach(site -> header.add(site.label()));
        if (sites.isEmpty()) {
            header.add(ChannelSpec.TOTAL);
        }
        header.addAll(List.of("label", "person", "segment"));
        return header;
    }

    /** Adds a recording; person and segment are words without a comma or a quote. */
    void recording(Recording recording) throws UserProblem {
        byte[] person = ascii(recording.person());
        byte[] segment = ascii(recording.segment());
        int[] next = new int[recording.hands().size()];
        for (int hand = earliest(recording, next); hand >= 0; hand = earliest(recording, next)) {
            row(recording.hands().get(hand), next[hand]++, person, segment);
        }
    }

    /** Number of the hand whose next row comes first, below 0 where there is none. */
    private static int earliest(Recording recording, int[] next) {
        int earliest = -1;
        long least = Long.MAX_VALUE;
        for (int hand = 0; hand < next.length; hand++) {
            long[] times = recording.hands().get(hand).timesMicros();
            if (next[hand] < times.length && times[next[hand]] < least) {
                least = times[next[hand]];
                earliest = hand;
            }
        }
        return earliest;
    }

    private void row(Series series, int row, byte[] person, byte[] segment) throws UserProblem {
        rows.seconds(series.timesMicros()[row]);
        rows.word(ascii(series.hand().label()));
        word(series.regions().get(row));
        for (int value : values) {
            rows.thousandths(series.newtons()[row * TraceBuffer.VALUES + value]);
        }
        word(series.labels().get(row));
        rows.word(person);
        rows.word(segment);
        rows.endRow();
    }

    private void word(Optional<? extends Labelled> constant) {
        if (constant.isEmpty()) {
            rows.empty();
        } else {
            rows.word(ascii(constant.get().label()));
        }
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** The table ends. */
    void flush() throws UserProblem {
        rows.flush();
    }
}
