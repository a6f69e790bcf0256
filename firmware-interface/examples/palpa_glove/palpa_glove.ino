// A glove of up to 16 force sensors on an ESP32, binary lane. Copy palpa_*.h and palpa_*.c from ../../c beside this file.
//
// Wiring of each site: 3.3 V - sensor - pin - 10 kOhm - ground. Samples are taken by a timer's task and wait in a ring; the
// loop sends them. A slow line therefore never delays a sample: the oldest is dropped and counted.
#include "palpa_glove.h"
#include "palpa_session.h"

const uint8_t SIDE = PALPA_SIDE_LEFT;
const uint32_t BAUD = 921600;

struct SitePin {
  const char *name;
  uint8_t pin;
};

// The sites this glove has, and their pins.
const SitePin SITES[] = {
    {"thumb_tip", 36}, {"index_tip", 39}, {"middle_tip", 34}, {"palm_heel", 35}, {"ulnar_edge", 32}, {"knuckle_radial", 33},
};
const uint8_t SITE_COUNT = sizeof SITES / sizeof SITES[0];

const uint16_t RING = 256;  // samples that may wait; a power of two

struct Sample {
  uint32_t number;
  uint32_t micros;
  uint16_t counts[SITE_COUNT];
};

palpa_channel channels[SITE_COUNT];
palpa_glove glove;
palpa_session session;

Sample ring[RING];
volatile uint16_t taken = 0, sent = 0;  // ends of the ring; taken - sent samples wait
uint32_t sampleNumber = 0, dropped = 0;
uint16_t highWater = 0;
bool droppedSinceFrame = false;
portMUX_TYPE ringLock = portMUX_INITIALIZER_UNLOCKED;
esp_timer_handle_t sampler;
uint16_t samplerRate = 0;

uint8_t frame[PALPA_FRAME_BYTES(PALPA_MAX_MESSAGE_BYTES)];

void send(size_t length) { Serial.write(frame, length); }

void takeSample(void *) {
  Sample sample;
  sample.micros = micros();
  for (uint8_t n = 0; n < SITE_COUNT; n++) {
    sample.counts[n] = analogRead(SITES[n].pin);
  }
  portENTER_CRITICAL(&ringLock);
  sample.number = sampleNumber++;
  if ((uint16_t)(taken - sent) == RING) {  // full: the oldest goes
    sent++;
    dropped++;
    droppedSinceFrame = true;
  }
  ring[taken++ % RING] = sample;
  uint16_t waiting = taken - sent;
  if (waiting > highWater) {
    highWater = waiting;
  }
  portEXIT_CRITICAL(&ringLock);
}

// Runs the timer at the session's rate while it streams.
void followSession() {
  uint16_t rate = session.streaming ? session.rate_hertz : 0;
  if (rate == samplerRate) {
    return;
  }
  if (samplerRate != 0) {
    esp_timer_stop(sampler);
  }
  if (rate != 0) {
    esp_timer_start_periodic(sampler, 1000000UL / rate);
  } else {
    sent = taken;
  }
  samplerRate = rate;
}

// Sends one data message if enough samples wait. Numbers in a message have to follow each other.
void sendSamples() {
  static int32_t counts[PALPA_MAX_SAMPLES * SITE_COUNT];
  uint8_t samples = session.samples_per_frame;
  portENTER_CRITICAL(&ringLock);
  bool enough = (uint16_t)(taken - sent) >= samples;
  uint32_t number = ring[sent % RING].number, at = ring[sent % RING].micros;
  uint16_t next = 0;
  for (uint8_t s = 0; enough && s < samples; s++) {
    const Sample &sample = ring[sent++ % RING];
    for (uint8_t n = 0; n < SITE_COUNT; n++) {
      if (session.channel_mask >> n & 1) {
        counts[next++] = sample.counts[n];
      }
    }
  }
  uint8_t flags = enough && droppedSinceFrame ? PALPA_DATA_FLAG_DROPPED : 0;
  droppedSinceFrame = droppedSinceFrame && !enough;
  portEXIT_CRITICAL(&ringLock);
  if (enough) {
    send(palpa_write_data(&glove, flags, number, at, session.channel_mask, samples, counts, frame, sizeof frame));
  }
}

void setup() {
  Serial.setTxBufferSize(4096);
  Serial.begin(BAUD);
  for (uint8_t n = 0; n < SITE_COUNT; n++) {
    channels[n] = {SITES[n].name, "count", PALPA_CHANNEL_KIND_FORCE, PALPA_SAMPLE_FORMAT_U16, 0, 4095, 1.0f};
  }
  glove = {ESP.getEfuseMac(), esp_random(), SIDE, "palpa-esp32", "1.0", 12,    3300, PALPA_FRONT_END_DIVIDER,
           0,                 10,           1000, "",            channels, SITE_COUNT};
  palpa_session_init(&session, &glove);
  esp_timer_create_args_t arguments = {};
  arguments.callback = takeSample;
  esp_timer_create(&arguments, &sampler);
  Serial.write((uint8_t)0);  // ends the boot loader's text
  send(palpa_write_hello(&glove, frame, sizeof frame));
}

void loop() {
  while (Serial.available() > 0) {
    send(palpa_session_receive(&session, Serial.read(), millis(), micros(), frame, sizeof frame));
    if (session.descriptor_wanted) {
      session.descriptor_wanted = false;
      send(palpa_write_descriptor(&glove, frame, sizeof frame));
    }
  }
  if (palpa_session_watch(&session, millis())) {
    send(palpa_write_log(PALPA_SEVERITY_WARNING, "no ping for 5 s: stopped", frame, sizeof frame));
  }
  followSession();
  if (session.streaming) {
    sendSamples();
  }
  if (palpa_session_status_due(&session, millis())) {
    send(palpa_write_status(millis(), dropped, highWater, session.bad_commands, PALPA_NO_TEMPERATURE, PALPA_NO_BATTERY,
                            frame, sizeof frame));
  }
}
