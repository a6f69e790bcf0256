package palpa.glove.population;

import palpa.glove.hand.MovementPlan;

/** How a force goes from nothing (0) to all (1). */
enum Flank {
    /** A quarter of a sine: up and down it is a half-sine. */
    SINE {
        @Override
        double at(double part) {
            return Math.sin(Math.PI / 2 * part);
        }
    },
    /** Half a cosine: up and down it is a raised cosine. */
    COSINE {
        @Override
        double at(double part) {
            return MovementPlan.ease(part);
        }
    },
    /** A Gaussian cut off at {@value #SIGMAS} standard deviations and set down to 0 there. */
    GAUSSIAN {
        @Override
        double at(double part) {
            double away = SIGMAS * (1 - part);
            return (Math.exp(-away * away / 2) - FOOT) / (1 - FOOT);
        }
    },
    STRAIGHT {
        @Override
        double at(double part) {
            return part;
        }
    },
    /** A load that settles as a damped spring does: fast at first, then ever slower. */
    SETTLING {
        @Override
        double at(double part) {
            return (1 - Math.exp(-SETTLINGS * part)) / (1 - Math.exp(-SETTLINGS));
        }
    },
    /** The smoothest polynomial step of fifth degree, {@code 6 x^5 - 15 x^4 + 10 x^3}. */
    MINIMUM_JERK {
        @Override
        double at(double part) {
            return part * part * part * (part * (6 * part - 15) + 10);
        }
    };

    private static final double SIGMAS = 2.5;
    private static final double FOOT = Math.exp(-SIGMAS * SIGMAS / 2);
    private static final double SETTLINGS = 3;

    /** The part of the force after {@code part} (0 to 1) of the way. */
    abstract double at(double part);
}
