import {type Workers, workers} from '../../base/workers';
import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import type {DrawingBrowser} from '../drawing-browser';
import {overlap} from '../frame-range';
import {sameImage} from './compare-images';
import {drawFrames} from './draw-frames';
import {encodeMeanwhile, type OpenSegment} from './encode-meanwhile';
import {encodeSegment} from './encode-segment';
import {type ImageMailbox, imageMailbox} from './image-mailbox';
import {planDrawing, type PlannedPart, type PlannedRun} from './plan-drawing';
import type {Run, ScenePart, Segment} from './plan-segments';

/** Drawn pictures that may wait for the encoder, about 0.3 MB each at 1080p. */
const CAPACITY = 64;
/** Segments that are encoded at a time, each by one thread. */
const ENCODERS = 2;

/** Reused frames that turned out different, the first one of each scene, from the clip's start. */
type Mismatches = ReadonlyMap<string, number>;

export type DrawnSegments = {
  readonly mismatches: Mismatches;
  readonly drawnFrames: number;
  readonly encodedFrames: number;
  readonly verifiedSamples: number;
};

type DrawContext = {
  readonly openBrowser: () => Promise<DrawingBrowser>;
  readonly timeline: Timeline;
  readonly store: CacheStore;
  /** Files of encoded segments, by {@link segmentName}; new ones are added. */
  readonly files: Map<string, string>;
  readonly signal: AbortSignal;
  /** Called with each finished file. */
  readonly onSegment: (file: string) => void;
  /** Called after every drawn frame. */
  readonly onDrawn: (drawn: number, of: number) => void;
};

/** Name of a segment within one render. @param part that it is in. */
export const segmentName = (part: ScenePart, {from, key}: Segment): string =>
  key ?? `hình ${part.from + from}`;

/** Draws what is missing of some scenes and encodes it meanwhile; finished work is kept. */
export async function drawSegments(
  parts: readonly ScenePart[],
  {openBrowser, timeline, store, files, signal, onSegment, onDrawn}: DrawContext,
): Promise<DrawnSegments> {
  const kept = await keptFrames(parts, store);
  const plan = planDrawing(parts, {
    isEncoded: (key) => files.has(key),
    isKept: (signature) => kept.has(signature),
  });
  const signatures = signaturesOfDrawn(plan.parts);
  const mailbox = imageMailbox(CAPACITY);
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  let drawnFrames = 0;
  const drawing = async (): Promise<void> => {
    if (plan.frames.length === 0) return;
    const browser = await openBrowser();
    const onImage = async (jpeg: Buffer, frame: number): Promise<void> => {
      // Kept at once: whatever ends this render, the next one draws only what is missing.
      const signature = signatures.get(frame);
      if (signature !== undefined) await store.put('frames', signature, jpeg);
      onDrawn(++drawnFrames, plan.frames.length);
      await mailbox.deliver(jpeg, frame);
    };
    await drawFrames({browser, timeline, frames: plan.frames, onImage, signal: stop});
  };
  const failEncoding = (error: unknown): never => {
    mailbox.fail(error);
    throw error;
  };
  const failDrawing = (error: unknown): never => {
    mailbox.fail(error);
    failed.abort(error);
    throw error;
  };
  const encoding = encodeAll(plan.parts, {
    timeline,
    store,
    files,
    mailbox,
    onSegment,
    signal: stop,
  });
  const [encoded, drawn] = await Promise.allSettled([
    encoding.catch(failDrawing),
    drawing().catch(failEncoding),
  ]);
  signal.throwIfAborted();
  if (encoded.status === 'rejected') throw encoded.reason;
  if (drawn.status === 'rejected') throw drawn.reason;
  return {...encoded.value, drawnFrames};
}

/** Signatures of the pictures that are kept undamaged. */
async function keptFrames(parts: readonly ScenePart[], store: CacheStore): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const {signature} of parts.flatMap(({runs}) => runs)) {
    if (signature === null || kept.has(signature)) continue;
    if ((await store.read('frames', signature)) !== undefined) kept.add(signature);
  }
  return kept;
}

/** Signatures of the pictures that are drawn, by the clip's frame; those without one are not kept. */
const signaturesOfDrawn = (parts: readonly PlannedPart[]): ReadonlyMap<number, string> =>
  new Map(
    parts.flatMap(({part, runs}) =>
      runs.flatMap(({from, signature, isDrawn}): readonly [number, string][] =>
        isDrawn && signature !== null ? [[part.from + from, signature]] : [],
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

/** Takes a scene's pictures one after the other, compares the samples and hands the pictures to the encoders. */
async function takePart(
  planned: PlannedPart,
  encoders: Workers,
  context: EncodeContext,
): Promise<{readonly verified: number; readonly mismatch?: number | undefined}> {
  const {part, runs} = planned;
  const {mailbox, signal} = context;
  const encoded = encodePart(planned, encoders, context);
  let verified = 0;
  try {
    for (const run of runs) {
      const jpeg = await pictureOf(run, part, context);
      for (const frame of run.samples) {
        const sample = await mailbox.take(part.from + frame);
        verified += 1;
        if (jpeg === undefined || (await sameImage(jpeg, sample, signal))) continue;
        mailbox.discard(part.from, part.from + part.durationInFrames);
        return {verified, mismatch: part.from + frame};
      }
      await encoded.show(jpeg, run);
    }
    return {verified};
  } finally {
    encoded.dropUnfinished();
  }
}

/** The picture of a run, drawn now or kept; `undefined` if another render has removed it meanwhile. */
const pictureOf = async (
  {from, isDrawn, signature}: PlannedRun,
  part: ScenePart,
  {mailbox, store}: EncodeContext,
): Promise<Buffer | undefined> => {
  if (isDrawn) return mailbox.take(part.from + from);
  return signature === null ? undefined : store.read('frames', signature);
};

/** Begins each segment of a scene when its first picture comes, and ends it with its last. */
function encodePart(planned: PlannedPart, encoders: Workers, context: EncodeContext) {
  const open = new Map<Segment, OpenSegment>();
  const openSegment = (segment: Segment): Promise<OpenSegment> =>
    encodeMeanwhile(encoders, encoderOf(planned, segment, context), context.signal);
  return {
    /** @param jpeg the run's picture; without it the segments of the run are left to the next pass. */
    show: async (jpeg: Uint8Array | undefined, run: Run): Promise<void> => {
      for (const segment of planned.segments.filter((other) => overlap(run, other))) {
        const opened = open.get(segment) ?? (await openSegment(segment));
        open.set(segment, opened);
        if (jpeg === undefined) opened.drop();
        else await opened.give(jpeg);
        if (run.from + run.length < segment.from + segment.length) continue;
        opened.end();
        open.delete(segment);
      }
    },
    dropUnfinished: (): void => {
      for (const {drop} of open.values()) drop();
    },
  };
}

/** Encodes a segment from the pictures of its runs, and keeps it. */
const encoderOf =
  (
    {part, runs}: PlannedPart,
    segment: Segment,
    {timeline: {fps, width, height}, store, files, onSegment}: EncodeContext,
  ) =>
  async (pictures: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> => {
    const {from, length: durationInFrames, key} = segment;
    const starts = runs
      .filter((run) => overlap(run, segment))
      .map((run) => Math.max(0, run.from - from));
    const file = store.scratchFile('segments');
    const request = {fps, width, height, durationInFrames, starts, file, signal};
    await encodeSegment(pictures, request);
    const kept = key === null ? file : await store.putFile('segments', key, file);
    files.set(segmentName(part, segment), kept);
    onSegment(kept);
  };
