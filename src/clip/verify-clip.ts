import {hashFile} from '../base/hash-file';
import {hashValues} from '../base/hash-values';
import {together} from '../base/together';
import type {Finding} from '../findings/finding';
import {countFrames} from '../media/count-frames';
import {leaksOfMp4, leaksOfPng} from '../media/private-leaks';
import type {CacheStore} from '../render/cache/cache-store';
import {hashJudge} from '../render/cache/hash-source';
import {countJoined} from '../render/count-joined';
import {judge, type Judging} from '../rules/judge';
import {MEDIA_RULES} from '../rules/media/index';
import type {ClipMeasures, PosterMeasures, ReuseMeasures} from '../rules/media/media-case';
import {equalReuse} from '../rules/media/reuse';
import {measureSound, type SoundMeasures} from '../sound/mix/measure-sound';
import type {MixResult, SoundTarget} from '../sound/mix/mix-sound';
import {planSound} from '../timeline/sound-plan';
import type {Timeline} from '../timeline/timeline';
import {measureClip, measurePoster} from './measure-clip';

type JoinedPicture = {
  readonly segmentFiles: readonly string[];
  readonly stats: ReuseMeasures;
};

export type VerifyRequest = {
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly target: SoundTarget;
  readonly mix: MixResult;
  readonly clipFile: string;
  readonly posterFile: string;
  /** The streams that the clip's picture was joined from; undefined where it was encoded whole. */
  readonly drawn: JoinedPicture | undefined;
  readonly judging: Judging;
  readonly signal: AbortSignal;
};

/**
 * Decodes and measures the finished files, and asks the rules. Files that passed before, to the byte, with the same
 * timeline, target and judge, are not decoded again; only a pass is remembered.
 */
export async function verifyClip(
  request: VerifyRequest,
  store: CacheStore,
): Promise<readonly Finding[]> {
  const {timeline, target, mix, clipFile, posterFile, drawn, judging} = request;
  const [clip, poster, code] = await Promise.all([
    hashFile(clipFile),
    hashFile(posterFile),
    hashJudge(),
  ]);
  const {seconds: _, ...measured} = mix;
  const key = hashValues(code, clip, poster, timeline, target, measured);
  const reuse = judge([equalReuse], {reuse: drawn?.stats}, judging);
  const known = await store.read('proofs', key);
  if (known) return [...reuse, ...(JSON.parse(known.toString('utf8')) as readonly Finding[])];
  const findings = await judgeFiles(request, store, code);
  if (findings.every(({result}) => result === 'pass')) {
    await store.put('proofs', key, JSON.stringify(findings));
  }
  return [...reuse, ...findings];
}

/** @param code hash of the code that judges. */
async function judgeFiles(
  {timeline, publicDir, target, mix, clipFile, posterFile, drawn, judging, signal}: VerifyRequest,
  store: CacheStore,
  code: string,
): Promise<readonly Finding[]> {
  const count = (file: string, stop: AbortSignal) =>
    drawn
      ? countJoined(file, {segments: drawn.segmentFiles, store, judge: code}, stop)
      : countFrames(file, {signal: stop});
  const plan = planSound(timeline);
  const [clip, poster, leaks, sound] = await together<
    [ClipMeasures, PosterMeasures, readonly string[], SoundMeasures]
  >(
    signal,
    (stop) => measureClip(clipFile, count, stop),
    () => measurePoster(posterFile),
    async (stop) => [...(await leaksOfMp4(clipFile, stop)), ...(await leaksOfPng(posterFile))],
    (stop) => measureSound({file: clipFile, plan, publicDir, signal: stop}),
  );
  return judge(MEDIA_RULES, {timeline, clip, poster, leaks, sound, target, mix}, judging);
}
