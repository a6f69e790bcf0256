package palpa.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One block of a vector file.
 *
 * @param in the bytes to feed
 * @param out what the decoder's user hears
 * @param counts the counters that are not 0 at the end
 */
record Vector(String name, byte[] in, List<String> out, Map<String, Long> counts) {

    static final Path FOLDER = Path.of("firmware-interface", "vectors");

    static List<Vector> of(String file) {
        try {
            return parse(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Vector> parse(String text) {
        List<Vector> vectors = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                vectors.add(vector(lines));
            }
        }
        return vectors;
    }

    private static Vector vector(List<String> lines) {
        String hex = String.join("", values(lines, "in: ")).replace(" ", "");
        Map<String, Long> counts = new TreeMap<>();
        for (String count : String.join(" ", values(lines, "count:")).strip().split(" ")) {
            if (!count.isEmpty()) {
                counts.put(
                        count.substring(0, count.indexOf('=')), Long.valueOf(count.substring(count.indexOf('=') + 1)));
            }
        }
        return new Vector(values(lines, "name: ").get(0), HexFormat.of().parseHex(hex), values(lines, "out: "), counts);
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
