import {hash} from 'node:crypto';

/** SHA-256 of some bytes, or of a text in UTF-8, hexadecimal. */
export const hashBytes = (bytes: Uint8Array | string): string => hash('sha256', bytes);
