/** A piece of music from a file cannot be used; says which, why and how to mend it. */
export class MusicFileError extends Error {
  override readonly name = 'MusicFileError';

  constructor(file: string, why: string, mend: string, options?: ErrorOptions) {
    super(`Không dùng được tệp nhạc «${file}»: ${why}. ${mend}`, options);
  }
}
