import type {Rule} from '../rule';
import type {MediaCase} from './media-case';
import {PICTURE_RULES} from './picture';
import {noPrivateTags} from './private-leaks';
import {equalReuse} from './reuse';
import {SOUND_RULES} from './sound';

export const MEDIA_RULES: readonly Rule<MediaCase>[] = [
  equalReuse,
  ...PICTURE_RULES,
  noPrivateTags,
  ...SOUND_RULES,
];
