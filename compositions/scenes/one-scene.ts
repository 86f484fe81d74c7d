import type {Scene} from '../../src/script/scene';
import {type PictureFormat, planTimeline} from '../../src/timeline/plan-timeline';
import type {Timeline} from '../../src/timeline/timeline';

const FULL_HD: PictureFormat = {fps: 25, width: 1920, height: 1080};

/** A clip of one scene without music, for the Studio's gallery and the tests. */
export const oneSceneTimeline = (scene: Scene, format = FULL_HD): Timeline =>
  planTimeline(
    {
      title: scene.heading,
      slug: scene.id,
      motif: 'river-hill',
      glossary: [],
      lexicon: [],
      music: {mood: 'river'},
      scenes: [scene],
    },
    format,
  );
