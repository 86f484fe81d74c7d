import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Script} from '../../src/script/script';
import {writeScript} from '../../src/script/write-script';
import {fitDuration} from '../../src/timeline/fit-duration';
import {type Pacing, PACING_LIMITS, USUAL_PACING} from '../../src/timeline/pacing';
import {planTimeline} from '../../src/timeline/plan-timeline';
import {dossierFrom} from '../fixtures/dossier';
import {askTimeline} from '../rules/cases';
import {takesOf} from './takes';

const dossier = dossierFrom();
const format = dossier.profile.picture;
const plain = writeScript(dossier);

/** The script with some lines marked as optional. */
const withOptional = (optional: Readonly<Record<string, number>>): Script => ({
  ...plain,
  scenes: plain.scenes.map((scene) => ({
    ...scene,
    lines: scene.lines.map((line) => {
      const rank = optional[line.id];
      return rank === undefined ? line : {...line, optional: rank};
    }),
  })),
});

const takes = takesOf(plain, {rate: () => 3.7, origin: 'synthesized'});
const recorded = takesOf(plain, {rate: () => 3.9});
const secondsOf = (pacing: Partial<Pacing> = {}, script = plain, voice = takes): number => {
  const {durationInFrames, fps} = planTimeline(script, format, {
    takes: voice,
    pacing: {...USUAL_PACING, ...pacing},
  });
  return durationInFrames / fps;
};
const usual = secondsOf();
const kindsOf = (fit: ReturnType<typeof fitDuration>) => fit.adjustments.map(({kind}) => kind);
const fit = (minSeconds: number, maxSeconds: number, script = plain, voice = takes) =>
  fitDuration({script, format, takes: voice, limits: {minSeconds, maxSeconds}});

describe('fitDuration', () => {
  test('leaves a clip that fits as it is', () => {
    const found = fit(180, 320);
    expect(found.adjustments).toEqual([]);
    expect(found.timeline).toEqual(planTimeline(plain, format, {takes}));
    expect(found.unsolved).toBeUndefined();
  });

  test('shortens pauses first, and no more than it takes', () => {
    const {timeline, ...found} = fit(1, usual - 3);
    expect(kindsOf({timeline, ...found})).toEqual(['pauses']);
    const seconds = timeline.durationInFrames / timeline.fps;
    expect(seconds).toBeLessThanOrEqual(usual - 3);
    const used = [0.95, 0.9, 0.85, 0.8].find((pauses) => secondsOf({pauses}) <= usual - 3) ?? 0;
    expect(seconds).toBe(secondsOf({pauses: used}));
    expect(secondsOf({pauses: used + PACING_LIMITS.pauses.step})).toBeGreaterThan(usual - 3);
    expect(found.adjustments[0]?.message).toContain(`${Math.round(used * 100)} %`);
  });

  test('then hurries a draft voice as far as captions can be followed, but never a person', () => {
    const least = secondsOf({pauses: PACING_LIMITS.pauses.least});
    expect(kindsOf(fit(1, least - 1))).toEqual(['pauses', 'tempo']);
    const leastRecorded = secondsOf({pauses: PACING_LIMITS.pauses.least}, plain, recorded);
    const person = fit(1, leastRecorded - 1, plain, recorded);
    expect(kindsOf(person)).toEqual(['pauses']);
    expect(person.timeline.voice.every(({take}) => take?.tempo === 1)).toBe(true);
    expect(person.unsolved?.seconds).toBeGreaterThan(0);
  });

  test('last, drops optional lines, lowest rank first, and gives back what that saves', () => {
    const script = withOptional({'market.7': 2, 'needs.6': 1, 'solutions.5': 3});
    const least = secondsOf({pauses: PACING_LIMITS.pauses.least}, script, recorded);
    const found = fit(1, least - 0.5, script, recorded);
    expect(found.unsolved).toBeUndefined();
    expect(kindsOf(found)).toContain('dropped');
    expect(found.adjustments.find(({kind}) => kind === 'dropped')?.message).toContain('needs.6');
    const lines = found.timeline.scenes.flatMap(({scene}) => scene.lines.map(({id}) => id));
    expect(lines).not.toContain('needs.6');
    expect(lines).toContain('market.7');
    expect(found.timeline.cues.some(({lineId}) => lineId === 'needs.6')).toBe(false);
  });

  test('a dropped line takes its marks along; what they called still arrives', () => {
    const script = withOptional({'market.4': 1});
    const {scenes} = planTimeline(script, format, {
      takes: recorded,
      pacing: {...USUAL_PACING, dropped: new Set(['market.4'])},
    });
    const market = scenes.find(({scene}) => scene.id === 'market');
    const beats = market?.beats ?? {};
    expect(beats['gian-hang']).toBeLessThanOrEqual(beats['nhan-don'] ?? NaN);
    expect(beats['nhan-don']).toBeLessThanOrEqual(beats['dong-goi'] ?? NaN);
    expect(beats['dong-goi']).toBeLessThanOrEqual(beats['san-xuat'] ?? NaN);
  });

  test('says by how much it cannot be done, and which lines weigh most', () => {
    const found = fit(1, 60);
    expect(found.unsolved?.seconds).toBeCloseTo(
      found.timeline.durationInFrames / found.timeline.fps - 60,
      6,
    );
    const weights = found.unsolved?.heaviest.map(({seconds}) => seconds) ?? [];
    expect(weights).toHaveLength(5);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const profile = {
      ...dossier.profile,
      duration: {...dossier.profile.duration, minSeconds: 1, maxSeconds: 60},
    };
    const judged = askTimeline({timeline: found.timeline, fit: found, profile}, /^DUR\./);
    expect(judged.find(({ruleId}) => ruleId === 'DUR.MAX')?.message).toContain(
      found.unsolved?.heaviest[0]?.lineId,
    );
    expect(judged.filter(({ruleId}) => ruleId === 'DUR.ADJUSTED').length).toBe(
      found.adjustments.length,
    );
  });

  test('widens pauses of a clip that is too short, and slows a draft', () => {
    expect(kindsOf(fit(usual + 4, 999))).toEqual(['pauses']);
    const most = secondsOf({pauses: PACING_LIMITS.pauses.most});
    expect(kindsOf(fit(most + 4, 999))).toEqual(['pauses', 'tempo']);
    expect(fit(900, 999).unsolved?.seconds).toBeGreaterThan(0);
  });

  test('a draft that captions cannot follow is slowed until they can', () => {
    const quick = takesOf(plain, {rate: () => 4.5, origin: 'synthesized'});
    const found = fit(1, 999, plain, quick);
    expect(kindsOf(found)).toEqual(['tempo']);
    expect(found.timeline.voice.every(({take}) => (take?.tempo ?? 1) < 1)).toBe(true);
    expect(found.timeline.voice[0]?.take?.file).toMatch(/-x\d{3}\.wav$/);
  });

  test('any length: within the limits, or truly out of reach; the same twice', () => {
    const script = withOptional({'market.7': 2, 'needs.6': 1, 'solutions.5': 3, 'hook.1': 1});
    const extremes = {
      shortest: secondsOf(
        {
          pauses: PACING_LIMITS.pauses.least,
          tempo: PACING_LIMITS.tempo.most,
          dropped: new Set(['market.7', 'needs.6', 'solutions.5', 'hook.1']),
        },
        script,
      ),
      longest: secondsOf(
        {pauses: PACING_LIMITS.pauses.most, tempo: PACING_LIMITS.tempo.least},
        script,
      ),
    };
    fc.assert(
      fc.property(
        fc.integer({min: 150, max: 400}),
        fc.integer({min: 2, max: 60}),
        (minSeconds, width) => {
          const found = fit(minSeconds, minSeconds + width, script);
          const seconds = found.timeline.durationInFrames / found.timeline.fps;
          if (found.unsolved) {
            expect(seconds > minSeconds + width || seconds < minSeconds).toBe(true);
            expect(
              minSeconds + width < extremes.shortest * 1.06 || minSeconds > extremes.longest * 0.94,
            ).toBe(true);
          } else {
            expect(seconds).toBeGreaterThanOrEqual(minSeconds);
            expect(seconds).toBeLessThanOrEqual(minSeconds + width);
          }
          expect(fit(minSeconds, minSeconds + width, script)).toEqual(found);
        },
      ),
      {numRuns: 12},
    );
  });
});
