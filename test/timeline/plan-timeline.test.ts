import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseLine} from '../../src/script/parse-line';
import type {Scene} from '../../src/script/scene';
import {itemIdsOf} from '../../src/script/scene-parts';
import type {Script} from '../../src/script/script';
import {writeScript} from '../../src/script/write-script';
import {countGraphemes} from '../../src/text/graphemes';
import {planTimeline} from '../../src/timeline/plan-timeline';
import {type Timeline, timelineSchema} from '../../src/timeline/timeline';
import {dossierFrom} from '../fixtures/dossier';
import {vietnamese} from '../text/vietnamese';

const dossier = dossierFrom();
const script = writeScript(dossier);
const timeline = planTimeline(script, dossier.profile.picture);

/** Scenes that follow each other from frame 0 and fill the clip. */
function expectScenes({scenes, durationInFrames, posterFrame}: Timeline): void {
  let at = 0;
  for (const {from, durationInFrames: length} of scenes) {
    expect(from).toBe(at);
    at += length;
  }
  expect(at).toBe(durationInFrames);
  expect(posterFrame).toBeLessThan(durationInFrames);
}

/** Captions that can be read: in order, apart, inside their scene, neither too quick nor too slow. */
function expectCues({cues, scenes, fps}: Timeline): void {
  let previousEnd = -Infinity;
  for (const {id, sceneId, startFrame, endFrame, lines} of cues) {
    const scene = scenes.find(({scene: {id: known}}) => known === sceneId);
    if (!scene) throw new Error(`no scene for cue ${id}`);
    expect(startFrame, `${id} starts inside its scene`).toBeGreaterThanOrEqual(scene.from);
    expect(endFrame, `${id} ends inside its scene`).toBeLessThanOrEqual(
      scene.from + scene.durationInFrames,
    );
    expect(startFrame - previousEnd, `${id} keeps its distance`).toBeGreaterThanOrEqual(2);
    previousEnd = endFrame;
    const seconds = (endFrame - startFrame) / fps;
    expect(seconds, `${id} is not too short`).toBeGreaterThanOrEqual(5 / 6);
    expect(seconds, `${id} is not too long`).toBeLessThanOrEqual(7);
    const speed = countGraphemes(lines.join(' ')) / seconds;
    expect(speed, `${id} can be read`).toBeLessThanOrEqual(20);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(countGraphemes(line)).toBeLessThanOrEqual(42);
  }
}

/** Each line is captioned as it is written, and its voice and captions begin together. */
function expectLines({cues, scenes, voice}: Timeline): void {
  const lines = scenes.flatMap(({scene}) => scene.lines);
  expect(voice.map(({lineId}) => lineId)).toEqual(lines.map(({id}) => id));
  for (const {id, text} of lines) {
    const own = cues.filter(({lineId}) => lineId === id);
    expect(own.flatMap((cue) => cue.lines).join(' ')).toBe(text);
    expect(own[0]?.startFrame).toBe(voice.find(({lineId}) => lineId === id)?.startFrame);
  }
}

/** Everything that arrives has its moment in its scene, and a mark's moment is in its line. */
function expectBeats({scenes, voice}: Timeline): void {
  for (const {scene, from, durationInFrames, beats} of scenes) {
    for (const id of itemIdsOf(scene)) expect(beats, `${scene.id} has ${id}`).toHaveProperty([id]);
    for (const [name, beat] of Object.entries(beats)) {
      expect(beat, `${scene.id} ${name}`).toBeGreaterThanOrEqual(0);
      expect(beat, `${scene.id} ${name}`).toBeLessThanOrEqual(durationInFrames);
    }
    for (const line of scene.lines) {
      const span = voice.find(({lineId}) => lineId === line.id);
      if (!span) throw new Error(`no voice for ${line.id}`);
      expect(beats[line.id]).toBe(span.startFrame - from);
      for (const {name} of line.marks) {
        expect(beats[name], name).toBeGreaterThanOrEqual(span.startFrame - from);
        expect(beats[name], name).toBeLessThanOrEqual(span.endFrame - from);
      }
    }
  }
}

function expectSound(planned: Timeline): void {
  expect(() => timelineSchema.parse(planned)).not.toThrow();
  expectScenes(planned);
  expectCues(planned);
  expectLines(planned);
  expectBeats(planned);
}

describe('planTimeline on the default dossier', () => {
  test('is whole', () => {
    expectSound(timeline);
  });

  test('lasts as the profile requires, each content long enough', () => {
    const {duration, contents} = dossier.profile;
    const seconds = timeline.durationInFrames / timeline.fps;
    expect(seconds).toBeGreaterThanOrEqual(duration.minSeconds);
    expect(seconds).toBeLessThanOrEqual(duration.maxSeconds);
    for (const {tag, minSeconds} of contents) {
      const scene = timeline.scenes.find((timed) => timed.scene.contents.includes(tag));
      expect((scene?.durationInFrames ?? 0) / timeline.fps, tag).toBeGreaterThanOrEqual(minSeconds);
    }
  });

  test('takes size and speed from the profile; the poster is a frame of the title', () => {
    expect(timeline).toMatchObject({fps: 25, width: 1920, height: 1080});
    const title = timeline.scenes.find(({scene}) => scene.kind === 'title');
    expect(timeline.posterFrame).toBeGreaterThan(title?.from ?? Infinity);
  });

  test('a mark falls on the word that follows it', () => {
    const market = timeline.scenes.find(({scene}) => scene.kind === 'market');
    const order = ['dang-ky', 'tai-khoan', 'dang-anh', 'quang-ba', 'gian-hang', 'pledge'];
    const frames = order.map((id) => market?.beats[id] ?? NaN);
    expect(frames).toEqual([...frames].sort((a, b) => a - b));
    expect(new Set(frames).size).toBe(order.length);
  });

  test('does not depend on the order of anything but the script', () => {
    expect(planTimeline(structuredClone(script), dossier.profile.picture)).toEqual(timeline);
  });

  test('at 30 frames a second everything still holds', () => {
    expectSound(planTimeline(script, {fps: 30, width: 1080, height: 1920}));
  });
});

describe('planTimeline on any script', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/), {
    minLength: 3,
    maxLength: 6,
  });
  const scene = fc
    .record({
      ids,
      texts: fc.array(vietnamese(1, 40), {maxLength: 6}),
      marked: fc.integer({min: 0, max: 6}),
      footage: fc.boolean(),
    })
    .map(({ids: names, texts, marked, footage}): Scene => {
      const spoken = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
      return {
        id: 'scene',
        kind: 'management',
        contents: [],
        heading: 'Một vòng việc của tổ',
        center: 'Tổ',
        sample: false,
        steps: names.map((id) => ({id, title: 'Việc', icon: 'check'})),
        lines: spoken.map((text, i) => {
          const mark = i < marked && names[i] ? `[[${names[i]}]] ` : '';
          const start = footage && i === 0 ? '[[footage]] ' : '';
          return parseLine(`line.${i}`, start + text.replace(' ', ` ${mark}`));
        }),
        ...(footage ? {footage: {kind: 'photo', src: 'a.jpg'}} : {}),
      };
    });
  const scripts = fc.array(scene, {minLength: 1, maxLength: 4}).map((scenes): Script => ({
    title: 'Câu chuyện',
    slug: 'clip',
    motif: 'town',
    glossary: [],
    lexicon: [],
    music: {mood: 'river'},
    scenes: scenes.map((one, i) => ({
      ...one,
      id: `scene-${i}`,
      lines: one.lines.map((line) => ({...line, id: `scene-${i}.${line.id}`})),
    })),
  }));

  test('is whole', () => {
    fc.assert(
      fc.property(scripts, fc.constantFrom(25, 30), (any, fps) => {
        expectSound(planTimeline(any, {fps, width: 1920, height: 1080}));
      }),
      {numRuns: 80},
    );
  });

  test('an item may bear any name, even one that objects already have', () => {
    const item = {title: 'Việc', icon: 'check'} as const;
    const planned = planTimeline(
      {
        title: 'x',
        slug: 'x',
        motif: 'town',
        glossary: [],
        lexicon: [],
        music: {mood: 'river'},
        scenes: [
          {
            id: 'a',
            kind: 'management',
            contents: [],
            heading: 'x',
            center: 'x',
            sample: false,
            lines: [],
            steps: ['mot', 'constructor', 'ba'].map((id) => ({id, ...item})),
          },
        ],
      },
      dossier.profile.picture,
    );
    expectSound(planned);
  });
});
