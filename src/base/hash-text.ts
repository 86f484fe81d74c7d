import {createHash} from 'node:crypto';

/** SHA-256 in hex of any values that JSON can write. */
export const hashOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');
