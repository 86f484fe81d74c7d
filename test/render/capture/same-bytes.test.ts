import {expect, test} from 'vitest';
import {hashBytes} from '../../../src/base/hash-bytes';
import {drawFrames} from '../../../src/render/segments/draw-frames';
import {sceneSchema} from '../../../src/script/scene';
import {GALLERY} from '../../../src/studio/gallery';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import {bothWays} from '../segments/both-ways';
import {NAMELESS} from '../segments/short-timeline';

const MINUTES = 60_000;

const MOST = sceneSchema.parse(GALLERY.needs['most']);
/** People walk and carry a parcel: what Chromium kept of earlier frames moved the parcel's edges by a hair. */
const WALK = {...MOST, id: 'needs-most', lines: MOST.lines.slice(0, 1)};
const HD = {fps: 25, width: 1280, height: 720};
/** Frames in which that was seen, from the scene's start. */
const [FROM, TO] = [195, 255] as const;

const drawing = bothWays();

test(
  'a frame gives the same bytes whatever its tab has shown before',
  async () => {
    const timeline = planTimeline({...NAMELESS, slug: 'walk', scenes: [WALK]}, HD);
    const drawn = async (step: number): Promise<ReadonlyMap<number, string>> => {
      const frames = Array.from({length: Math.ceil((TO - FROM) / step)}, (_, i) => FROM + i * step);
      const hashes = new Map<number, string>();
      const onImage = (jpeg: Buffer, frame: number) => void hashes.set(frame, hashBytes(jpeg));
      await drawFrames({
        browser: drawing.browser(),
        timeline,
        frames,
        onImage,
        signal: new AbortController().signal,
      });
      return hashes;
    };
    const all = await drawn(1);
    expect(all.size).toBe(TO - FROM);
    for (const step of [2, 3]) {
      for (const [frame, hash] of await drawn(step))
        expect([frame, all.get(frame)]).toEqual([frame, hash]);
    }
  },
  4 * MINUTES,
);
