package palpa.session.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.ForceTables.Series;
import palpa.session.library.Correction;

/**
 * What one hand is known to have done in a recording. Immutable; any thread.
 *
 * @param originMicros where windows are counted from
 * @param runs by rising time, none overlapping another; between them nothing is known
 */
public record Labels(long originMicros, List<LabelRun> runs) {

    public Labels {
        runs = List.copyOf(runs);
    }

    /** Rows of one label in a row make a run, from the first row to the last. */
    static Labels of(Series series) {
        List<LabelRun> runs = new ArrayList<>();
        int rows = series.timesMicros().length;
        int begin = 0;
        for (int row = 1; row <= rows; row++) {
            if (row == rows || !series.labels().get(row).equals(series.labels().get(begin))) {
                TimeSpan span = new TimeSpan(series.timesMicros()[begin], series.timesMicros()[row - 1]);
                series.labels().get(begin).ifPresent(label -> runs.add(new LabelRun(label, span)));
                begin = row;
            }
        }
        return new Labels(rows == 0 ? 0 : series.timesMicros()[0], runs);
    }

    /** Only what an instructor corrected is known; where two corrections overlap, the one written later counts. */
    static Labels of(List<Correction> corrections, Hand hand) {
        List<LabelRun> runs = new ArrayList<>();
        corrections.stream()
                .filter(each -> each.hand().isEmpty() || each.hand().get() == hand)
                .sorted(Comparator.comparing(Correction::writtenAt))
                .forEach(each -> lay(runs, new LabelRun(each.technique(), each.span())));
        runs.sort(Comparator.comparingLong(run -> run.span().startMicros()));
        return new Labels(0, runs);
    }

    private static void lay(List<LabelRun> runs, LabelRun over) {
        List<LabelRun> before = List.copyOf(runs);
        runs.clear();
        for (LabelRun run : before) {
            add(
                    runs,
                    run.technique(),
                    run.span().startMicros(),
                    Math.min(run.span().endMicros(), over.span().startMicros()));
            add(
                    runs,
                    run.technique(),
                    Math.max(run.span().startMicros(), over.span().endMicros()),
                    run.span().endMicros());
        }
        runs.add(over);
    }

    private static void add(List<LabelRun> runs, Technique technique, long from, long to) {
        if (from < to) {
            runs.add(new LabelRun(technique, new TimeSpan(from, to)));
        }
    }

    /** Number of the run an instant lies in; empty where nothing is known. */
    Optional<Integer> runAt(long micros) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (runs.get(middle).span().endMicros() < micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < runs.size() && runs.get(low).span().contains(micros) ? Optional.of(low) : Optional.empty();
    }
}
