/** What may be wrong with the voice of a line, or has to be known of it. */
export type VoiceNoteCode =
  | 'new'
  | 'stale'
  | 'fast'
  | 'slow'
  | 'quiet'
  | 'clipped'
  | 'noisy'
  | 'silent'
  | 'too-long'
  | 'unreadable'
  | 'narrow-band'
  | 'double'
  | 'engine';

export type VoiceNote = {
  readonly code: VoiceNoteCode;
  /** Whether a final clip may not be made with it. */
  readonly fails: boolean;
  /** Vietnamese: what is wrong and how to mend it, without the line's id. */
  readonly message: string;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
};
