import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {hashFile} from '../base/hash-file';
import {hashValues} from '../base/hash-values';
import type {CacheStore} from '../render/cache/cache-store';
import {hashSoundCode} from '../render/cache/hash-source';
import {type MixResult, mixSound, type SoundTarget} from '../sound/mix/mix-sound';
import {writeTakeAtTempo} from '../sound/voice/write-take-at-tempo';
import {writeMusic} from '../sound/write-music';
import {planSound} from '../timeline/sound-plan';
import type {Timeline} from '../timeline/timeline';
import {GENERATED_MUSIC_FOLDER, musicPlanOf} from '../timeline/with-music';

/** Writes the files that the timeline names and that are made for it: the music bed, and draft takes at another tempo. */
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
  /** 0 … 1. */
  readonly onProgress: (progress: number) => void;
};

/**
 * Mixes the whole clip's sound in one pass, levelled to the target; where plan, sources, target and code are what they
 * were, the sound of an earlier render is copied.
 */
export async function makeSoundOnce(request: SoundRequest, store: CacheStore): Promise<MixResult> {
  const {timeline, publicDir, target, file, signal, onProgress} = request;
  const plan = planSound(timeline);
  const sources = [...new Set(plan.clips.map(({src}) => src))].sort();
  const hashes = await Promise.all(sources.map((src) => hashFile(join(publicDir, src))));
  const key = hashValues(await hashSoundCode(), plan, target, sources, hashes);
  const [kept, keptMix] = [await store.take('sounds', key), await store.read('mixes', key)];
  if (kept !== undefined && keptMix !== undefined) {
    await copyFile(kept, file);
    onProgress(1);
    return deserialize(keptMix) as MixResult;
  }
  const mixed = await mixSound({plan, publicDir, target, file, signal, onProgress});
  const copy = store.scratchFile('sounds');
  await copyFile(file, copy);
  await store.putFile('sounds', key, copy);
  await store.put('mixes', key, serialize(mixed));
  return mixed;
}
