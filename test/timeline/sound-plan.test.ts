import {describe, expect, test} from 'vitest';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';
import {frameMarkup} from '../../src/render/frame-markup';
import {GALLERY} from '../../src/studio/gallery';
import {gainOfDb} from '../../src/timeline/gain-curve';
import {silent} from '../../src/timeline/silent';
import {clipGainAt, planSound} from '../../src/timeline/sound-plan';
import {type Timeline, timelineSchema} from '../../src/timeline/timeline';

/** A scene with music, a spoken line and footage that keeps its sound from frame 100 to 150. */
function sounding(): Timeline {
  const scene = GALLERY['outreach']['usual'];
  if (!scene) throw new Error('no usual case');
  const timeline = oneSceneTimeline({
    ...scene,
    footage: {kind: 'video', src: 'footage/loa.mp4', keepSound: true},
  });
  const [first, ...others] = timeline.voice;
  const [timed] = timeline.scenes;
  if (!first || !timed) throw new Error('nothing is said');
  return {
    ...timeline,
    music: {...timeline.music, src: 'music/a.wav', baseDb: -2, duckDb: -20},
    voice: [
      {
        ...first,
        take: {
          file: 'voice/a-x1050.wav',
          source: 'voice/a.wav',
          origin: 'synthesized',
          tempo: 1.05,
        },
      },
      ...others,
    ],
    scenes: [{...timed, beats: {...timed.beats, footage: 100, 'footage-end': 150}}],
  };
}

describe('planSound', () => {
  const timeline = sounding();
  const plan = planSound(timeline);
  const clip = (role: string) => {
    const found = plan.clips.find((one) => one.role === role);
    if (!found) throw new Error(`no ${role}`);
    return found;
  };
  const dbAt = (role: string, frame: number) =>
    20 * Math.log10(clipGainAt(frame, clip(role), plan));

  test('has what sounds, where it sounds; a line without a take is silent', () => {
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    const [first] = timeline.voice;
    expect(plan.clips.map(({role}) => role)).toEqual(['music', 'voice', 'footage']);
    expect(plan.voiceSpans).toEqual([{startFrame: first?.startFrame, endFrame: first?.endFrame}]);
    expect(clip('voice')).toMatchObject({src: 'voice/a-x1050.wav', startFrame: first?.startFrame});
    expect(clip('footage')).toMatchObject({startFrame: 100, durationInFrames: 50});
    expect(clip('music')).toMatchObject({
      startFrame: 0,
      durationInFrames: timeline.durationInFrames,
    });
  });

  test('music steps back under the voice and comes up after it; the voice keeps its level', () => {
    const {startFrame, endFrame} =
      clip('voice') && (plan.voiceSpans[0] ?? {startFrame: 0, endFrame: 0});
    expect(dbAt('music', startFrame)).toBeCloseTo(-20, 6);
    expect(dbAt('music', endFrame)).toBeCloseTo(-20, 6);
    expect(dbAt('music', endFrame + plan.fps * 2)).toBeCloseTo(-2, 6);
    expect(clipGainAt(startFrame, clip('voice'), plan)).toBe(gainOfDb(0));
  });

  test('footage fades in and out with its cut', () => {
    expect(clipGainAt(100, clip('footage'), plan)).toBe(0);
    expect(clipGainAt(149, clip('footage'), plan)).toBe(0);
    expect(clipGainAt(125, clip('footage'), plan)).toBeGreaterThan(0);
  });

  test('only a film that the dossier lets sound is heard', () => {
    const [timed] = timeline.scenes;
    if (!timed?.scene.footage) throw new Error('no footage');
    const quiet = {
      ...timed,
      scene: {...timed.scene, footage: {...timed.scene.footage, keepSound: false}},
    };
    expect(planSound({...timeline, scenes: [quiet]}).clips.map(({role}) => role)).toEqual([
      'music',
      'voice',
    ]);
  });

  test('silenced, nothing sounds and the picture is the same', () => {
    const mute = silent(timeline);
    expect(planSound(mute).clips).toEqual([]);
    const picture = (of: Timeline) =>
      frameMarkup(of, 30).replaceAll(/<audio[^>]*>(<\/audio>)?/g, '');
    expect(picture(mute)).toBe(picture(timeline));
  });
});
