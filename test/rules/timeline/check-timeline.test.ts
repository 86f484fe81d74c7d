import {describe, expect, test} from 'vitest';
import {writeScript} from '../../../src/script/write-script';
import {checkTimeline} from '../../../src/rules/timeline/check-timeline';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import {dossierFrom} from '../../fixtures/dossier';

const {profile, ...parts} = dossierFrom();
const timeline = planTimeline(writeScript({profile, ...parts}), profile.picture);
const seconds = timeline.durationInFrames / timeline.fps;

/** Rules that fail when the profile asks for other lengths. */
const failing = (minSeconds: number, maxSeconds: number) =>
  checkTimeline(
    {timeline, adjustments: []},
    {
      ...profile,
      duration: {...profile.duration, minSeconds, maxSeconds},
    },
  ).filter(({result}) => result === 'fail');

describe('checkTimeline', () => {
  test('passes the default dossier, one result for each rule', () => {
    const findings = checkTimeline({timeline, adjustments: []}, profile);
    expect(findings.every(({result}) => result === 'pass')).toBe(true);
    expect(findings).toHaveLength(1 + profile.contents.length);
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
      checkTimeline({timeline: nowhere, adjustments: []}, {...profile, contents})
        .filter(({ruleId, result}) => ruleId === 'CONT.REQUIRED' && result === 'fail')
        .map(({message}) => /C\d/.exec(message)?.[0]),
    ).toEqual(['C1', 'C5']);
  });
});
