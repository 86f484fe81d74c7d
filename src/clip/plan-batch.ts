import {join} from 'node:path';
import {dossiersIn} from './dossiers-in';
import {planClip, type PlanRequest, type PlanResult} from './plan-clip';

export type OnDossier = {
  /** Called before each dossier; `index` counts from 0. */
  readonly onStart: (dossier: string, index: number, of: number) => void;
};

export type PlannedDossier = {
  /** Name of the dossier's folder. */
  readonly dossier: string;
  readonly plan: PlanResult;
};

/** Plans a folder of dossiers, as `makeClips` renders it. It needs no renderer, which takes longer to load than to plan. */
export async function planClips(
  parent: string,
  request: Omit<PlanRequest, 'dataDir' | 'sharedDir'>,
  {onStart, onPlan}: OnDossier & {readonly onPlan: (plan: PlanResult) => void},
): Promise<readonly PlannedDossier[]> {
  const planned: PlannedDossier[] = [];
  const dossiers = await dossiersIn(parent);
  for (const [index, dossier] of dossiers.entries()) {
    request.signal.throwIfAborted();
    onStart(dossier, index, dossiers.length);
    const dataDir = join(parent, dossier);
    const plan = await planClip({...request, dataDir, sharedDir: parent});
    onPlan(plan);
    planned.push({dossier, plan});
  }
  return planned;
}
