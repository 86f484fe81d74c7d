import type {Rule} from '../rule';
import type {MediaCase} from './media-case';
import {PICTURE_RULES} from './picture';
import {noPrivateTags} from './private-leaks';
import {SOUND_RULES} from './sound';

/** Rules of the finished files. `reuse.ts` is apart: it is about the drawing. */
export const MEDIA_RULES: readonly Rule<MediaCase>[] = [
  ...PICTURE_RULES,
  noPrivateTags,
  ...SOUND_RULES,
];
