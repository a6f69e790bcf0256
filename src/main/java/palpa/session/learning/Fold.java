package palpa.session.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pieces that are left out together, to be judged by a model that never saw them. Immutable; the set is not copied.
 *
 * @param pieces numbers of the pieces left out
 */
record Fold(BitSet pieces) {

    /** Parts a single person's pieces are left out in, and large populations. */
    private static final int PARTS = 5;

    boolean leavesOut(Piece piece) {
        return pieces.get(piece.number());
    }

    /** Every person once. */
    static List<Fold> byPerson(List<Track> tracks) {
        return byPerson(tracks, Integer.MAX_VALUE);
    }

    /** People in a few groups. */
    static List<Fold> byGroup(List<Track> tracks) {
        return byPerson(tracks, PARTS);
    }

    private static List<Fold> byPerson(List<Track> tracks, int most) {
        Map<String, Integer> people = new LinkedHashMap<>();
        Map<Integer, BitSet> folds = new LinkedHashMap<>();
        for (Track track : tracks) {
            int person = people.computeIfAbsent(track.piece().person(), name -> people.size());
            folds.computeIfAbsent(person % most, number -> new BitSet())
                    .set(track.piece().number());
        }
        return folds.values().stream().map(Fold::new).toList();
    }

    /**
     * Of one person, each hand's pieces of a technique dealt out in turn, so that both hands of a moment are left out
     * together; a technique of one piece alone is never left out.
     */
    static List<Fold> byPiece(List<Track> tracks) {
        Map<List<Object>, List<Track>> alike = new LinkedHashMap<>();
        tracks.forEach(track -> alike.computeIfAbsent(
                        List.of(track.technique(), track.piece().hand()), technique -> new ArrayList<>())
                .add(track));
        BitSet[] folds = new BitSet[PARTS];
        for (List<Track> same : alike.values()) {
            for (int i = 0; i < same.size() && same.size() > 1; i++) {
                BitSet fold = folds[i % PARTS] == null ? new BitSet() : folds[i % PARTS];
                fold.set(same.get(i).piece().number());
                folds[i % PARTS] = fold;
            }
        }
        return Arrays.stream(folds).filter(Objects::nonNull).map(Fold::new).toList();
    }
}
