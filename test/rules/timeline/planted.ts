import type {TimelineCase} from '../../../src/rules/timeline/timeline-case';
import type {Cue} from '../../../src/timeline/timeline';
import {dossierFrom} from '../../fixtures/dossier';
import {type Planted, seconds, timeline} from '../planted';

const {durationInFrames, fps} = timeline;
const {profile} = dossierFrom();

/** The timeline with its last caption changed. */
const withLastCue = (change: (cue: Cue) => Partial<Cue>): Partial<TimelineCase> => ({
  timeline: {
    ...timeline,
    cues: timeline.cues.map((cue, i) =>
      i === timeline.cues.length - 1 ? {...cue, ...change(cue)} : cue,
    ),
  },
});

const caption = (
  ruleId: string,
  fault: (cue: Cue) => Partial<Cue>,
  nearMiss: (cue: Cue) => Partial<Cue>,
): Planted<TimelineCase> => ({
  ruleId,
  fault: withLastCue(fault),
  nearMiss: withLastCue(nearMiss),
});

const lasting = (minSeconds: number, maxSeconds: number): Partial<TimelineCase> => ({
  timeline,
  fit: {adjustments: []},
  profile: {...profile, duration: {...profile.duration, minSeconds, maxSeconds}},
});

const required = (minSeconds: number): Partial<TimelineCase> => ({
  timeline: {
    ...timeline,
    scenes: timeline.scenes.map((timed) => ({
      ...timed,
      scene: {...timed.scene, contents: ['C1']},
    })),
  },
  profile: {
    ...profile,
    contents: [
      {
        tag: 'C1',
        title: 'tổ',
        scene: 'hook',
        minSeconds,
        status: 'assumed',
        source: 'kế hoạch',
      },
    ],
  },
});

const frames = (from: number, length: number) => (cue: Cue) => ({
  startFrame: cue.startFrame + from,
  endFrame: cue.startFrame + from + length,
});
const length = (lines: readonly string[]): number => [...lines.join(' ')].length;

export const TIMELINE_PLANTED: readonly Planted<TimelineCase>[] = [
  caption(
    'CAP.LINES',
    () => ({lines: ['một', 'hai', 'ba']}),
    () => ({lines: ['một', 'hai']}),
  ),
  caption(
    'CAP.LENGTH',
    () => ({lines: ['x'.repeat(43)]}),
    () => ({lines: ['x'.repeat(42)]}),
  ),
  // A frame fewer than 20 characters a second allow, and exactly as many.
  caption(
    'CAP.SPEED',
    (cue) => frames(0, Math.ceil((length(cue.lines) * fps) / 20) - 1)(cue),
    (cue) => frames(0, Math.ceil((length(cue.lines) * fps) / 20))(cue),
  ),
  caption('CAP.DURATION', frames(0, 20), frames(0, 21)),
  caption('CAP.DURATION', frames(0, 176), frames(0, 175)),
  caption(
    'CAP.ORDER',
    () => ({endFrame: durationInFrames + 1}),
    () => ({endFrame: durationInFrames}),
  ),
  caption(
    'CAP.GAP',
    (cue) => ({startFrame: gapped(cue, 3)}),
    (cue) => ({startFrame: gapped(cue, 2)}),
  ),
  caption(
    'CAP.CUT',
    () => ({endFrame: durationInFrames - 1}),
    () => ({endFrame: durationInFrames - 2}),
  ),
  caption('CAP.SYNC', moved(3), moved(2)),
  caption(
    'CAP.BREAK',
    () => ({lines: ['Tổ công nghệ', 'số cộng đồng']}),
    () => ({lines: ['Bác đến ủy ban', 'từ sáng sớm']}),
  ),
  {ruleId: 'DUR.MAX', fault: lasting(1, seconds - 0.04), nearMiss: lasting(1, seconds)},
  {ruleId: 'DUR.MIN', fault: lasting(seconds + 0.04, 999), nearMiss: lasting(seconds, 999)},
  {
    ruleId: 'DUR.ADJUSTED',
    fault: {fit: {adjustments: [{kind: 'pauses', message: 'Quãng nghỉ ngắn lại.'}]}},
    nearMiss: {fit: {adjustments: []}},
  },
  {ruleId: 'CONT.REQUIRED', fault: required(seconds + 0.04), nearMiss: required(seconds)},
  {
    ruleId: 'TEXT.OVERFLOW',
    fault: {timeline, overflows: [[{text: 'dài', at: 20}]], locate: () => undefined},
    nearMiss: {timeline, overflows: [[]], locate: () => undefined},
  },
];

/** The start of the last caption, some frames after the end of the one before. */
function gapped(cue: Cue, gap: number): number {
  const before = timeline.cues[timeline.cues.indexOf(cue) - 1];
  return (before?.endFrame ?? 0) + gap;
}

/** All captions of the last line, some frames after its voice. */
function moved(late: number) {
  return (cue: Cue): Partial<Cue> => {
    const voice = timeline.voice.find(({lineId}) => lineId === cue.lineId);
    return {startFrame: (voice?.startFrame ?? 0) + late};
  };
}
