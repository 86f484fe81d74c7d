/** What an engine has to say. */
export type Utterance = {
  /** Spoken words with commas and full stops. */
  readonly speech: string;
  /** An empty folder for this utterance, removed afterwards. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
};

type Uttered = {
  /** A sound file in the folder. */
  readonly file: string;
  /** When each word begins, in seconds from the start of the file, where the engine reports it. */
  readonly wordStarts?: readonly number[] | undefined;
};

/** A program that speaks. */
export type VoiceEngine = {
  /** Part of the names of its drafts: the same for the same voice and settings on every machine. */
  readonly id: string;
  /** For people and for the record: program, version, voice. @throws VoiceEngineError when it is not there. */
  readonly describe: () => Promise<string>;
  /** @throws VoiceEngineError when it fails. */
  readonly say: (utterance: Utterance) => Promise<Uttered>;
};

/** The speech engine is missing or failed; the message is for people. */
export class VoiceEngineError extends Error {
  override readonly name = 'VoiceEngineError';
  /** It is not on this machine at all: trying again is useless. */
  readonly missing: boolean;

  constructor(message: string, missing = false) {
    super(message);
    this.missing = missing;
  }
}
