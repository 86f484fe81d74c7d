import {describe, expect, test} from 'vitest';
import type {Profile} from '../../../src/dossier/dossier';
import {writeScript} from '../../../src/script/write-script';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import type {Timeline} from '../../../src/timeline/timeline';
import {dossierFrom} from '../../fixtures/dossier';
import {askTimeline} from '../cases';

const {profile, ...parts} = dossierFrom();
const timeline = planTimeline(writeScript({profile, ...parts}), profile.picture);
const seconds = timeline.durationInFrames / timeline.fps;

const judged = (clip: Timeline, profile: Profile) =>
  askTimeline({timeline: clip, fit: {adjustments: []}, profile}, /^(?:DUR|CONT)\./);

/** Rules that fail when the profile asks for other lengths. */
const failing = (minSeconds: number, maxSeconds: number) =>
  judged(timeline, {
    ...profile,
    duration: {...profile.duration, minSeconds, maxSeconds},
  }).filter(({result}) => result === 'fail');

describe('length and contents', () => {
  test('passes the default dossier, one result for each rule', () => {
    const findings = judged(timeline, profile);
    expect(findings.every(({result}) => result === 'pass')).toBe(true);
    expect(findings).toHaveLength(2 + profile.contents.length);
  });

  test('the limits themselves are allowed', () => {
    expect(failing(seconds, seconds)).toEqual([]);
  });

  test('a clip that is too long or too short is blocked', () => {
    expect(failing(1, seconds - 0.04)).toMatchObject([{ruleId: 'DUR.MAX', severity: 'block'}]);
    expect(failing(seconds + 0.04, 999)).toMatchObject([{ruleId: 'DUR.MIN', severity: 'block'}]);
  });

  test('a content that is too short, or shown nowhere, is blocked', () => {
    const contents = profile.contents.map((content) =>
      content.tag === 'C5' ? {...content, minSeconds: 999} : content,
    );
    const nowhere = {
      ...timeline,
      scenes: timeline.scenes.filter(({scene}) => scene.kind !== 'team'),
    };
    expect(
      judged(nowhere, {...profile, contents})
        .filter(({ruleId, result}) => ruleId === 'CONT.REQUIRED' && result === 'fail')
        .map(({message}) => /C\d/.exec(message)?.[0]),
    ).toEqual(['C1', 'C5']);
  });
});
