import {SAMPLE_RATE, type StereoPcm} from '../../../src/sound/dsp/stereo-sound';

/** A stretch of a test signal: seconds, and the peak in dBFS (−Infinity is silence). */
export type Stretch = readonly [seconds: number, db: number];

/** A sine of 1 kHz in stretches, as EBU Tech 3341 describes its signals. */
export const tone = (stretches: readonly Stretch[]): Float32Array => {
  const lengths = stretches.map(([seconds]) => Math.round(seconds * SAMPLE_RATE));
  const samples = new Float32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  stretches.forEach(([, db], index) => {
    const peak = 10 ** (db / 20);
    for (const end = at + (lengths[index] ?? 0); at < end; at++)
      samples[at] = peak * Math.sin((2 * Math.PI * 1000 * at) / SAMPLE_RATE);
  });
  return samples;
};

/** The same in both channels. */
export const stereo = (samples: Float32Array): StereoPcm => ({
  left: samples,
  right: samples.slice(),
  sampleRate: SAMPLE_RATE,
});

export const stereoTone = (...stretches: readonly Stretch[]): StereoPcm => stereo(tone(stretches));

/** One second of a sine, faded over 10 ms at both ends so that nothing but the sine is measured. */
export const fadedSine = (hz: number, peak: number, degrees: number): Float32Array => {
  const fade = 0.01 * SAMPLE_RATE;
  return Float32Array.from({length: SAMPLE_RATE}, (_, i) => {
    const gain = Math.min(1, i / fade, (SAMPLE_RATE - 1 - i) / fade);
    return gain * peak * Math.sin((2 * Math.PI * hz * i) / SAMPLE_RATE + (degrees * Math.PI) / 180);
  });
};
