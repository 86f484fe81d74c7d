/** Samples a second, the rate of the finished clip: nothing is resampled on the way. */
export const SAMPLE_RATE = 48000;

/** Stereo PCM, full scale is ±1. Both channels have the same length. */
export type StereoPcm = {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly sampleRate: typeof SAMPLE_RATE;
};

/** Silence of a length in samples. */
export const silence = (samples: number): StereoPcm => ({
  left: new Float32Array(samples),
  right: new Float32Array(samples),
  sampleRate: SAMPLE_RATE,
});

export const frequencyOf = (midiPitch: number): number => 440 * 2 ** ((midiPitch - 69) / 12);

/** Gains of a place between left (−1) and right (1), of equal power. */
export function panGains(place: number): {readonly left: number; readonly right: number} {
  const angle = ((place + 1) * Math.PI) / 4;
  return {left: Math.cos(angle) * Math.SQRT2, right: Math.sin(angle) * Math.SQRT2};
}

/** The part of a note that fits into the sound, in samples. */
export function sampleRange(
  startSeconds: number,
  lengthSeconds: number,
  out: StereoPcm,
): {readonly start: number; readonly count: number} {
  const start = Math.max(0, Math.round(startSeconds * SAMPLE_RATE));
  const length = Math.round(lengthSeconds * SAMPLE_RATE);
  return {start, count: Math.max(0, Math.min(length, out.left.length - start))};
}
