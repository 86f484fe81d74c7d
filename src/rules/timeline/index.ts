import type {Rule} from '../rule';
import {CAPTIONS} from './captions';
import {fittingTexts} from './layout';
import {adjustedLength, longestLength, requiredContents, shortestLength} from './length';
import type {TimelineCase} from './timeline-case';

/** For a whole clip only: one scene of it is shorter than any contest asks. */
const WHOLE_CLIP_RULES: readonly Rule<TimelineCase>[] = [
  longestLength,
  shortestLength,
  adjustedLength,
  requiredContents,
];

/** For a single scene as well. */
export const SCENE_RULES: readonly Rule<TimelineCase>[] = [...CAPTIONS, fittingTexts];

export const TIMELINE_RULES: readonly Rule<TimelineCase>[] = [...WHOLE_CLIP_RULES, ...SCENE_RULES];
