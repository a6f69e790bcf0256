package palpa.analysis;

/** Shapes of a squeeze from valley to valley: 0 in the valley, 1 at the peak. */
enum Squeeze {
    RAISED_COSINE {
        @Override
        double at(double part) {
            return (1 - Math.cos(2 * Math.PI * part)) / 2;
        }
    },
    /** Squeezed in a quarter of the cycle, released in the rest. */
    FAST_THEN_SLOW {
        @Override
        double at(double part) {
            return part < 0.25 ? Ramp.COSINE.at(part / 0.25) : Ramp.COSINE.at((1 - part) / 0.75);
        }
    },
    /** Up, held, down, held: a quarter of the cycle each. */
    TRAPEZOID {
        @Override
        double at(double part) {
            double shifted = (part + 0.875) % 1;
            return Math.max(0, Math.min(1, Math.min(shifted, 0.75 - shifted) / 0.25));
        }
    },
    /** A short squeeze, a long wait. */
    PEAKED {
        @Override
        double at(double part) {
            double sine = Math.sin(Math.PI * part);
            return sine * sine * sine * sine;
        }
    };

    /** The squeeze at {@code part} of the cycle, 0 to 1. */
    abstract double at(double part);
}
