import {DATA_RULES} from './data/index';
import {MEDIA_RULES} from './media/index';
import {equalReuse} from './media/reuse';
import type {Rule} from './rule';
import {SOURCES_RULES} from './sources/index';
import {TABLE_RULES} from './table-rules';
import {TIMELINE_RULES} from './timeline/index';
import {sampleFigures} from './timeline/sample-figures';

/** What is known of a rule, whatever it looks at. */
export type RuleFacts = Omit<Rule<never>, 'check'>;

/** Every rule that exists, stage by stage. What has no row here cannot be found. */
export const RULES: readonly RuleFacts[] = [
  ...DATA_RULES,
  ...TABLE_RULES,
  sampleFigures,
  ...SOURCES_RULES,
  ...TIMELINE_RULES,
  ...MEDIA_RULES,
  equalReuse,
];
