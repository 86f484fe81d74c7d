import type {Dossier} from '../../dossier/dossier';
import type {Finding} from '../../findings/finding';
import {indicatorRecords} from '../../dossier/indicators/indicator-records';
import type {Timeline} from '../../timeline/timeline';

/** Sample figures are shown with a mark in a draft, and stop a final render: nothing is invented silently. */
export function sampleFindings({statistics}: Dossier, timeline: Timeline): readonly Finding[] {
  const ids = indicatorRecords(statistics)
    .filter(({status}) => status === 'sample')
    .map(({id}) => id);
  const scenes = timeline.scenes.filter(({scene}) => scene.sample);
  const [first] = scenes;
  if (!first) return [];
  return [
    {
      ruleId: 'STAT.SAMPLE',
      stage: 'data',
      result: 'warn',
      severity: 'warn',
      message:
        'Clip đang dùng số liệu minh họa và ghi rõ như vậy trên màn hình; bản chính thức không nhận: hãy nhập số liệu của Công an phường và đổi status thành official.',
      measured: ids.join(', '),
      expected: 'status: official',
      file: 'statistics.json',
      path: 'indicators',
      startFrame: first.from,
      endFrame: first.from + first.durationInFrames,
    },
  ];
}
