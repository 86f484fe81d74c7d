import {z} from 'zod';

/** Who speaks: a person, or a speech engine whose voice is a draft. */
const originSchema = z.enum(['recorded', 'synthesized']);

/**
 * One line of narration as it was spoken: trimmed, levelled and measured. A take is found by the words that it says,
 * so that a line whose words have changed since has none.
 */
export const voiceTakeSchema = z.strictObject({
  /** The spoken form of its line; see `Line.spoken`. */
  spoken: z.string().min(1),
  /** Path of the levelled file inside `public/`: WAV, mono, 48 kHz. */
  file: z.string().min(1),
  /** Length of that file. */
  seconds: z.number().positive(),
  origin: originSchema,
  /** When each spoken syllable begins, in seconds from the start of the file, where the engine reports it. */
  syllableStarts: z.array(z.number().nonnegative()).optional(),
});
export type VoiceTake = z.infer<typeof voiceTakeSchema>;

/** The takes of a clip by the words that they say. */
export type VoiceTakes = ReadonlyMap<string, VoiceTake>;

export const NO_TAKES: VoiceTakes = new Map();

export const takesBySpoken = (takes: readonly VoiceTake[]): VoiceTakes =>
  new Map(takes.map((take) => [take.spoken, take]));

/** What the timeline keeps of the take that sounds in a span. */
export const spanTakeSchema = z.strictObject({
  /** Path inside `public/` of what sounds, at its tempo; see {@link fileAtTempo}. */
  file: z.string().min(1),
  /** Path inside `public/` of the take at its original tempo. */
  source: z.string().min(1),
  origin: originSchema,
  /** 1 is the tempo at which it was spoken; only a draft voice is hurried or slowed. */
  tempo: z.number().min(0.5).max(2),
});

/** Path of a take at another tempo: `voice/generated/ab.wav` at 1.08 → `voice/generated/ab-x1080.wav`. */
export const fileAtTempo = (file: string, tempo: number): string =>
  tempo === 1 ? file : file.replace(/(\.[a-z0-9]+)?$/, `-x${Math.round(tempo * 1000)}$1`);
