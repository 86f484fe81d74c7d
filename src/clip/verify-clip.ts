import type {Finding} from '../findings/finding';
import {hashFile} from '../base/hash-file';
import {countFrames} from '../media/count-frames';
import {leaksOfMp4, leaksOfPng} from '../media/private-leaks';
import {judge} from '../rules/judge';
import {MEDIA_RULES} from '../rules/media/index';
import type {ClipMeasures, PosterMeasures, ReuseMeasures} from '../rules/media/media-case';
import {measureSound, type SoundMeasures} from '../sound/mix/measure-sound';
import type {MixResult, SoundTarget} from '../sound/mix/mix-sound';
import {planSound} from '../timeline/sound-plan';
import type {Timeline} from '../timeline/timeline';
import type {CacheStore} from '../render/cache/cache-store';
import {hashJudge} from '../render/cache/hash-source';
import {hashValues} from '../base/hash-values';
import {countJoined, type Joined} from '../render/count-joined';
import {measureClip, measurePoster} from './measure-clip';
import {together} from '../base/together';

export type VerifyRequest = {
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly target: SoundTarget;
  readonly mix: MixResult;
  readonly clipFile: string;
  /** Streams that the clip's picture was joined from; absent where it was encoded whole. */
  readonly segments?: readonly string[];
  readonly posterFile: string;
  /** Absent where every frame was drawn. */
  readonly reuse?: ReuseMeasures | undefined;
  readonly final: boolean;
  /** Hides personal data in a finding. */
  readonly hide: (finding: Finding) => Finding;
  readonly signal: AbortSignal;
};

/** Decodes and measures the finished files, and holds them against timeline and target. */
async function verifyClip(
  request: VerifyRequest,
  {store, judge: hashOfJudge}: Omit<Joined, 'segments'>,
): Promise<readonly Finding[]> {
  const {segments, timeline, publicDir, target, mix, clipFile, posterFile, signal} = request;
  const {reuse, final, hide} = request;
  const count = (file: string, stop: AbortSignal) =>
    segments
      ? countJoined(file, {segments, store, judge: hashOfJudge}, stop)
      : countFrames(file, {signal: stop});
  const [clip, poster, leaks, sound] = await together<
    [ClipMeasures, PosterMeasures, readonly string[], SoundMeasures]
  >(
    signal,
    (stop) => measureClip(clipFile, count, stop),
    () => measurePoster(posterFile),
    async (stop) => [...(await leaksOfMp4(clipFile, stop)), ...(await leaksOfPng(posterFile))],
    (stop) => measureSound({file: clipFile, plan: planSound(timeline), publicDir, signal: stop}),
  );
  return judge(
    MEDIA_RULES,
    {timeline, clip, poster, leaks, sound, target, mix, reuse},
    {final, hide},
  );
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
  const [clip, poster, judgeHash] = await Promise.all([
    hashFile(clipFile),
    hashFile(posterFile),
    hashJudge(),
  ]);
  const {seconds: _, ...measured} = mix;
  const key = hashValues(judgeHash, clip, poster, timeline, target, measured);
  const known = await store.read('proofs', key);
  if (known) return JSON.parse(known.toString('utf8')) as readonly Finding[];
  const findings = await verifyClip(request, {store, judge: judgeHash});
  if (findings.every(({result}) => result === 'pass')) {
    await store.put('proofs', key, JSON.stringify(findings));
  }
  return findings;
}
