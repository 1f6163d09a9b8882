/** A WAV file, 16 kHz and 16 bit: a tone that swells and fades, `seconds` long. */
export function wave(seconds: number): Uint8Array<ArrayBuffer> {
  const rate = 16_000, samples = rate * seconds;
  const view = new DataView(new ArrayBuffer(44 + 2 * samples));
  const write = (at: number, text: string) => [...text].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  const long = (at: number, value: number) => view.setUint32(at, value, true);
  const short = (at: number, value: number) => view.setInt16(at, value, true);
  write(0, "RIFF");
  long(4, 36 + 2 * samples);
  write(8, "WAVEfmt ");
  long(16, 16);
  short(20, 1);
  short(22, 1);
  long(24, rate);
  long(28, 2 * rate);
  short(32, 2);
  short(34, 16);
  write(36, "data");
  long(40, 2 * samples);
  for (let i = 0; i < samples; i++) {
    short(44 + 2 * i, 24_000 * Math.sin(3 * i / rate) * Math.sin(2 * Math.PI * 220 * i / rate));
  }
  return new Uint8Array(view.buffer);
}
