package palpa.export;

import java.util.List;
import palpa.coaching.score.SessionScore;
import palpa.model.TimeSpan;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.Figures.PressureOverTime;
import palpa.session.Figures.StrokesOverTime;
import palpa.session.Reports.Request;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;
import palpa.session.Sidecars.GloveSamples;
import palpa.session.Tally;

/**
 * What a page tells of a session.
 *
 * @param request with the instructor's notes and the sessions before
 * @param shown the time shown
 * @param damage what could not be read
 * @param gloves each glove with its samples
 * @param troubles what was wrong with sensors
 * @param newtons whether numbers may be called newtons
 * @param model name of the model that told the techniques apart
 */
record PageFacts(
        Request request,
        SessionHeader header,
        TimeSpan shown,
        Damage damage,
        List<GloveSamples> gloves,
        boolean newtons,
        SessionScore score,
        int breaches,
        List<SensorTrouble> troubles,
        Tally tally,
        PressureOverTime pressure,
        StrokesOverTime strokes,
        String model,
        String version) {}
