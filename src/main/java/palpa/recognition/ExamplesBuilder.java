package palpa.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palpa.model.Technique;

/** Gathers rows into {@link Examples}. One thread. */
public final class ExamplesBuilder {

    private record Row(float[] values, Technique label, int person, float weight) {}

    private final List<String> features;
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    public ExamplesBuilder(List<String> features) {
        this.features = List.copyOf(features);
    }

    /**
     * One row.
     *
     * @param values the features in their order, NaN where unknown; infinite ones count as unknown; copied
     * @param weight how much it counts, finite and above 0
     */
    public void add(Technique label, String person, float weight, double[] values) {
        if (values.length != features.size() || !(weight > 0 && Float.isFinite(weight))) {
            throw new IllegalArgumentException(
                    values.length + " values for " + features.size() + " features, weight " + weight);
        }
        float[] copy = new float[values.length];
        for (int i = 0; i < copy.length; i++) {
            float value = (float) values[i];
            copy[i] = Float.isFinite(value) ? value : Float.NaN;
        }
        rows.add(new Row(copy, label, people.computeIfAbsent(person, name -> people.size()), weight));
    }

    /**
     * All rows of others, of the same features; the same name is the same person.
     *
     * @param weight what their weights are multiplied by
     */
    public void addAll(Examples others, double weight) {
        double[] values = new double[features.size()];
        for (int row = 0; row < others.size(); row++) {
            others.copy(row, values);
            add(
                    others.label(row),
                    others.people().get(others.person(row)),
                    (float) (weight * others.weight(row)),
                    values);
        }
    }

    public Examples build() {
        int count = rows.size();
        float[][] values = new float[count][];
        Technique[] labels = new Technique[count];
        int[] persons = new int[count];
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            Row row = rows.get(i);
            values[i] = row.values();
            labels[i] = row.label();
            persons[i] = row.person();
            weights[i] = row.weight();
        }
        return new Examples(features, List.copyOf(people.keySet()), values, labels, persons, weights);
    }
}
