import type {Finding} from '../../findings/finding';
import type {Lexicon} from '../../text/read-aloud';
import type {VoiceTake} from '../../timeline/voice-take';
import type {VoiceEngine} from './voice-engine';
import type {VoiceNote} from './voice-note';

/** A line of the script, as far as its voice is concerned. */
export type VoiceLine = {
  readonly id: string;
  readonly text: string;
  readonly spoken: string;
  readonly syllables: number;
};

export type LineVoice = {
  readonly lineId: string;
  readonly state: 'recorded' | 'draft' | 'missing';
  readonly take?: VoiceTake;
  /** The recording that belongs to the line, usable or not: path inside `public/`. */
  readonly file?: string;
  /** Of a draft: who speaks, such as `espeak-ng 1.51 vi`. */
  readonly engine?: string;
  readonly notes: readonly VoiceNote[];
};

export type FoundVoices = {
  readonly takes: readonly VoiceTake[];
  /** One for each line, in the order of the script. */
  readonly voices: readonly LineVoice[];
  /** Files that belong to no line. */
  readonly strays: readonly Finding[];
};

export type VoiceRequest = {
  readonly lines: readonly VoiceLine[];
  readonly slug: string;
  readonly publicDir: string;
  /** Whether the speech engine may be asked for drafts that are not there. */
  readonly synthesize: boolean;
  /** Otherwise the one of the environment, otherwise espeak-ng. */
  readonly engine?: VoiceEngine;
  /** How the dossier's own abbreviations are read; as the script was written with. */
  readonly lexicon?: Lexicon;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
};
