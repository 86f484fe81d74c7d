import {formatDate} from '../../../text/format-date';
import {isGenerated, isPicture, type Asset, type AssetCheck, type ClipUse} from './asset-fault';

/** FORM.AI: what a machine made is forbidden, or told in the clip, or free, as the profile says. */
export const checkGenerated: AssetCheck = (asset, use) => {
  if (!isGenerated(asset)) return [];
  const path = [asset.generatedBy === undefined ? 'origin' : 'generatedBy'];
  const measured = asset.generatedBy ?? 'generated';
  if (isForbidden(asset, use)) {
    return [
      {
        ruleId: 'FORM.AI',
        path,
        message: 'do máy (AI) tạo ra, mà thể lệ cấm; hãy thay bằng tệp do người làm.',
        measured,
        expected: 'không có generatedBy',
      },
    ];
  }
  if (use.profile.rights.generatedMedia === 'allowed' || isTold(asset, use)) return [];
  return [
    {
      ruleId: 'FORM.AI',
      path,
      message: `do máy (AI) tạo ra mà clip chưa nói rõ; hãy thêm vào closing.sources trong clip.json một dòng như “Hình do AI tạo: ${measured}”.`,
      measured,
      expected: 'một dòng trong closing.sources có tên chương trình hoặc chữ AI',
    },
  ];
};

/** A voice has a rule of its own. */
const isForbidden = ({kind}: Asset, {profile}: ClipUse): boolean =>
  kind === 'voice'
    ? profile.sound.synthesizedVoice === 'forbidden'
    : profile.rights.generatedMedia === 'forbidden';

/** “AI” in capitals only: “ai” is the Vietnamese word for who. */
const NAMES_A_MACHINE = /(?<!\p{L})AI(?!\p{L})|trí tuệ nhân tạo|do máy tạo/u;

const isTold = (asset: Asset, {clip, captionOf}: ClipUse): boolean => {
  const credits = clip.scenes.includes('closing')
    ? [...clip.closing.sources, ...clip.closing.credits.map(({role, name}) => `${role} ${name}`)]
    : [];
  const name = asset.generatedBy?.toLowerCase();
  return [...credits, captionOf(asset) ?? ''].some(
    (line) =>
      NAMES_A_MACHINE.test(line) || (name !== undefined && line.toLowerCase().includes(name)),
  );
};

/** FORM.DRONE: a flight has a permit, given before it. */
export const checkDrone: AssetCheck = ({drone, takenOn}, {profile}) => {
  if (!drone) return [];
  const fault = (message: string, measured?: string) => [
    {
      ruleId: 'FORM.DRONE' as const,
      path: ['drone'],
      message,
      ...(measured === undefined ? {} : {measured}),
      expected: '"drone": {"permit": "số giấy phép", "date": "2023-08-01"}',
    },
  ];
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
};

/** FORM.FRESH: taken in the days that the contest asks for, and not after the clip was finished. */
export const checkFreshness: AssetCheck = (asset, {profile: {rights}, clip}) => {
  if (!isPicture(asset) || isGenerated(asset)) return [];
  const {takenOn} = asset;
  const {takenFrom, takenUntil} = rights;
  const expected = [
    takenFrom === undefined ? [] : [`từ ${formatDate(takenFrom)}`],
    takenUntil === undefined ? [] : [`đến ${formatDate(takenUntil)}`],
  ]
    .flat()
    .join(' ');
  if (takenOn === undefined) {
    return expected === ''
      ? []
      : [
          {
            ruleId: 'FORM.FRESH',
            path: [],
            message: `chưa ghi ngày chụp, quay (takenOn), mà thể lệ chỉ nhận hình ${expected}.`,
            expected,
          },
        ];
  }
  if (takenOn > clip.date)
    return [
      {
        ruleId: 'FORM.FRESH',
        path: ['takenOn'],
        message: `ghi là chụp, quay ngày ${formatDate(takenOn)}, sau ngày hoàn thành clip (${formatDate(clip.date)}); hãy xem lại hai ngày này.`,
        measured: takenOn,
        expected: `đến ${clip.date}`,
      },
    ];
  return takenOn < (takenFrom ?? takenOn) || takenOn > (takenUntil ?? takenOn)
    ? [
        {
          ruleId: 'FORM.FRESH',
          path: ['takenOn'],
          message: `chụp, quay ngày ${formatDate(takenOn)}, mà thể lệ chỉ nhận hình ${expected}; hãy thay hình khác.`,
          measured: takenOn,
          expected,
        },
      ]
    : [];
};
