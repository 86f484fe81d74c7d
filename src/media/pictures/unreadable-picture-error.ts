/** The file is no picture that this program can read; the message says why. */
export class UnreadablePictureError extends Error {
  override readonly name = 'UnreadablePictureError';
}
