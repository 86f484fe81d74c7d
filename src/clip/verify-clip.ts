import type {Finding} from '../findings/finding';
import {hashFile} from '../base/hash-file';
import {countFrames} from '../media/count-frames';
import {checkSound} from '../rules/media/check-sound';
import {measureSound} from '../sound/mix/measure-sound';
import type {MixReport, SoundTarget} from '../sound/mix/mix-sound';
import {planSound} from '../timeline/sound-plan';
import type {Timeline} from '../timeline/timeline';
import type {CacheStore} from '../render/cache/cache-store';
import {hashJudge} from '../render/cache/hash-source';
import {hashOf} from '../base/hash-text';
import {countJoined, type Joined} from '../render/count-joined';
import {checkPrivate} from '../rules/media/check-private';
import {checkClip, checkPoster, measureClip} from '../rules/media/self-check';
import {together} from '../base/together';

export type VerifyRequest = {
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly target: SoundTarget;
  readonly mix: MixReport;
  readonly clipFile: string;
  /** Streams that the clip's picture was joined from; absent where it was encoded whole. */
  readonly segments?: readonly string[];
  readonly posterFile: string;
  readonly signal: AbortSignal;
};

/** Decodes and measures the finished files, and holds them against timeline and target. */
async function verifyClip(
  request: VerifyRequest,
  {store, judge}: Omit<Joined, 'segments'>,
): Promise<readonly Finding[]> {
  const {segments, timeline, publicDir, target, mix, clipFile, posterFile, signal} = request;
  const count = (file: string, stop: AbortSignal) =>
    segments
      ? countJoined(file, {segments, store, judge}, stop)
      : countFrames(file, {signal: stop});
  const [picture, poster, leaks, sound] = await together<
    [readonly Finding[], readonly Finding[], readonly Finding[], readonly Finding[]]
  >(
    signal,
    async (stop) => checkClip(await measureClip(clipFile, count, stop), timeline),
    () => checkPoster(posterFile, timeline),
    (stop) => checkPrivate(clipFile, posterFile, stop),
    async (stop) =>
      checkSound(await measureSound(clipFile, planSound(timeline), publicDir, stop), mix, target),
  );
  return [...picture, ...poster, ...leaks, ...sound];
}

/**
 * The same, but files that passed before, to the byte, with the same timeline, target and judge, are not decoded again.
 * Only a pass is remembered.
 */
export async function verifyOnce(
  request: VerifyRequest,
  store: CacheStore,
): Promise<readonly Finding[]> {
  const {timeline, target, mix, clipFile, posterFile} = request;
  const [clip, poster, judge] = await Promise.all([
    hashFile(clipFile),
    hashFile(posterFile),
    hashJudge(),
  ]);
  const {seconds: _, ...measured} = mix;
  const key = hashOf(judge, clip, poster, timeline, target, measured);
  const known = await store.read('verdicts', key);
  if (known) return JSON.parse(known.toString('utf8')) as readonly Finding[];
  const findings = await verifyClip(request, {store, judge});
  if (findings.every(({result}) => result === 'pass')) {
    await store.put('verdicts', key, JSON.stringify(findings));
  }
  return findings;
}
