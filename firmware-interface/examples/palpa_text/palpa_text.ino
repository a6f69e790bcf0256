// The smallest glove: six analogue inputs of any Arduino, text lane of full trust, 100 Hz. Needs no library.
const char SIDE = 'L';
const char IDENTITY[] = "I,1.0,L,0000000000000001,%08lX,10,100,my-glove,1,thumb_tip,index_tip,middle_tip,palm_heel,ulnar_edge,thenar";
const uint8_t PINS[] = {A0, A1, A2, A3, A4, A5};
const uint32_t PERIOD_MICROS = 10000;

uint32_t sequence = 0, next = 0, bootId = 0;
char line[140];

void sendChecked() {  // the line, a dollar sign before it, its CRC-16/CCITT-FALSE behind it
  uint16_t crc = 0xFFFF;
  for (const char *c = line; *c; c++) {
    crc ^= (uint16_t)(uint8_t)*c << 8;
    for (uint8_t bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1;
  }
  char tail[8];
  snprintf(tail, sizeof tail, "*%04X", crc);
  Serial.print('$'), Serial.print(line), Serial.println(tail);
}

void setup() {
  Serial.begin(115200);
  for (uint8_t n = 0; n < 32; n++) bootId = bootId << 1 ^ analogRead(A0) ^ micros();  // noise, for want of better
}

void loop() {
  if ((int32_t)(micros() - next) < 0) return;
  next += PERIOD_MICROS;
  if (sequence % 100 == 0) snprintf(line, sizeof line, IDENTITY, bootId), sendChecked();
  int length = snprintf(line, sizeof line, "%c,%lu,%lu", SIDE, (unsigned long)sequence++, (unsigned long)micros());
  for (uint8_t pin : PINS) length += snprintf(line + length, sizeof line - length, ",%d", analogRead(pin));
  sendChecked();
}
