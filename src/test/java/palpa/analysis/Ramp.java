package palpa.analysis;

/** Ways a hand settles on the leg, and leaves it. */
enum Ramp {
    LINEAR {
        @Override
        double at(double part) {
            return part;
        }
    },
    COSINE {
        @Override
        double at(double part) {
            return (1 - Math.cos(Math.PI * part)) / 2;
        }
    },
    EXPONENTIAL {
        @Override
        double at(double part) {
            return (1 - Math.exp(-4 * part)) / (1 - Math.exp(-4));
        }
    };

    /** The share of the full force at {@code part} of the ramp, 0 to 1. */
    abstract double at(double part);

    double within(double part) {
        return at(Math.max(0, Math.min(1, part)));
    }
}
