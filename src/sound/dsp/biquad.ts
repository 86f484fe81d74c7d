/** A second-order filter, normalised so that a0 = 1. */
export type BiquadCoefficients = {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
};

/**
 * One channel of a second-order filter, transposed direct form II (the form that loses least to
 * rounding). A class, because it remembers two numbers between samples and runs millions of times.
 */
export class BiquadFilter {
  private s1 = 0;
  private s2 = 0;
  private readonly c: BiquadCoefficients;

  constructor(coefficients: BiquadCoefficients) {
    this.c = coefficients;
  }

  next(x: number): number {
    const {b0, b1, b2, a1, a2} = this.c;
    const y = b0 * x + this.s1;
    this.s1 = b1 * x - a1 * y + this.s2;
    this.s2 = b2 * x - a2 * y;
    return y;
  }
}

/**
 * A Butterworth high-pass at `cutoffHz`: removes DC and rumble.
 * Source: R. Bristow-Johnson, Audio EQ Cookbook (https://www.w3.org/TR/audio-eq-cookbook/), HPF.
 */
export function highPass(cutoffHz: number, sampleRate: number): BiquadCoefficients {
  const w = (2 * Math.PI * cutoffHz) / sampleRate;
  const alpha = Math.sin(w) / Math.SQRT2;
  const a0 = 1 + alpha;
  const b1 = -(1 + Math.cos(w)) / a0;
  return {
    b0: -b1 / 2,
    b1,
    b2: -b1 / 2,
    a1: (-2 * Math.cos(w)) / a0,
    a2: (1 - alpha) / a0,
  };
}
