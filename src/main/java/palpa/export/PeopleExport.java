package palpa.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports.PeopleRequest;
import palpa.session.learning.SimulatedPeople.Person;
import palpa.session.learning.SimulatedPeople.Span;
import palpa.session.learning.SimulatedPeople.Stroke;
import palpa.session.learning.SimulatedPeople.Take;

/** One export of simulated people. One thread, one use. */
final class PeopleExport {

    static final String TRUTH = "truth.csv";
    static final String SPANS = "spans.csv";
    static final String PEOPLE = "people.csv";

    private static final List<String> STROKE_COLUMNS = List.of(
            "person", "segment", "hand", "region", "technique", "level", "surface", "start_s", "end_s", "level_n");
    private static final List<String> SPAN_COLUMNS =
            List.of("person", "segment", "hand", "region", "technique", "act", "surface", "start_s", "end_s");
    private static final List<String> PERSON_COLUMNS =
            List.of("person", "expertise", "glove", "rate_hz", "sites", "dead_sites", "recordings", "habit");
    private static final int MICROSECONDS = 6;
    private static final int MILLI = 3;

    private final PeopleRequest request;

    PeopleExport(PeopleRequest request) {
        this.request = request;
    }

    List<Path> run(Progress progress) throws UserProblem {
        try (ExportFiles files = new ExportFiles(request.directory(), names(), request.overwrite())) {
            CsvFile people = new CsvFile(files.begin(PEOPLE), PERSON_COLUMNS);
            CsvFile truth = new CsvFile(files.begin(TRUTH), STROKE_COLUMNS);
            CsvFile spans = new CsvFile(files.begin(SPANS), SPAN_COLUMNS);
            int[] done = {0};
            request.people().draw(request.draw(), request.count(), request.seed(), person -> {
                forces(files, person);
                tell(person, people, truth, spans);
                progress.step((double) ++done[0] / request.count());
            });
            files.finish(people);
            files.finish(truth);
            files.finish(spans);
            return files.commit();
        }
    }

    private List<String> names() {
        Stream<String> tables = IntStream.range(0, request.count())
                .mapToObj(number -> table(request.people().name(request.draw(), number)));
        return Stream.concat(tables, Stream.of(PEOPLE, TRUTH, SPANS)).toList();
    }

    private static String table(String person) {
        return person + ".csv";
    }

    private static void forces(ExportFiles files, Person person) throws UserProblem {
        CsvFile csv = new CsvFile(
                files.begin(table(person.name())),
                ForceTable.header(person.glove().sites()));
        ForceTable table = new ForceTable(csv, person.glove().sites());
        for (Take take : person.takes()) {
            table.recording(take.recording());
        }
        table.flush();
        files.finish(csv);
    }

    private static void tell(Person person, CsvFile people, CsvFile truth, CsvFile spans) throws UserProblem {
        people.row(row(person));
        for (Take take : person.takes()) {
            String segment = take.recording().segment();
            for (Stroke stroke : take.strokes()) {
                truth.row(row(person.name(), segment, stroke));
            }
            for (Span span : take.spans()) {
                spans.row(row(person.name(), segment, span));
            }
        }
    }

    private static List<String> row(Person person) {
        return List.of(
                person.name(),
                Cells.label(person.expertise()),
                person.glove().kind(),
                Cells.number(person.glove().rateHertz(), 0),
                words(person.glove().sites()),
                words(person.glove().dead()),
                Integer.toString(person.takes().size()),
                person.habit());
    }

    private static String words(SiteSet sites) {
        return sites.toList().stream().map(Site::label).collect(Collectors.joining(" "));
    }

    private static List<String> row(String person, String segment, Stroke stroke) {
        List<String> row = new ArrayList<>(List.of(person, segment));
        row.add(Cells.label(stroke.hand()));
        row.add(Cells.label(stroke.region()));
        row.add(Cells.label(stroke.technique()));
        row.add(Cells.label(stroke.level()));
        row.add(Cells.label(stroke.surface()));
        row.add(Cells.seconds(stroke.startMicros(), MICROSECONDS));
        row.add(Cells.seconds(stroke.endMicros(), MICROSECONDS));
        row.add(Cells.number(stroke.levelNewtons(), MILLI));
        return row;
    }

    private static List<String> row(String person, String segment, Span span) {
        List<String> row = new ArrayList<>(List.of(person, segment));
        row.add(Cells.label(span.hand()));
        row.add(Cells.label(span.region()));
        row.add(Cells.label(span.technique()));
        row.add(span.act());
        row.add(Cells.label(span.surface().orElse(null)));
        row.add(Cells.seconds(span.startMicros(), MICROSECONDS));
        row.add(Cells.seconds(span.endMicros(), MICROSECONDS));
        return row;
    }
}
