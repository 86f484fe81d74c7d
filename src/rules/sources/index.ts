import type {Rule} from '../rule';
import {PICTURE_SOURCE_RULES} from './pictures';
import type {SourcesCase} from './sources-case';
import {VOICE_RULES} from './voice';

export const SOURCES_RULES: readonly Rule<SourcesCase>[] = [
  ...PICTURE_SOURCE_RULES,
  ...VOICE_RULES,
];
