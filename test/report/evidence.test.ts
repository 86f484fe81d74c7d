import {describe, expect, test} from 'vitest';
import {figuresOf} from '../../src/dossier/figures';
import type {DossierTexts} from '../../src/dossier/read-dossier';
import {evidenceOf} from '../../src/report/evidence';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {writeScript} from '../../src/script/write-script';
import {planTimeline} from '../../src/timeline/plan-timeline';
import {replaced, TEXTS} from '../fixtures/dossier';

function ledgerOf(texts: DossierTexts = TEXTS) {
  const {dossier, places, findings} = judgeDossier(texts);
  if (!dossier) throw new Error(JSON.stringify(findings, null, 1));
  const timeline = planTimeline(writeScript(dossier), dossier.profile.picture);
  return {dossier, places, timeline, evidence: evidenceOf(timeline, dossier, places)};
}

const {dossier, timeline, evidence} = ledgerOf();

/** The text of a file at a place, up to the end of its value. */
const at = (file: string, line: number, column: number): string =>
  (TEXTS[file] ?? '').split('\n')[line - 1]?.slice(column - 1) ?? '';

describe('evidenceOf', () => {
  test('finds every figure in a line, heard while it is spoken and read in its caption', () => {
    const said = timeline.scenes.flatMap(({scene}) =>
      scene.lines.flatMap((line) => (line.figures ?? []).map((figure) => ({line, figure}))),
    );
    expect(said).toHaveLength(5);
    for (const {line, figure} of said) {
      const span = timeline.voice.find(({lineId}) => lineId === line.id);
      const uses = evidence.uses.filter(
        ({indicator, sceneId, startFrame}) =>
          indicator === figure.indicator &&
          line.id.startsWith(`${sceneId}.`) &&
          startFrame >= (span?.startFrame ?? 0) &&
          startFrame < (span?.endFrame ?? 0),
      );
      const spoken = uses.filter(({how}) => how === 'spoken');
      expect(spoken).toEqual([
        expect.objectContaining({
          text: figure.text,
          startFrame: span?.startFrame,
          endFrame: span?.endFrame,
        }),
      ]);
      const captions = uses.filter(({how}) => how === 'caption');
      expect(captions).toHaveLength(1);
      const cue = timeline.cues.find(({startFrame}) => startFrame === captions[0]?.startFrame);
      expect(cue?.lines.join(' ')).toContain(figure.text);
      expect(cue?.endFrame).toBe(captions[0]?.endFrame);
    }
  });

  test('finds every figure of every chart, each while its chart is shown', () => {
    const statistics = timeline.scenes.find(({scene}) => scene.kind === 'statistics');
    const seen = evidence.uses.filter(
      ({how, sceneId, calledAt}) =>
        how === 'seen' && sceneId === 'statistics' && calledAt.path.startsWith('views'),
    );
    expect(seen).toHaveLength(1 + 3 + 3 + 12);
    const {from = 0, durationInFrames = 0, beats = {}} = statistics ?? {};
    const ring = seen.filter(({calledAt}) => calledAt.path === 'views[2]');
    expect(ring.map(({indicator}) => indicator)).toEqual(['EID_L2_RATE', 'EID_L2_ACT', 'POP_14']);
    for (const {startFrame, endFrame} of ring) {
      expect(startFrame).toBe(from + (beats['ty-le'] ?? NaN));
      expect(endFrame).toBe(from + (beats['xep-hang'] ?? NaN));
    }
    expect(Math.max(...seen.map(({endFrame}) => endFrame))).toBe(from + durationInFrames);
  });

  test('states what a rate is a rate of', () => {
    const rate = evidence.uses.find(({indicator}) => indicator === 'EID_L2_RATE');
    expect(rate).toMatchObject({
      text: '71,0%',
      unit: '%',
      status: 'sample',
      numerator: {indicator: 'EID_L2_ACT', value: 8156, unit: 'tài khoản'},
      denominator: {indicator: 'POP_14', value: 11480, unit: 'người'},
      path: 'rates[0]',
    });
    expect(rate?.numerator?.source).toMatchObject({date: '2023-08-01'});
  });

  test('points at the letters of the value, and at the text that calls it', () => {
    for (const use of evidence.uses) {
      const figures = figuresOf(dossier);
      const written = at(use.file, use.line, use.column);
      if (use.status !== 'counted' && use.numerator === undefined)
        expect(written.replace('"', '')).toMatch(new RegExp(`^${use.value}`));
      if (use.calledAt.path.includes('narration'))
        expect(at(use.calledAt.file, use.calledAt.line, use.calledAt.column)).toContain(
          `{{${use.indicator}}}`,
        );
      if (use.group === undefined && use.indicator !== 'ASOF')
        expect(use.text).toBe(figures.get(use.indicator)?.text);
    }
  });

  test('lists a figure in a text on screen from the beat of its thing on', () => {
    const team = timeline.scenes.find(({scene}) => scene.kind === 'team');
    const labels = evidence.uses.filter(({calledAt}) => calledAt.path === 'groupsLabel');
    expect(labels).toHaveLength(2);
    expect(labels[0]).toMatchObject({
      how: 'seen',
      indicator: 'GROUP_COUNT',
      value: 12,
      status: 'counted',
      file: 'team.json',
      path: 'groups',
      startFrame: (team?.from ?? 0) + (team?.beats['groups'] ?? NaN),
    });
    const heading = replaced('outreach.json', 'đến từng cánh cửa', 'đến {{CCCD_ISSUED}} nhà');
    const used = ledgerOf({...TEXTS, 'outreach.json': heading}).evidence.uses;
    const outreach = timeline.scenes.find(({scene}) => scene.kind === 'outreach');
    expect(used.filter(({sceneId}) => sceneId === 'outreach')).toEqual([
      expect.objectContaining({
        how: 'seen',
        indicator: 'CCCD_ISSUED',
        startFrame: outreach?.from,
        calledAt: expect.objectContaining({file: 'outreach.json', path: 'heading', line: 2}),
      }),
    ]);
  });

  test('names the paper and the approver of each figure that has one', () => {
    const text = replaced(
      'statistics.json',
      '"indicators"',
      '"approvedBy": "Công an phường", "sources": [{"id": "rieng", "number": "45/BC-CAP", "date": "2023-08-02", "issuer": "Công an phường", "status": "official"}], "indicators"',
    ).replace(
      /("value": 10746,[^}]*)"status": "sample"/,
      '$1"status": "official", "source": "rieng", "approvedBy": "UBND phường"',
    );
    const {evidence: own, timeline: plan} = ledgerOf({...TEXTS, 'statistics.json': text});
    const use = own.uses.find(({indicator}) => indicator === 'CCCD_ISSUED');
    expect(use).toMatchObject({
      approvedBy: 'UBND phường',
      status: 'official',
      source: {number: '45/BC-CAP'},
    });
    const statistics = plan.scenes.find(({scene}) => scene.kind === 'statistics')?.scene;
    expect(statistics).toMatchObject({
      asOf: 'Tính đến ngày 31/7/2023',
      source: expect.stringContaining('45/BC-CAP, ngày 02/8/2023'),
    });
  });

  test('lists the plain facts with their sources', () => {
    const clip = replaced(
      'clip.json',
      '"hook": {',
      '"facts": [{"text": "25 dịch vụ công", "source": "Quyết định 06/QĐ-TTg"}], "hook": {',
    );
    expect(ledgerOf({...TEXTS, 'clip.json': clip}).evidence.facts).toEqual([
      expect.objectContaining({
        text: '25 dịch vụ công',
        source: 'Quyết định 06/QĐ-TTg',
        file: 'clip.json',
        path: 'facts[0]',
      }),
    ]);
  });

  test('mentions only scenes that are there', () => {
    const script = writeScript(dossier);
    const part = planTimeline(
      {...script, scenes: script.scenes.filter(({id}) => id === 'team')},
      dossier.profile.picture,
    );
    const {places} = ledgerOf();
    expect(new Set(evidenceOf(part, dossier, places).uses.map(({sceneId}) => sceneId))).toEqual(
      new Set(['team']),
    );
  });
});
