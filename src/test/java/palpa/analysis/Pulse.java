package palpa.analysis;

/** Shapes of a strike from touch to release, from 0 to 1 and back. */
enum Pulse {
    HALF_SINE {
        @Override
        double at(double part) {
            return Math.sin(Math.PI * part);
        }
    },
    RAISED_COSINE {
        @Override
        double at(double part) {
            return (1 - Math.cos(2 * Math.PI * part)) / 2;
        }
    },
    GAUSSIAN {
        @Override
        double at(double part) {
            double sigmas = (part - 0.5) / 0.18;
            return Math.exp(-sigmas * sigmas / 2);
        }
    },
    /** Up within a fifth, then an exponential decay to 5 %. */
    DECAYING {
        @Override
        double at(double part) {
            return part < 0.2 ? Math.sin(Math.PI / 2 * part / 0.2) : Math.exp(-3 * (part - 0.2) / 0.8);
        }
    };

    /** The force at {@code part} of the pulse, 0 to 1, as a share of its peak. */
    abstract double at(double part);
}
