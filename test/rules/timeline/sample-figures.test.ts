import {describe, expect, test} from 'vitest';
import {judge} from '../../../src/rules/judge';
import {sampleFigures} from '../../../src/rules/timeline/sample-figures';
import {writeScript} from '../../../src/script/write-script';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import {dossierFrom, TEXTS} from '../../fixtures/dossier';
import {edited} from '../data/mutants/edit';

const findingsOf = (final: boolean, change = edited('statistics.json', () => undefined)) => {
  const dossier = dossierFrom(change(TEXTS));
  const timeline = planTimeline(writeScript(dossier), dossier.profile.picture);
  return {
    timeline,
    findings: judge([sampleFigures], {dossier, timeline}, {final, hide: (finding) => finding}),
  };
};

describe('sample figures', () => {
  test.each([
    [false, 'warn', 'warn'],
    [true, 'fail', 'block'],
  ] as const)('final %s: %s, %s, at the first scene that shows them', (final, result, severity) => {
    const {timeline, findings} = findingsOf(final);
    const first = timeline.scenes.find(({scene}) => scene.sample);
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'STAT.SAMPLE',
        stage: 'data',
        result,
        severity,
        file: 'statistics.json',
        path: 'indicators',
        startFrame: first?.from,
        endFrame: (first?.from ?? 0) + (first?.durationInFrames ?? 0),
      }),
    ]);
    expect(findings[0]?.measured).toContain('CCCD_ISSUED');
  });

  test('official figures pass, one sample among them does not', () => {
    const official = (samples: number) =>
      edited('statistics.json', (data) => {
        Object.assign(data.source, {
          status: 'official',
          number: '45/BC-CAP',
          issuer: 'Công an phường',
        });
        data.approvedBy = 'Công an phường';
        for (const [i, indicator] of data.indicators.entries()) {
          indicator.status = i < samples ? 'sample' : 'official';
        }
      });
    expect(findingsOf(true, official(0)).findings).toEqual([]);
    expect(findingsOf(true, official(1)).findings).toMatchObject([{measured: 'POP_14'}]);
  });
});
