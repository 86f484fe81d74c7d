import type {Lexicon} from '../../text/lexicon';
import type {VoiceTake} from '../../timeline/voice-take';
import type {StrayRecordings} from './match-recordings';
import type {VoiceEngine} from './voice-engine';
import type {VoiceListError} from './voice-list-error';
import type {VoiceNote} from './voice-note';

/** A line of the script, as far as its voice is concerned. */
export type SpokenLine = {
  readonly id: string;
  readonly text: string;
  readonly spoken: string;
  readonly syllables: number;
};

export type LineVoice = {
  readonly lineId: string;
  readonly state: 'recorded' | 'draft' | 'missing';
  readonly take?: VoiceTake | undefined;
  /** The recording that belongs to the line, usable or not: path inside `public/`. */
  readonly file?: string | undefined;
  /** Of a draft: who speaks, such as `espeak-ng 1.51 vi`. */
  readonly engine?: string;
  readonly notes: readonly VoiceNote[];
};

export type FoundVoices = {
  readonly takes: readonly VoiceTake[];
  /** One for each line, in the order of the script. */
  readonly voices: readonly LineVoice[];
  /** Files that belong to no line. */
  readonly strays: readonly StrayRecordings[];
  /** Lists of the program that cannot be read; nothing may be written into them. */
  readonly brokenLists: readonly VoiceListError[];
};

export type VoiceRequest = {
  readonly lines: readonly SpokenLine[];
  readonly slug: string;
  readonly publicDir: string;
  /** Whether the speech engine may speak drafts that are missing. */
  readonly synthesize: boolean;
  /** Absent: the one of the environment, else espeak-ng. */
  readonly engine?: VoiceEngine | undefined;
  /** How the dossier's abbreviations are read; the lexicon that the script was written with. */
  readonly lexicon?: Lexicon | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};
