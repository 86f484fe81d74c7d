import type {Dossier} from '../dossier/dossier';
import type {Finding} from '../dossier/finding';
import {indicatorRecords} from '../dossier/statistics/indicator-records';
import type {Timeline} from '../timeline/timeline';

/** Sample figures are shown with a mark in a draft, and stop a final render: nothing is invented silently. */
export function sampleFindings(
  {statistics}: Dossier,
  timeline: Timeline,
  final: boolean,
): readonly Finding[] {
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
      result: final ? 'fail' : 'warn',
      severity: final ? 'block' : 'warn',
      message: final
        ? 'Bản chính thức không được dùng số liệu minh họa; hãy nhập số liệu của Công an phường và đổi status thành official.'
        : 'Clip đang dùng số liệu minh họa và ghi rõ như vậy trên màn hình; hãy thay bằng số liệu của Công an phường.',
      measured: ids.join(', '),
      expected: 'status: official',
      file: 'statistics.json',
      path: 'indicators',
      startFrame: first.from,
      endFrame: first.from + first.durationInFrames,
    },
  ];
}
