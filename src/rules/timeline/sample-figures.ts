import {type Dossier, fileOf} from '../../dossier/dossier';
import {indicatorRecords} from '../../dossier/indicators/indicator-records';
import type {Remark} from '../../findings/remark';
import type {Timeline} from '../../timeline/timeline';
import {rule} from '../rule';

type SampleCase = {
  readonly dossier: Pick<Dossier, 'statistics'>;
  readonly timeline: Pick<Timeline, 'scenes'>;
};

/** Sample figures are shown with a mark in a draft, and stop a final render. Its frames are the first scene's. */
export const sampleFigures = rule({
  id: 'STAT.SAMPLE',
  stage: 'data',
  about: 'Số liệu minh họa',
  severity: 'warn',
  inFinal: 'block',
  source: 'Luật thiết kế 2: không có gì tự đặt ra mà không nói',
  check: ({dossier: {statistics}, timeline}: SampleCase): readonly Remark[] => {
    const first = timeline.scenes.find(({scene}) => scene.sample);
    if (!first) return [];
    const samples = indicatorRecords(statistics).filter(({status}) => status === 'sample');
    return [
      {
        message:
          'Clip đang dùng số liệu minh họa và ghi rõ như vậy trên màn hình; bản chính thức không nhận: hãy nhập số liệu của Công an phường và đổi status thành official.',
        measured: samples.map(({id}) => id).join(', '),
        expected: 'status: official',
        file: fileOf('statistics'),
        path: 'indicators',
        startFrame: first.from,
        endFrame: first.from + first.durationInFrames,
      },
    ];
  },
});
