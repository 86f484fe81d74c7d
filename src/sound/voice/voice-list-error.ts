/** A list that the program keeps in the folder of voices is broken: a person has to look. */
export class VoiceListError extends Error {
  override readonly name = 'VoiceListError';
  /** Path inside `public/`. */
  readonly file: string;
  /** Vietnamese: what to do. */
  readonly mend: string;

  constructor(file: string, mend: string) {
    super(`public/${file}: ${mend}`);
    this.file = file;
    this.mend = mend;
  }
}
