/** The file is no picture that this program can look at; the message says why. */
export class UnreadablePictureError extends Error {
  override readonly name = 'UnreadablePictureError';
}
