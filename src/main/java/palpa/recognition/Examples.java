package palpa.recognition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import palpa.model.Technique;

/**
 * What a model learns from: rows of features, each with what was being done, by whom, and how much it counts. Immutable;
 * any thread.
 */
public final class Examples {

    private final List<String> features;
    private final List<String> people;
    private final List<Technique> classes;
    private final float[][] rows;
    private final Technique[] labels;
    private final int[] persons;
    private final float[] weights;

    Examples(
            List<String> features,
            List<String> people,
            float[][] rows,
            Technique[] labels,
            int[] persons,
            float[] weights) {
        this.features = List.copyOf(features);
        this.people = List.copyOf(people);
        this.rows = rows;
        this.labels = labels;
        this.persons = persons;
        this.weights = weights;
        Set<Technique> seen = EnumSet.noneOf(Technique.class);
        seen.addAll(Arrays.asList(labels));
        classes = List.copyOf(seen);
    }

    /** Names of the features, in the order of a row. */
    public List<String> features() {
        return features;
    }

    /** Everyone who may occur in {@link #person}; a selection keeps them all. */
    public List<String> people() {
        return people;
    }

    /** The techniques that occur, in the order of their declaration. */
    public List<Technique> classes() {
        return classes;
    }

    public int size() {
        return rows.length;
    }

    /** Value of one feature in one row, NaN where unknown. */
    public float value(int row, int feature) {
        return rows[row][feature];
    }

    /** Copies a row into {@code into}. */
    public void copy(int row, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = rows[row][i];
        }
    }

    public Technique label(int row) {
        return labels[row];
    }

    /** The row's class as an index into {@link #classes}. */
    public int classOf(int row) {
        return classes.indexOf(labels[row]);
    }

    /** The row's person as an index into {@link #people}. */
    public int person(int row) {
        return persons[row];
    }

    /** How much a row counts, above 0, before people and classes are balanced. */
    public float weight(int row) {
        return weights[row];
    }

    /** How much they count in all beside others, once people are balanced. */
    public double mass() {
        return Arrays.stream(Balance.shares(this)).sum();
    }

    /** How many people have at least one row. */
    public int peopleSeen() {
        return (int) Arrays.stream(persons).distinct().count();
    }

    /** The rows that are wanted, in their order. */
    public Examples where(IntPredicate wanted) {
        return pick(IntStream.range(0, size()).filter(wanted).toArray());
    }

    /** At most about {@code most} rows, evenly spread over all of them. */
    public Examples thinnedTo(int most) {
        int step = Math.max(1, (size() + most - 1) / most);
        return step == 1 ? this : where(row -> row % step == 0);
    }

    private Examples pick(int[] chosen) {
        float[][] someRows = new float[chosen.length][];
        Technique[] someLabels = new Technique[chosen.length];
        int[] somePersons = new int[chosen.length];
        float[] someWeights = new float[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            someRows[i] = rows[chosen[i]];
            someLabels[i] = labels[chosen[i]];
            somePersons[i] = persons[chosen[i]];
            someWeights[i] = weights[chosen[i]];
        }
        return new Examples(features, people, someRows, someLabels, somePersons, someWeights);
    }
}
