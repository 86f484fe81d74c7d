type MusicFileFault = {
  /** As the dossier names it. */
  readonly file: string;
  readonly why: string;
  /** A whole sentence. */
  readonly mend: string;
  /** The error that lies behind it. */
  readonly cause?: unknown;
};

/** A piece of music from a file cannot be used; says which, why and how to mend it. */
export class MusicFileError extends Error {
  override readonly name = 'MusicFileError';

  constructor({file, why, mend, cause}: MusicFileFault) {
    super(`Không dùng được tệp nhạc «${file}»: ${why}. ${mend}`, {cause});
  }
}
