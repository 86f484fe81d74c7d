import {join} from 'node:path';
import type {DrawingTools} from '../render/drawing-browser';
import {dossiersIn} from './dossiers-in';
import {type ClipContext, type ClipRequest, type ClipResult, makeClip} from './make-clip';
import type {OnDossier} from './plan-batch';

/** `failed`: an error of browser, disk or program kept the clip from being made. */
export type BatchResult = ClipResult | {readonly kind: 'failed'; readonly error: unknown};

export type BatchClip = {
  /** Name of the dossier's folder. */
  readonly dossier: string;
  readonly result: BatchResult;
};

export type BatchEvents = OnDossier &
  Pick<ClipContext, 'onPlan' | 'onProgress'> & {
    /** Called after each dossier. */
    readonly onEnd: (clip: BatchClip) => void;
  };

export type BatchContext = BatchEvents & {readonly tools: DrawingTools};

/**
 * Renders a folder of dossiers one after the other with one browser and one bundle. What a dossier has no file for is
 * taken from the folder itself, so that the tổ dân phố of a ward share what is the same for all. An error in one clip
 * does not stop the others; an interruption stops all.
 */
export async function makeClips(
  parent: string,
  request: Omit<ClipRequest, 'dataDir' | 'sharedDir' | 'shards'>,
  {tools, onStart, onEnd, ...events}: BatchContext,
): Promise<readonly BatchClip[]> {
  const clips: BatchClip[] = [];
  const taken = new Map<string, string>();
  const dossiers = await dossiersIn(parent);
  for (const [index, dossier] of dossiers.entries()) {
    onStart(dossier, index, dossiers.length);
    const one = {...request, dataDir: join(parent, dossier), sharedDir: parent, shards: []};
    const context: ClipContext = {...events, taken, withTools: (work) => work(tools)};
    const result = await makeClip(one, context).catch((error: unknown): BatchResult => {
      if (request.signal.aborted) throw error;
      return {kind: 'failed', error};
    });
    if ('plan' in result) taken.set(result.plan.timeline.slug, dossier);
    clips.push({dossier, result});
    onEnd({dossier, result});
  }
  return clips;
}
