import type {Finding} from '../../src/findings/finding';
import {judge} from '../../src/rules/judge';
import {MEDIA_RULES} from '../../src/rules/media/index';
import type {MediaCase} from '../../src/rules/media/media-case';
import type {Rule} from '../../src/rules/rule';
import {SOURCES_RULES} from '../../src/rules/sources/index';
import type {SourcesCase} from '../../src/rules/sources/sources-case';
import {VOICE_RULES} from '../../src/rules/sources/voice';
import {TIMELINE_RULES} from '../../src/rules/timeline/index';
import type {TimelineCase} from '../../src/rules/timeline/timeline-case';

/** Findings as they are, for tests that are not about personal data. */
export const DRAFT = {final: false, hide: (finding: Finding): Finding => finding};
export const FINAL = {...DRAFT, final: true};

/** A case of which the rules in question look at some parts only; another part throws, so that a test cannot miss it. */
function partOf<Case extends object>(parts: Partial<Case>): Case {
  return new Proxy(parts, {
    get: (given, key) => {
      if (key in given) return given[key as keyof typeof given];
      throw new Error(`the test gives no ${String(key)}`);
    },
  }) as Case;
}

const asking =
  <Case extends object>(all: readonly Rule<Case>[]) =>
  (parts: Partial<Case>, family: RegExp, judging = DRAFT): readonly Finding[] =>
    judge(
      all.filter(({id}) => family.test(id)),
      partOf<Case>(parts),
      judging,
    );

export const askTimeline = asking<TimelineCase>(TIMELINE_RULES);
export const askSources = asking<SourcesCase>(SOURCES_RULES);
export const askVoices = asking<SourcesCase>(VOICE_RULES);
export const askMedia = asking<MediaCase>(MEDIA_RULES);
