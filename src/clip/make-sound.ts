import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {hashFile} from '../base/hash-file';
import {mixSound, type MixResult, type SoundTarget} from '../sound/mix/mix-sound';
import {writeTakeAtTempo} from '../sound/voice/write-take-at-tempo';
import {writeMusic} from '../sound/write-music';
import {planSound} from '../timeline/sound-plan';
import type {Timeline} from '../timeline/timeline';
import type {CacheStore} from '../render/cache/cache-store';
import {hashSoundCode} from '../render/cache/hash-source';
import {hashValues} from '../base/hash-values';
import {GENERATED_MUSIC_FOLDER, musicPlanOf} from '../timeline/with-music';

/** Writes what the timeline names and is made for it: the music bed, and takes of a draft voice at another tempo. */
export async function writeSources(
  timeline: Timeline,
  publicDir: string,
  signal?: AbortSignal,
): Promise<void> {
  if (timeline.music.src !== undefined) {
    const folder = join(publicDir, GENERATED_MUSIC_FOLDER);
    await writeMusic({plan: musicPlanOf(timeline), folder, publicDir, signal});
  }
  for (const {take} of timeline.voice) {
    if (take && take.tempo !== 1) await writeTakeAtTempo(take, publicDir, signal);
  }
}

export type SoundRequest = {
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly target: SoundTarget;
  /** The M4A to write. */
  readonly file: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: number) => void;
};

/**
 * The same sound as before, when plan, sources, target and code are what they were; otherwise it is mixed, and kept.
 * @param store of what is kept between renders.
 */
export async function makeSoundOnce(request: SoundRequest, store: CacheStore): Promise<MixResult> {
  const {timeline, publicDir, target, file, onProgress} = request;
  const plan = planSound(timeline);
  const sources = [...new Set(plan.clips.map(({src}) => src))].sort();
  const bytes = await Promise.all(sources.map((src) => hashFile(join(publicDir, src))));
  const key = hashValues(await hashSoundCode(), plan, target, sources, bytes);
  const [kept, report] = [await store.take('sounds', key), await store.read('mixes', key)];
  if (kept !== undefined && report !== undefined) {
    await copyFile(kept, file);
    onProgress(1);
    return deserialize(report) as MixResult;
  }
  const mixed = await makeSound(request);
  const copy = store.scratchFile('sounds');
  await copyFile(file, copy);
  await store.putFile('sounds', key, copy);
  await store.put('mixes', key, serialize(mixed));
  return mixed;
}

/** Mixes the whole clip's sound in one pass, levelled to the target. */
const makeSound = ({timeline, ...request}: SoundRequest): Promise<MixResult> =>
  mixSound({plan: planSound(timeline), ...request});
