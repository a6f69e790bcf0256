package palpa.coaching;

import palpa.model.Stroke;
import palpa.model.Technique;

/** The last strokes of one hand within one bout of one technique, by their begin. One thread; allocates nothing. */
final class StrokeRing {

    private final Stroke[] strokes;
    private int count;

    StrokeRing(int capacity) {
        strokes = new Stroke[capacity];
    }

    int count() {
        return count;
    }

    /** Stroke {@code i} from 0, the oldest. */
    Stroke get(int i) {
        return strokes[i];
    }

    Stroke newest() {
        return strokes[count - 1];
    }

    Technique technique() {
        return count == 0 ? Technique.REST : newest().technique();
    }

    void clear() {
        count = 0;
    }

    /** Adds a stroke; another technique or a pause longer than {@code pauseMicros} begins anew. */
    void add(Stroke stroke, long pauseMicros) {
        boolean newBout = count > 0
                && (newest().technique() != stroke.technique()
                        || stroke.startMicros() - newest().startMicros() > pauseMicros);
        if (newBout) {
            count = 0;
        }
        if (count == strokes.length) {
            System.arraycopy(strokes, 1, strokes, 0, --count);
        }
        int place = count++;
        while (place > 0 && strokes[place - 1].startMicros() > stroke.startMicros()) {
            strokes[place] = strokes[place - 1];
            place--;
        }
        strokes[place] = stroke;
    }

    /** Strokes a second from begin to begin, NaN under two strokes. */
    double rateHertz() {
        if (count < 2) {
            return Double.NaN;
        }
        long spanMicros = newest().startMicros() - strokes[0].startMicros();
        return spanMicros == 0 ? Double.NaN : (count - 1) * 1e6 / spanMicros;
    }

    /** Mean of the force the level was judged on, newtons, NaN without strokes. */
    double meanLevelNewtons() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += strokes[i].levelNewtons();
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
