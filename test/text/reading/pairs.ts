import {PUBLISHED} from './number-pairs';
import type {Group} from './pair';
import {PROSE} from './prose-pairs';

export {PUBLISHED, PROSE};
/** Every pair, by the source of its reading. */
export const PAIRS: readonly Group[] = [...PUBLISHED, ...PROSE];
