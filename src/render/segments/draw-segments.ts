import type {Timeline} from '../../timeline/timeline';
import type {Studio} from '../draw-clip';
import type {CacheStore} from '../cache/cache-store';
import {sameImage} from './compare-images';
import {drawFrames} from './draw-frames';
import {encodeMeanwhile, type OpenSegment} from './encode-meanwhile';
import {encodeSegment} from './encode-segment';
import {imageMailbox, type ImageMailbox} from './image-mailbox';
import {meets, planDrawing, type PlannedPart, type PlannedRun} from './plan-drawing';
import type {Run, ScenePart, Segment} from './plan-segments';
import {workers, type Workers} from '../../base/workers';

/** Drawn pictures that may wait for the encoder, about 0.3 MB each at 1080p. */
const ROOM = 64;
/** Segments that are encoded at a time, each by one thread. */
const ENCODERS = 2;

/** Held pictures that were none, by scene: the first such frame, from the clip's start. */
type Mismatches = ReadonlyMap<string, number>;

export type DrawnSegments = {
  readonly mismatches: Mismatches;
  readonly drawnFrames: number;
  readonly encodedFrames: number;
  readonly verifiedSamples: number;
};

type DrawContext = {
  readonly openStudio: () => Promise<Studio>;
  readonly timeline: Timeline;
  readonly store: CacheStore;
  /** Files of encoded segments, by {@link segmentName}; what gets done is added. */
  readonly files: Map<string, string>;
  readonly signal: AbortSignal;
  /** Told of every file that got done. */
  readonly onSegment: (file: string) => void;
  /** Told after every drawn frame. */
  readonly onDrawn: (drawn: number, of: number) => void;
};

/** What a segment's file is known by in one render. @param part that it is a piece of. */
export const segmentName = ({from}: ScenePart, {frame, key}: Segment): string =>
  key ?? `hình ${from + frame}`;

/** Draws what is missing of some scenes and encodes it meanwhile; keeps what gets done. */
export async function drawSegments(
  parts: readonly ScenePart[],
  {openStudio, timeline, store, files, signal, onSegment, onDrawn}: DrawContext,
): Promise<DrawnSegments> {
  const kept = await keptFrames(parts, store);
  const plan = planDrawing(parts, {
    isEncoded: (key) => files.has(key),
    isKept: (signature) => kept.has(signature),
  });
  const signatures = keptUnder(plan.parts);
  const mailbox = imageMailbox(ROOM);
  const feeding = new AbortController();
  const stop = AbortSignal.any([signal, feeding.signal]);
  let drawnFrames = 0;
  const drawing = async (): Promise<void> => {
    if (plan.frames.length === 0) return;
    const studio = await openStudio();
    const onImage = async (jpeg: Buffer, frame: number): Promise<void> => {
      // Kept at once: whatever ends this render, the next one draws only what this one had not drawn.
      const signature = signatures.get(frame);
      if (signature !== undefined) await store.put('frames', signature, jpeg);
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
  const feed = encodeAll(plan.parts, {timeline, store, files, mailbox, onSegment, signal: stop});
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
async function keptFrames(parts: readonly ScenePart[], store: CacheStore): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const {signature} of parts.flatMap(({runs}) => runs)) {
    if (signature === null || kept.has(signature)) continue;
    if ((await store.read('frames', signature)) !== undefined) kept.add(signature);
  }
  return kept;
}

/** What the pictures that are drawn are kept under, by the clip's frame; those that nothing vouches for are not kept. */
const keptUnder = (parts: readonly PlannedPart[]): ReadonlyMap<number, string> =>
  new Map(
    parts.flatMap(({part, runs}) =>
      runs.flatMap(({frame, signature, drawn}): readonly [number, string][] =>
        drawn && signature !== null ? [[part.from + frame, signature]] : [],
      ),
    ),
  );

type EncodeContext = {
  readonly timeline: Timeline;
  readonly store: CacheStore;
  readonly files: Map<string, string>;
  readonly mailbox: ImageMailbox;
  readonly onSegment: (file: string) => void;
  readonly signal: AbortSignal;
};

/** Takes the scenes' pictures in order and has their segments encoded meanwhile. */
async function encodeAll(
  parts: readonly PlannedPart[],
  context: EncodeContext,
): Promise<Omit<DrawnSegments, 'drawnFrames'>> {
  const encoders = workers(ENCODERS);
  const mismatches = new Map<string, number>();
  let [encodedFrames, verifiedSamples] = [0, 0];
  try {
    for (const planned of parts) {
      const {verified, mismatch} = await takePart(planned, encoders, context);
      verifiedSamples += verified;
      if (mismatch !== undefined) mismatches.set(planned.part.sceneId, mismatch);
      encodedFrames += planned.segments.reduce((sum, {length}) => sum + length, 0);
    }
  } finally {
    await encoders.settled();
  }
  return {mismatches, encodedFrames, verifiedSamples};
}

/** A scene's pictures, one after the other: proved where that is planned, and handed to the encoders. */
async function takePart(
  planned: PlannedPart,
  encoders: Workers,
  context: EncodeContext,
): Promise<{readonly verified: number; readonly mismatch?: number}> {
  const {part, runs} = planned;
  const {mailbox, signal} = context;
  const encoded = encodePart(planned, encoders, context);
  let verified = 0;
  try {
    for (const run of runs) {
      const jpeg = await pictureOf(run, part, context);
      for (const at of run.samples) {
        const own = await mailbox.take(part.from + at);
        verified += 1;
        if (jpeg === undefined || (await sameImage(jpeg, own, signal))) continue;
        mailbox.discard(part.from, part.from + part.durationInFrames);
        return {verified, mismatch: part.from + at};
      }
      await encoded.show(jpeg, run);
    }
    return {verified};
  } finally {
    encoded.dropUnfinished();
  }
}

/** The picture of a run, drawn now or kept; `undefined` for one that another render has cleaned away meanwhile. */
const pictureOf = async (
  {frame, drawn, signature}: PlannedRun,
  {from}: ScenePart,
  {mailbox, store}: EncodeContext,
): Promise<Buffer | undefined> => {
  if (drawn) return mailbox.take(from + frame);
  return signature === null ? undefined : store.read('frames', signature);
};

/** Begins the segments of a scene as the first picture of each comes, and ends them with their last. */
function encodePart(planned: PlannedPart, encoders: Workers, context: EncodeContext) {
  const open = new Map<Segment, OpenSegment>();
  const openSegment = (segment: Segment): Promise<OpenSegment> =>
    encodeMeanwhile(encoders, encoding(planned, segment, context), context.signal);
  return {
    /** @param jpeg the run's picture; without it the segments of the run are left to the next pass. */
    show: async (jpeg: Uint8Array | undefined, run: Run): Promise<void> => {
      for (const segment of planned.segments.filter((one) => meets(run, one))) {
        const opened = open.get(segment) ?? (await openSegment(segment));
        open.set(segment, opened);
        if (jpeg === undefined) opened.drop();
        else await opened.give(jpeg);
        if (run.frame + run.length < segment.frame + segment.length) continue;
        opened.end();
        open.delete(segment);
      }
    },
    dropUnfinished: (): void => {
      for (const {drop} of open.values()) drop();
    },
  };
}

/** Encodes a segment from the pictures of its runs, keeps it and tells of it. */
const encoding =
  (
    {part, runs}: PlannedPart,
    segment: Segment,
    {timeline: {fps, width, height}, store, files, onSegment}: EncodeContext,
  ) =>
  async (pictures: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> => {
    const {frame: from, length: durationInFrames, key} = segment;
    const starts = runs
      .filter((run) => meets(run, segment))
      .map(({frame}) => Math.max(0, frame - from));
    const file = store.scratchFile('segments');
    const request = {fps, width, height, durationInFrames, starts, file, signal};
    await encodeSegment(pictures, request);
    const kept = key === null ? file : await store.putFile('segments', key, file);
    files.set(segmentName(part, segment), kept);
    onSegment(kept);
  };
