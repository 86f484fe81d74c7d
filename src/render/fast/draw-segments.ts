import type {Timeline} from '../../timeline/timeline';
import type {Studio} from '../draw-clip';
import type {CacheStore} from './cache-store';
import {sameImage} from './compare-images';
import {drawFrames} from './draw-frames';
import {encodeSegment} from './encode-segment';
import {imageMailbox, type ImageMailbox} from './image-mailbox';
import {planDrawing, type PlannedSegment} from './plan-drawing';
import type {Segment} from './plan-segments';

/** Drawn pictures that may wait for the encoder, about 0.3 MB each at 1080p. */
const ROOM = 16;

/** What became of a segment: a file; a held picture that was none; a kept picture that was gone when it was needed. */
export type SegmentOutcome =
  | {readonly segment: Segment; readonly state: 'done'; readonly file: string}
  | {readonly segment: Segment; readonly state: 'mismatch'; readonly frame: number}
  | {readonly segment: Segment; readonly state: 'lost'};

export type DrawnSegments = {
  readonly outcomes: readonly SegmentOutcome[];
  readonly drawnFrames: number;
  readonly verifiedSamples: number;
};

type DrawContext = {
  readonly openStudio: () => Promise<Studio>;
  readonly timeline: Timeline;
  readonly store: CacheStore;
  readonly signal: AbortSignal;
  /** Told after every drawn frame. */
  readonly onDrawn: (drawn: number, of: number) => void;
};

/** Draws what is missing of some segments and encodes them meanwhile, one after the other; keeps what gets done. */
export async function drawSegments(
  segments: readonly Segment[],
  {openStudio, timeline, store, signal, onDrawn}: DrawContext,
): Promise<DrawnSegments> {
  const kept = await keptFrames(segments, store);
  const plan = planDrawing(segments, (signature) => kept.has(signature));
  const mailbox = imageMailbox(ROOM);
  const feeding = new AbortController();
  const stop = AbortSignal.any([signal, feeding.signal]);
  let drawnFrames = 0;
  const drawing = async (): Promise<void> => {
    if (plan.frames.length === 0) return;
    const studio = await openStudio();
    const onImage = async (jpeg: Buffer, frame: number): Promise<void> => {
      onDrawn(++drawnFrames, plan.frames.length);
      await mailbox.deliver(jpeg, frame);
    };
    await drawFrames(studio, timeline, plan.frames, onImage, stop);
  };
  const failFeeder = (error: unknown): never => {
    mailbox.fail(error);
    throw error;
  };
  const failDrawer = (error: unknown): never => {
    mailbox.fail(error);
    feeding.abort(error);
    throw error;
  };
  const feed = encodeAll(plan.segments, {timeline, store, mailbox, signal: stop});
  const [fed, drew] = await Promise.allSettled([
    feed.catch(failDrawer),
    drawing().catch(failFeeder),
  ]);
  signal.throwIfAborted();
  if (fed.status === 'rejected') throw fed.reason;
  if (drew.status === 'rejected') throw drew.reason;
  return {...fed.value, drawnFrames};
}

/** Pictures that are kept and whole: all are looked at before it is settled which are drawn. */
async function keptFrames(segments: readonly Segment[], store: CacheStore): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const {signature} of segments.flatMap(({runs}) => runs)) {
    if (signature === null || kept.has(signature)) continue;
    if ((await store.read('frames', signature)) !== undefined) kept.add(signature);
  }
  return kept;
}

type EncodeContext = {
  readonly timeline: Timeline;
  readonly store: CacheStore;
  readonly mailbox: ImageMailbox;
  readonly signal: AbortSignal;
};

/** Encodes one segment after the other; while one is being finished, the next begins. */
async function encodeAll(
  segments: readonly PlannedSegment[],
  context: EncodeContext,
): Promise<Pick<DrawnSegments, 'outcomes' | 'verifiedSamples'>> {
  const outcomes: Promise<SegmentOutcome>[] = [];
  let verifiedSamples = 0;
  try {
    for (const planned of segments) {
      const {outcome, verified} = await encodeOne(planned, context);
      verifiedSamples += verified;
      await outcomes.at(-1);
      outcome.catch(() => undefined); // Told below, or by the next segment.
      outcomes.push(outcome);
    }
    return {outcomes: await Promise.all(outcomes), verifiedSamples};
  } catch (error) {
    await Promise.allSettled(outcomes);
    throw error;
  }
}

async function encodeOne(
  {segment, runs}: PlannedSegment,
  {timeline, store, mailbox, signal}: EncodeContext,
): Promise<{readonly outcome: Promise<SegmentOutcome>; readonly verified: number}> {
  const {from, durationInFrames, key} = segment;
  const file = store.scratchFile('segments');
  const {fps, width, height} = timeline;
  const encoder = encodeSegment({fps, width, height, durationInFrames, file, signal});
  const giveUp = async (outcome: SegmentOutcome) => {
    mailbox.discard(from, from + durationInFrames);
    await encoder.abandon();
    return {outcome: Promise.resolve(outcome), verified};
  };
  let verified = 0;
  for (const {frame, signature, drawn, samples} of runs) {
    const kept = drawn || signature === null ? undefined : await store.read('frames', signature);
    if (!drawn && kept === undefined) return giveUp({segment, state: 'lost'});
    const jpeg = kept ?? (await mailbox.take(from + frame));
    if (drawn && signature !== null) await store.put('frames', signature, jpeg);
    await encoder.add(jpeg, frame);
    for (const at of samples) {
      verified += 1;
      if (!(await sameImage(jpeg, await mailbox.take(from + at), signal))) {
        return giveUp({segment, state: 'mismatch', frame: from + at});
      }
    }
  }
  const finished = encoder.finish().then(async () => ({
    segment,
    state: 'done' as const,
    file: key === null ? file : await store.putFile('segments', key, file),
  }));
  return {outcome: finished, verified};
}
