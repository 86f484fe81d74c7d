import {z} from 'zod';
import {PURPOSE_WORDS} from '../words/value-words';
import {meaningsIn, plainChoice} from './choice';

/** A list of uses. @param words what these uses are here. */
export const purposes = (words: string) =>
  z
    .array(plainChoice(PURPOSE_WORDS).describe('việc dùng clip'))
    .min(1)
    .describe(`${words}: ${meaningsIn(PURPOSE_WORDS)}`);
