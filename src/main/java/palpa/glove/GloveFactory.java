package palpa.glove;

import palpa.glove.device.GloveSpec;
import palpa.glove.device.ScenarioStart;
import palpa.glove.device.VirtualGlove;
import palpa.glove.fault.FaultPlan;
import palpa.glove.population.OddScenarios;
import palpa.glove.scenario.HandSignal;
import palpa.glove.scenario.Scenario;
import palpa.glove.scenario.ScenarioCatalogue;
import palpa.glove.scenario.ScenarioSignal;
import palpa.glove.sensor.SensorVices;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.ForceTables;
import palpa.session.VirtualGloves.Options;
import palpa.session.VirtualGloves.Presses;

/** Makes virtual gloves from what a person asked for, or says what is wrong with it. Any thread. */
final class GloveFactory {

    private final ScenarioFiles files;

    GloveFactory(ForceTables tables) {
        this.files = new ScenarioFiles(tables);
    }

    /** When a scenario begins: one that goes round and round, and one that is played once from its beginning. */
    interface Starts {
        ScenarioStart endless(long roundMicros);

        ScenarioStart once();
    }

    /**
     * A glove that is powered up.
     *
     * @param bootSalt tells its boots from those of an earlier run
     */
    VirtualGlove make(Options options, long bootSalt, Starts starts) throws UserProblem {
        GloveSpec spec = spec(options, bootSalt);
        FaultPlan plan = FaultPlan.parse(options.faults());
        String scenario = options.scenario();
        if (ScenarioFiles.isText(scenario)) {
            return VirtualGlove.repeating(spec, ScenarioFiles.lines(scenario), plan);
        }
        if (ScenarioFiles.isTable(scenario)) {
            return VirtualGlove.feeling(spec, files.table(scenario, options.hand()), starts.once(), plan);
        }
        if (OddScenarios.names().contains(scenario)) {
            HandSignal odd = OddScenarios.signal(scenario, options.hand(), options.seed());
            return VirtualGlove.feeling(spec, odd, starts.endless(OddScenarios.ROUND_MICROS), plan);
        }
        Scenario found = ScenarioCatalogue.find(scenario);
        HandSignal signal = new ScenarioSignal(found, options.hand(), options.seed());
        return VirtualGlove.feeling(spec, signal, starts.endless(found.roundMicros()), plan);
    }

    /** A glove whose sites are pressed as {@code presses} says. */
    VirtualGlove pressed(Options options, long bootSalt, Presses presses) throws UserProblem {
        HandSignal signal = (micros, newtons) -> {
            for (Site site : Site.values()) {
                newtons[site.ordinal()] = presses.newtons(site);
            }
        };
        FaultPlan plan = FaultPlan.parse(options.faults());
        return VirtualGlove.feeling(spec(options, bootSalt), signal, worldMicros -> worldMicros, plan);
    }

    private static GloveSpec spec(Options options, long bootSalt) throws UserProblem {
        int rate = options.rateHertz();
        boolean replay = ScenarioFiles.isText(options.scenario());
        if (rate > GloveSpec.HIGHEST_RATE_HERTZ || rate < (replay ? 1 : GloveSpec.LOWEST_MAX_RATE_HERTZ)) {
            throw new UserProblem("glove.rate_wrong", String.valueOf(rate));
        }
        if (!(options.speed() >= 0.01 && options.speed() <= 1000)) {
            throw new UserProblem("glove.speed_wrong", String.valueOf(options.speed()));
        }
        return new GloveSpec(
                options.hand(), options.seed(), bootSalt, rate, options.lane(), options.speed(), SensorVices.MOUNTED);
    }
}
