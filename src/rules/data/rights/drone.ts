import {formatDate} from '../../../text/format-date';
import {type AssetFault, assetRule} from './asset-rule';

/** FORM.DRONE: a flight has a permit, given before it. */
export const dronePermit = assetRule({
  id: 'FORM.DRONE',
  about: 'Cảnh quay flycam: thể lệ cho phép, có giấy phép bay',
  source: 'Thể lệ; Nghị định 36/2008/NĐ-CP, sửa đổi bởi Nghị định 79/2011/NĐ-CP',
  check: ({drone, takenOn}, {profile}) => {
    if (!drone) return [];
    if (profile.rights.drone === 'forbidden')
      return fault('quay bằng flycam, mà thể lệ cấm; hãy thay cảnh khác.');
    if (drone.permit === undefined || drone.date === undefined)
      return fault(
        'quay bằng flycam mà chưa ghi đủ số và ngày giấy phép bay (Nghị định 36/2008/NĐ-CP); hãy ghi permit và date, hoặc thay cảnh khác.',
      );
    return takenOn !== undefined && takenOn < drone.date
      ? fault(
          `quay ngày ${formatDate(takenOn)}, trước khi có giấy phép bay ngày ${formatDate(drone.date)}; hãy xem lại hai ngày này.`,
          takenOn,
        )
      : [];
  },
});

const fault = (message: string, measured?: string): readonly AssetFault[] => [
  {
    path: ['drone'],
    message,
    measured,
    expected: '"drone": {"permit": "số giấy phép", "date": "2023-08-01"}',
  },
];
