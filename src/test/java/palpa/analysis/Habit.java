package palpa.analysis;

/** How evenly somebody works: scatter of force and of intervals, as shares of their means. */
enum Habit {
    STEADY(0, 0),
    EXPERT(0.07, 0.08),
    NOVICE(0.22, 0.20);

    final double force;
    final double interval;

    Habit(double force, double interval) {
        this.force = force;
        this.interval = interval;
    }
}
