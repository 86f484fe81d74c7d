import {describe, expect, test} from 'vitest';
import {writeScript} from '../../src/script/write-script';
import {planTimeline} from '../../src/timeline/plan-timeline';
import type {Cue} from '../../src/timeline/timeline';
import {writeSrt, writeVtt} from '../../src/timeline/write-captions';
import {dossierFrom} from '../fixtures/dossier';

const cue = (id: string, startFrame: number, endFrame: number, ...lines: string[]): Cue => ({
  id,
  sceneId: 'a',
  lineId: id,
  startFrame,
  endFrame,
  lines,
});
const cues = [cue('a.1', 28, 78, 'Một', 'hai & <ba>'), cue('a.2', 90_001, 90_051, 'Hết')];

describe('captions', () => {
  test('as SubRip', () => {
    expect(writeSrt({fps: 25, cues})).toBe(
      '1\n00:00:01,120 --> 00:00:03,120\nMột\nhai & <ba>\n\n2\n01:00:00,040 --> 01:00:02,040\nHết\n',
    );
  });

  test('as WebVTT', () => {
    expect(writeVtt({fps: 25, cues})).toBe(
      'WEBVTT\n\na.1\n00:00:01.120 --> 00:00:03.120\nMột\nhai &amp; &lt;ba&gt;\n\na.2\n01:00:00.040 --> 01:00:02.040\nHết\n',
    );
  });

  test('both carry every cue of the default clip, and milliseconds never overflow', () => {
    const dossier = dossierFrom();
    for (const fps of [25, 30]) {
      const timeline = planTimeline(writeScript(dossier), {...dossier.profile.picture, fps});
      for (const text of [writeSrt(timeline), writeVtt(timeline)]) {
        const times = text.match(
          /\d\d:[0-5]\d:[0-5]\d[.,]\d{3} --> \d\d:[0-5]\d:[0-5]\d[.,]\d{3}\n/g,
        );
        expect(times).toHaveLength(timeline.cues.length);
        for (const {lines} of timeline.cues) expect(text).toContain(`\n${lines.join('\n')}\n`);
      }
    }
  });
});
