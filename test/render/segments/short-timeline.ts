import type {Scene} from '../../../src/script/scene';
import {GALLERY} from '../../../src/studio/gallery';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import type {Timeline} from '../../../src/timeline/timeline';

/** A scene of the gallery with the first of its lines. */
export const scene = (kind: 'title' | 'closing' | 'team', name: string, lines: number): Scene => {
  const found = GALLERY[kind][name] as Scene;
  return {...found, lines: found.lines.slice(0, lines)} as Scene;
};
export const NAMELESS = {
  title: 't',
  motif: 'river-hill' as const,
  glossary: [] as string[],
  lexicon: [],
  music: {mood: 'river'} as const,
};
export const SMALL = {fps: 25, width: 640, height: 360};
/** A few seconds of small pictures: two scenes, handed over to each other. */
export const shortTimeline = (slug = 'plain', thanks = 'Xin cảm ơn!'): Timeline =>
  planTimeline(
    {
      ...NAMELESS,
      slug,
      scenes: [
        scene('title', 'shortest', 0),
        {...scene('closing', 'shortest', 0), thanks} as Scene,
      ],
    },
    SMALL,
  );
