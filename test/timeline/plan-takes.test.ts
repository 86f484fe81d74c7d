import {describe, expect, test} from 'vitest';
import {writeScript} from '../../src/script/write-script';
import {planTimeline} from '../../src/timeline/plan-timeline';
import {timelineSchema} from '../../src/timeline/timeline';
import {dossierFrom} from '../fixtures/dossier';
import {takesOf} from './takes';

const dossier = dossierFrom();
const script = writeScript(dossier);
const format = dossier.profile.picture;

describe('planTimeline with takes', () => {
  const takes = takesOf(script, {rate: (index) => 3.4 + (index % 5) * 0.2});
  const timeline = planTimeline(script, format, {takes});
  const lines = script.scenes.flatMap((scene) => scene.lines);

  test('every line sounds as long as it was spoken, to the frame, in its order', () => {
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    let end = 0;
    for (const [
      index,
      {lineId, startFrame, endFrame, measured, take},
    ] of timeline.voice.entries()) {
      const spoken = takes.get(lines[index]?.spoken ?? '');
      expect(lineId).toBe(lines[index]?.id);
      expect(endFrame - startFrame).toBe(Math.ceil((spoken?.seconds ?? 0) * 25));
      expect(measured).toBe(true);
      expect(take).toEqual({
        file: spoken?.file,
        source: spoken?.file,
        origin: 'recorded',
        tempo: 1,
      });
      expect(startFrame).toBeGreaterThan(end);
      end = endFrame;
    }
  });

  test('a take whose words are not those of the line is not taken', () => {
    const [first] = lines;
    if (!first) throw new Error('no line');
    const others = new Map(takes);
    others.delete(first.spoken);
    others.set('lời cũ', {spoken: 'lời cũ', file: 'a.wav', seconds: 3, origin: 'recorded'});
    const [span] = planTimeline(script, format, {takes: others}).voice;
    expect(span?.measured).toBe(false);
    expect(span).not.toHaveProperty('take');
  });

  test('marks and captions fall on the syllable that the engine names', () => {
    // All of the line in its second half: a long breath first.
    const late = takesOf(script, {
      origin: 'synthesized',
      starts: (syllables, seconds) =>
        Array.from({length: syllables}, (_, i) => seconds * (0.5 + (0.5 * i) / syllables)),
    });
    const planned = planTimeline(script, format, {takes: late});
    const market = planned.scenes.find(({scene}) => scene.id === 'market');
    const line = market?.scene.lines[1];
    const span = planned.voice.find(({lineId}) => lineId === line?.id);
    const mark = line?.marks.find(({name}) => name === 'tai-khoan');
    if (!market || !line || !span || !mark) throw new Error('no such mark');
    const frames = span.endFrame - span.startFrame;
    const expected = frames * (0.5 + (0.5 * mark.atSyllable) / line.syllables);
    const beat = (market.beats['tai-khoan'] ?? NaN) + market.from - span.startFrame;
    expect(Math.abs(beat - expected)).toBeLessThanOrEqual(1);
    const cues = planned.cues.filter(({lineId}) => lineId === line.id);
    expect(cues[1]?.startFrame).toBeGreaterThan(span.startFrame + frames / 2);
  });

  test('after a quick line the pause waits for its caption, within bounds', () => {
    const slow = planTimeline(script, format, {takes: takesOf(script, {rate: () => 3.4})});
    const quick = planTimeline(script, format, {takes: takesOf(script, {rate: () => 5})});
    const pauses = ({voice}: typeof slow) =>
      voice.slice(1).map(({startFrame}, i) => startFrame - (voice[i]?.endFrame ?? 0));
    const longer = pauses(quick).filter((pause, i) => pause > (pauses(slow)[i] ?? 0));
    expect(longer.length).toBeGreaterThan(10);
    const usual = Math.round(0.45 * 25);
    const between = pauses(quick).filter((_, i) => {
      const [a, b] = [quick.voice[i]?.lineId, quick.voice[i + 1]?.lineId];
      return a?.split('.')[0] === b?.split('.')[0];
    });
    expect(Math.min(...between)).toBeGreaterThanOrEqual(usual);
    expect(Math.max(...between)).toBeLessThanOrEqual(usual + Math.round(1.5 * 25));
  });
});
