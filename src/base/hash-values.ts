import {hashBytes} from './hash-bytes';

/** SHA-256 of any values that JSON can write, hexadecimal. */
export const hashValues = (...values: readonly unknown[]): string =>
  hashBytes(JSON.stringify(values));
