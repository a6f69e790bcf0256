package palpa.glove.device;

import palpa.model.Site;

/** A program that samples sensors, whatever lane it speaks on. One thread. */
abstract class SensingFirmware implements Firmware {

    final Sampler sampler;

    SensingFirmware(Sampler sampler) {
        this.sampler = sampler;
    }

    @Override
    public long firstStart() {
        return sampler.firstStart();
    }

    @Override
    public boolean over(long worldMicros) {
        return sampler.over(worldMicros);
    }

    @Override
    public void stick(Site site) {
        sampler.sensors().stick(site);
    }

    @Override
    public void breakOpen(Site site) {
        sampler.sensors().breakOpen(site);
    }
}
