package palpa.evaluation;

/** What the page says between its tables. */
final class Story {

    static final String OPENING = """
            # How well techniques are recognised

            This page is written by `mvn -q -P evaluate -DskipTests verify`; change the program, not the page.

            **No public recording of massage with force gloves exists.** Recognisers are made and judged here with simulated
            people. Simulated hands follow what is measured of real ones
            ([population](population.md) says what, and what is invented), but they are not hands. So these figures say how
            the recogniser copes with what was thought of: other habits, other waveforms, other gloves. They do not say how
            often it is right in your room. Record, correct in review, and let *Teach* tell you.""";

    static final String WINDOWS = """
            For every second of a recording (every quarter of a second) that lies within one thing done, the decision at its
            end is compared with what was done. *macro-F1* is over rest, percussion, stroking and kneading; deciding
            *unsure* counts as wrong. *Calibration error*: the expected difference between confidence and share of right
            decisions, over decisions that were not *unsure*.""";

    static final String ELSEWHERE = """
            A second generator, written from the same figures of the domain without a line of the first, with other
            waveforms; nothing was learnt from it.""";

    static final String STROKES = """
            *Level right*: of strokes found for what they are, the level told equals the one of what the glove read during
            the stroke. *Level of the hand*: equals the one of the hand's true force, so that it suffers from sensors that
            are off by up to a quarter and from sites a glove lacks. *Surface*: on gloves with sites. *Massage told at rest*:
            share of decisions from a second after letting go.""";

    static final String RELIABILITY = "Decisions by their confidence, test draw, gloves as they come:";

    private Story() {}
}
