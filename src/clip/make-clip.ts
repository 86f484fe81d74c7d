import type {Finding} from '../findings/finding';
import {fault} from '../findings/reading-fault';
import type {DrawingTools} from '../render/drawing-browser';
import {planClip, type PlanRequest, type PlanResult} from './plan-clip';
import type {OnProgress} from './progress';
import {renderClip, type RenderRequest, type RenderResult} from './render-clip';

export type ClipRequest = PlanRequest & Omit<RenderRequest, 'plan' | 'onProgress'>;

/** What came of a clip: why it could not be rendered, or what was rendered. */
export type ClipResult = Exclude<PlanResult, {readonly kind: 'ready'}> | RenderResult;

export type ClipContext = {
  /** Opens browser and bundle for some work, or lends those that are open; called only when the plan is ready. */
  readonly withTools: <Result>(work: (tools: DrawingTools) => Promise<Result>) => Promise<Result>;
  /** Slugs of clips that exist already in `outDir`, and the dossiers that they come from. */
  readonly taken?: ReadonlyMap<string, string> | undefined;
  /** Called before anything is drawn. */
  readonly onPlan: (plan: PlanResult) => void;
  readonly onProgress: OnProgress;
};

/** The whole job, from a dossier's folder to the files of its clip. */
export async function makeClip(
  request: ClipRequest,
  {withTools, taken, onPlan, onProgress}: ClipContext,
): Promise<ClipResult> {
  const plan = refuseTaken(await planClip(request), taken);
  onPlan(plan);
  if (plan.kind !== 'ready') return plan;
  return withTools((tools) => renderClip({...request, plan, onProgress}, tools));
}

function refuseTaken(plan: PlanResult, taken: ClipContext['taken']): PlanResult {
  if (plan.kind !== 'ready') return plan;
  const other = taken?.get(plan.timeline.slug);
  if (other === undefined) return plan;
  return {
    kind: 'wrong-input',
    findings: [...plan.findings, doubledSlug(plan.timeline.slug, other)],
  };
}

const doubledSlug = (slug: string, other: string): Finding =>
  fault({
    ruleId: 'INPUT.REFERENCE',
    message: `Hồ sơ “${other}” đã dùng slug này; hai clip sẽ ghi đè lên nhau. Hãy đặt slug khác trong clip.json.`,
    measured: slug,
    expected: 'mỗi hồ sơ một slug riêng',
    file: 'clip.json',
    path: ['slug'],
  });
