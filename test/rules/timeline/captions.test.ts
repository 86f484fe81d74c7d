import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {writeScript} from '../../../src/script/write-script';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import type {Cue, Timeline} from '../../../src/timeline/timeline';
import {dossierFrom} from '../../fixtures/dossier';
import {takesOf} from '../../timeline/takes';
import {askTimeline, DRAFT, FINAL} from '../cases';

const dossier = dossierFrom();
const script = writeScript(dossier);
const timeline = planTimeline(script, dossier.profile.picture);
const judged = (clip: Timeline, final: boolean) =>
  askTimeline({timeline: clip}, /^CAP\./, final ? FINAL : DRAFT);
const rulesOf = (clip: Timeline, final = true) => judged(clip, final).map(({ruleId}) => ruleId);

/** The timeline with one caption changed. */
const withCue = (index: number, change: (cue: Cue) => Partial<Cue>): Timeline => ({
  ...timeline,
  cues: timeline.cues.map((cue, i) => (i === index ? {...cue, ...change(cue)} : cue)),
});

/** A caption in the middle of a scene, alone in its line, and the place of the first caption of a line of several. */
const ALONE = timeline.cues.findIndex(({id, lineId}, i) => i > 4 && id === lineId);
const PARTED = timeline.cues.findIndex(({id}) => id.endsWith('.1') && id.split('.').length === 3);

describe('rules of captions', () => {
  test('has no remark on the default dossier', () => {
    expect(judged(timeline, true)).toEqual([]);
  });

  test('nor when it is spoken at a pace that captions can follow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: 3.2, max: 3.9, noNaN: true}), {minLength: 60, maxLength: 60}),
        fc.constantFrom(25, 30),
        (rates, fps) => {
          const takes = takesOf(script, {rate: (index) => rates[index] ?? 3.5});
          const spoken = planTimeline(script, {fps, width: 1920, height: 1080}, {takes});
          expect(judged(spoken, false).filter(({result}) => result === 'fail')).toEqual([]);
        },
      ),
      {numRuns: 25},
    );
  });

  test.each<[string, number, (cue: Cue) => Partial<Cue>]>([
    ['CAP.LINES', ALONE, ({lines}) => ({lines: [...lines, 'và', 'nữa']})],
    ['CAP.LENGTH', ALONE, () => ({lines: ['x'.repeat(43)]})],
    ['CAP.LENGTH', ALONE, ({lines}) => ({lines: lines.map((line) => line.normalize('NFD'))})],
    ['CAP.SPEED', ALONE, ({startFrame}) => ({endFrame: startFrame + 21})],
    ['CAP.DURATION', ALONE, ({startFrame}) => ({endFrame: startFrame + 20})],
    ['CAP.DURATION', ALONE, ({startFrame}) => ({endFrame: startFrame + 176})],
    ['CAP.ORDER', ALONE, ({endFrame}) => ({endFrame: endFrame + 30})],
    ['CAP.GAP', ALONE, ({endFrame}) => ({endFrame: endFrame - 3})],
    ['CAP.GAP', PARTED, ({endFrame}) => ({endFrame: endFrame + 1})],
    ['CAP.SYNC', ALONE, ({startFrame}) => ({startFrame: startFrame + 3})],
    ['CAP.SYNC', ALONE, ({endFrame}) => ({endFrame: endFrame - 20})],
    ['CAP.CUT', timeline.cues.length - 1, () => ({endFrame: timeline.durationInFrames - 1})],
    ['CAP.BREAK', ALONE, () => ({lines: ['Tổ công nghệ', 'số cộng đồng cùng đi']})],
    ['CAP.BREAK', ALONE, () => ({lines: ['Đã cấp 10.746', 'thẻ căn cước']})],
    ['CAP.BREAK', ALONE, () => ({lines: ['Bên bờ sông Trà', 'Khúc hiền hòa']})],
  ])('finds a planted fault: %s', (rule, index, change) => {
    expect(rulesOf(withCue(index, change))).toContain(rule);
  });

  test('finds a caption that hangs over into the next scene', () => {
    const last = timeline.cues.findLastIndex(({sceneId}) => sceneId === 'team');
    const {from} = timeline.scenes.find(({scene}) => scene.id === 'changes') ?? {from: 0};
    expect(rulesOf(withCue(last, () => ({endFrame: from + 5})))).toContain('CAP.CUT');
    expect(rulesOf(withCue(last, () => ({endFrame: from - 1})))).toContain('CAP.CUT');
  });

  test('a voice that captions cannot follow is reported with line and surplus; a final clip is stopped', () => {
    const takes = takesOf(script, {rate: () => 5.6});
    const quick = planTimeline(script, dossier.profile.picture, {takes});
    const speedOf = (final: boolean) =>
      judged(quick, final).find(({ruleId}) => ruleId === 'CAP.SPEED');
    expect(speedOf(false)).toMatchObject({result: 'warn', severity: 'warn'});
    expect(speedOf(true)).toMatchObject({result: 'fail', severity: 'block'});
    expect(speedOf(true)?.measured).toMatch(
      /^[a-z]+\.\d+(\.\d+)? \(2\d,\d ký tự một giây, thừa \d+ ký tự\)/,
    );
  });
});
