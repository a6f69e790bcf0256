package palpa.glove.device;

import palpa.glove.fault.Fault;
import palpa.glove.sensor.SensorArray;

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
    public void befall(Fault.OfSensor fault) {
        SensorArray sensors = sampler.sensors();
        if (fault instanceof Fault.Stuck stuck) {
            sensors.stick(stuck.site());
        } else if (fault instanceof Fault.Open open) {
            sensors.breakOpen(open.site());
        } else if (fault instanceof Fault.Gain gain) {
            sensors.driftGain(gain.site(), gain.part());
        } else if (fault instanceof Fault.Zero zero) {
            sensors.driftZero(zero.site(), zero.newtons());
        } else if (fault instanceof Fault.CrossTalk leak) {
            sensors.leak(leak.from(), leak.site(), leak.part());
        }
    }
}
