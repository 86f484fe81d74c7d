import {definitionOf} from '../script/scenes';
import type {Script} from '../script/script';
import {type Glossary, glossaryWith} from '../text/break-costs';
import {type Lexicon, lexiconWith} from '../text/lexicon';
import {type Pacing, USUAL_PACING} from './pacing';
import {type PlannedScene, planScene} from './plan-scene';
import type {Timeline} from './timeline';
import {NO_TAKES, type VoiceTakes} from './voice-take';

/** Size and speed of the picture; from the profile. */
export type PictureFormat = {readonly fps: number; readonly width: number; readonly height: number};

/**
 * Level of the music without voice and under it, dB relative to the file. The file is at −20 LUFS and swells 3 LU at
 * most; a take is at −18 LUFS. Under the voice the loudest music is then −20 + 3 − 21 = −38 LUFS: 20 LU below the voice,
 * as WCAG 2.2, 1.4.7 requires.
 */
const MUSIC = {baseDb: 0, duckDb: -21} as const;

type Voice = {readonly takes?: VoiceTakes | undefined; readonly pacing?: Pacing | undefined};

/**
 * Script + fps = timeline. All seconds become integer frames here and nowhere else.
 * @param voice without takes lines last as long as their syllables need.
 */
export function planTimeline(script: Script, format: PictureFormat, voice: Voice = {}): Timeline {
  const {takes = NO_TAKES, pacing = USUAL_PACING} = voice;
  const {glossary, lexicon} = readingOf(script);
  const planned: PlannedScene[] = [];
  let from = 0;
  for (const [index, scene] of script.scenes.entries()) {
    const isLast = index === script.scenes.length - 1;
    const clock = {fps: format.fps, from, isLast, takes, pacing, glossary, lexicon};
    const next = planScene(scene, clock);
    planned.push(next);
    from += next.timed.durationInFrames;
  }
  const scenes = planned.map(({timed}) => timed);
  return {
    version: 1,
    title: script.title,
    slug: script.slug,
    motif: script.motif,
    glossary: script.glossary,
    fps: format.fps,
    width: format.width,
    height: format.height,
    durationInFrames: from,
    posterFrame: posterFrame(scenes),
    scenes,
    cues: planned.flatMap(({cues}) => cues),
    voice: planned.flatMap(({voice}) => voice),
    music: {
      source: script.music,
      liftsAtFrames: scenes
        .filter(({scene}) => definitionOf(scene.kind).liftsMusic)
        .map((timed) => timed.from),
      ...MUSIC,
    },
  };
}

type Reading = {readonly glossary: Glossary; readonly lexicon: Lexicon};

/** One lexicon for each script, however often it is planned: it is a key of the memoised captions. */
const LEXICONS = new WeakMap<Script['lexicon'], Lexicon>();

function readingOf({glossary, lexicon}: Script): Reading {
  const known = LEXICONS.get(lexicon) ?? lexiconWith(lexicon);
  LEXICONS.set(lexicon, known);
  return {glossary: glossaryWith(glossary), lexicon: known};
}

/** The title at rest; without one, the middle of the first scene. */
function posterFrame(scenes: Timeline['scenes']): number {
  const poster = scenes.find(({scene}) => scene.kind === 'title') ?? scenes[0];
  return poster ? poster.from + Math.floor(poster.durationInFrames * 0.7) : 0;
}
