import type {BatchResult} from '../clip/batch';
import type {ClipResult} from '../clip/make-clip';
import type {PlanResult} from '../clip/plan-clip';
import type {Timings} from '../clip/progress';
import type {Finding} from '../findings/finding';
import type {DrawingStats} from '../render/segments/draw-by-segments';
import {EXIT, type ExitCode} from './exit-codes';
import type {Outcome} from './outcome';

type Ending = Exclude<PlanResult['kind'] | BatchResult['kind'], 'failed'>;

/** The exit code of a command that ends with such a result. */
export const EXIT_OF: Readonly<Record<Ending, ExitCode>> = {
  ready: EXIT.done,
  published: EXIT.done,
  blocked: EXIT.ruleBlocks,
  rejected: EXIT.ruleBlocks,
  'wrong-input': EXIT.inputWrong,
};

export type ClipOutcome = Outcome & {
  readonly findings?: readonly Finding[];
  readonly slug?: string;
  /** Length of the clip, seconds. */
  readonly clipSeconds?: number;
  readonly timings?: Timings | undefined;
  readonly drawn?: DrawingStats | undefined;
};

/** What the last line states about a clip. */
export function outcomeOfClip(result: ClipResult): ClipOutcome {
  const exitCode = EXIT_OF[result.kind];
  if (!('plan' in result)) return {exitCode, findings: result.findings};
  const {plan, findings, timings, drawn} = result;
  const {slug, durationInFrames, fps} = plan.timeline;
  return {
    exitCode,
    outputs: result.kind === 'published' ? result.outputs : {},
    findings: [...plan.findings, ...findings],
    slug,
    clipSeconds: durationInFrames / fps,
    timings,
    drawn,
  };
}

/** Said where a folder holds no dossier. */
export const noDossiersIn = (parent: string): string =>
  `Không thấy hồ sơ nào trong “${parent}”: mỗi hồ sơ là một thư mục con có tệp clip.json. Hãy xem lại đường dẫn sau --all.`;
