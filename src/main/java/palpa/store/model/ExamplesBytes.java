package palpa.store.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Technique;
import palpa.recognition.Examples;
import palpa.recognition.ExamplesBuilder;

/**
 * Examples in little room: of each feature the values of at most {@link #LEVELS} evenly filled levels, then a byte a value.
 * For the resource that comes with the program, written and read by the same version of it. Stateless.
 */
final class ExamplesBytes {

    private static final int LEVELS = 96;
    private static final int UNKNOWN = 255;
    private static final int MOST_EXAMPLES = 9_000;

    private ExamplesBytes() {}

    /** An even selection of the examples; the same examples give the same bytes. */
    static byte[] write(Examples all) {
        Examples some = all.thinnedTo(MOST_EXAMPLES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            texts(out, some.features());
            texts(out, some.people());
            out.writeInt(some.size());
            for (int row = 0; row < some.size(); row++) {
                out.writeByte(some.label(row).ordinal());
                out.writeShort(some.person(row));
            }
            for (int feature = 0; feature < some.features().size(); feature++) {
                column(out, some, feature);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("an array in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static void column(DataOutputStream out, Examples some, int feature) throws IOException {
        float[] levels = levels(some, feature);
        out.writeByte(levels.length);
        for (float level : levels) {
            out.writeFloat(level);
        }
        for (int row = 0; row < some.size(); row++) {
            out.writeByte(level(levels, some.value(row, feature)));
        }
    }

    private static float[] levels(Examples some, int feature) {
        float[] known = new float[some.size()];
        int count = 0;
        for (int row = 0; row < known.length; row++) {
            if (!Float.isNaN(some.value(row, feature))) {
                known[count++] = some.value(row, feature);
            }
        }
        Arrays.sort(known, 0, count);
        float[] levels = new float[LEVELS];
        int distinct = 0;
        for (int i = 0; i < LEVELS && count > 0; i++) {
            float value = known[(int) ((long) i * (count - 1) / (LEVELS - 1))];
            if (distinct == 0 || value > levels[distinct - 1]) {
                levels[distinct++] = value;
            }
        }
        return Arrays.copyOf(levels, distinct);
    }

    /** The nearest level. */
    private static int level(float[] levels, float value) {
        if (Float.isNaN(value)) {
            return UNKNOWN;
        }
        int found = Arrays.binarySearch(levels, value);
        if (found >= 0) {
            return found;
        }
        int above = Math.min(levels.length - 1, -found - 1);
        int below = Math.max(0, above - 1);
        return value - levels[below] <= levels[above] - value ? below : above;
    }

    /** Reads them back. */
    static Examples read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<String> features = texts(in);
            List<String> people = texts(in);
            int rows = in.readInt();
            Technique[] labels = new Technique[rows];
            int[] persons = new int[rows];
            for (int row = 0; row < rows; row++) {
                labels[row] = Technique.values()[in.readByte()];
                persons[row] = in.readUnsignedShort();
            }
            double[][] values = new double[rows][features.size()];
            for (int feature = 0; feature < features.size(); feature++) {
                column(in, values, feature);
            }
            ExamplesBuilder builder = new ExamplesBuilder(features);
            for (int row = 0; row < rows; row++) {
                builder.add(labels[row], people.get(persons[row]), 1, values[row]);
            }
            return builder.build();
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void column(DataInputStream in, double[][] values, int feature) throws IOException {
        float[] levels = new float[in.readUnsignedByte()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = in.readFloat();
        }
        for (double[] row : values) {
            int level = in.readUnsignedByte();
            row[feature] = level == UNKNOWN ? Double.NaN : levels[level];
        }
    }
}
