/**
 * - `tranh`: plucked zither string
 * - `bau`: the one string of the đàn bầu, plucked at a harmonic, which slides and sings
 * - `sao`: bamboo flute
 * - `trung`: bamboo bar struck with a mallet (t'rưng)
 * - `keys`: soft electric piano
 * - `pad`: soft held chord tone
 * - `bass`: low, round, plucked softly
 * - `drum`: muted frame drum (pitch sets its skin)
 * - `block`: woodblock, very soft
 * - `shaker`: rattle of seeds (its pitch does not matter)
 */
export type Instrument =
  'tranh' | 'bau' | 'sao' | 'trung' | 'keys' | 'pad' | 'bass' | 'drum' | 'block' | 'shaker';

/**
 * What the left hand of a đàn tranh player does behind the bridge, and others by breath or reed:
 * `rung` shakes the tone, `nhan` presses into it from below.
 */
export type Ornament = 'plain' | 'rung' | 'nhan';

export type Note = {
  /** From the start of the clip. */
  readonly startSeconds: number;
  /** Until the string is damped or the key let go; the sound may ring a little longer. */
  readonly durationSeconds: number;
  /** MIDI number: 69 is 440 Hz, one is a semitone. */
  readonly pitch: number;
  /** 0 … 1. */
  readonly velocity: number;
  readonly instrument: Instrument;
  readonly ornament: Ornament;
};

export type Score = {
  /** In the order of time. */
  readonly notes: readonly Note[];
  readonly durationSeconds: number;
  /** When the last chord begins. */
  readonly finaleSeconds: number;
};
