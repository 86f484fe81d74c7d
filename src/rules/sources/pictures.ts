import type {Remark} from '../../findings/remark';
import type {JudgedCode} from '../../media/pictures/judge-code';
import {isFlyingCamera, type PrivateTags} from '../../media/pictures/private-tags';
import {formatDate} from '../../text/format-date';
import {formatNumber} from '../../text/format-number';
import {shorten} from '../../text/shorten';
import {type Asset, assetKindWord, MOST_QUOTED, placeInRegister} from '../data/rights/asset';
import {type Rule, rule} from '../rule';
import type {LookedAtPicture, SourcesCase} from './sources-case';

/** Checks each picture; the message continues after the name of its file. */
const ofPictures =
  (look: (picture: LookedAtPicture) => readonly Remark[]) =>
  ({pictures, places}: SourcesCase): readonly Remark[] =>
    pictures.flatMap((picture) =>
      look(picture).map(({message, measured, ...remark}) => ({
        ...remark,
        ...placeInRegister(places, ['assets', picture.index, 'file']),
        message: `${assetKindWord(picture.asset.kind)} “${picture.asset.file}” ${message}`,
        measured: measured === undefined ? undefined : shorten(measured, MOST_QUOTED),
      })),
    );

/** The same, for readable pictures; `MEDIA.UNREADABLE` is about the others. */
const ofSeen = (
  look: (asset: Asset, seen: LookedAtPicture['seen']) => readonly Remark[],
): ((context: SourcesCase) => readonly Remark[]) =>
  ofPictures(({asset, seen}) => (seen.unreadable === undefined ? look(asset, seen) : []));

const unreadable = rule<SourcesCase, 'MEDIA.UNREADABLE'>({
  id: 'MEDIA.UNREADABLE',
  stage: 'sources',
  about: 'Ảnh, đoạn quay xem được',
  severity: 'warn',
  inFinal: 'block',
  source: 'Luật thiết kế 4: không xem được thì không coi là đạt',
  check: ofPictures(({seen}) =>
    seen.unreadable === undefined
      ? []
      : [
          {
            result: 'not-evaluated',
            message: `không xem được (${seen.unreadable}), nên chưa biết trong hình có mã QR của thẻ căn cước hay không; hãy lưu lại ảnh thành JPG hoặc PNG, đoạn quay thành MP4.`,
            expected: 'JPG, PNG, GIF hoặc MP4, MOV, WebM nguyên vẹn',
          },
        ],
  ),
});

/** The code of a citizen card holds all data of its holder; any other code is shown on purpose, or covered. */
const codesOnScreen = rule<SourcesCase, 'PII.SCREEN'>({
  id: 'PII.SCREEN',
  stage: 'sources',
  about: 'Mã QR, mã vạch trong hình',
  severity: 'block',
  inFinal: 'same',
  source: 'Nghị định 13/2023/NĐ-CP; Luật 91/2025/QH15',
  check: ofSeen((_, {codes}) => codes.map(codeRemark)),
});

function codeRemark(code: LookedAtPicture['seen']['codes'][number]): Remark {
  const isCard = code.kind === 'citizen-card' || code.kind === 'health-card';
  const second = code.second === undefined ? '' : ` (quanh giây thứ ${code.second})`;
  const mend = isCard
    ? 'hãy che kín mã, cả số trên thẻ, rồi thay tệp, hoặc bỏ hình này.'
    : 'nếu không cố ý cho người xem quét thì hãy che mã lại.';
  return {
    weight: isCard ? 'block' : 'warn',
    message: `${wordsOf(code)}${second}; ${mend}`,
    measured: code.shown === '' ? code.format : `${code.format}: ${code.shown}`,
    expected: isCard ? 'không có thẻ thật trong hình' : 'chỉ có mã mà phường muốn cho quét',
  };
}

const wordsOf = ({kind, format, shown}: JudgedCode): string => {
  switch (kind) {
    case 'citizen-card':
      return 'có mã QR của thẻ căn cước: ai dừng hình lại cũng đọc được số định danh, họ tên, ngày sinh, nơi ở';
    case 'health-card':
      return 'có mã QR của thẻ bảo hiểm y tế: ai dừng hình lại cũng đọc được số thẻ, họ tên, ngày sinh';
    case 'bank-transfer':
      return 'có mã chuyển khoản (VietQR), trong mã có số tài khoản ngân hàng';
    case 'other':
      return format === 'EAN13' || format === 'UPCA'
        ? 'có mã vạch hàng hóa'
        : `có mã ${format} ghi “${shown}”`;
  }
};

/** `META.LEAK` proves it on every render. */
const PROMISE = 'clip dựng ra không mang theo, nhưng đừng gửi riêng tệp này khi chưa xóa';

const placeTags = rule<SourcesCase, 'META.GPS'>({
  id: 'META.GPS',
  stage: 'sources',
  about: 'Nơi chụp, quay ghi trong tệp',
  severity: 'warn',
  inFinal: 'same',
  source: 'Nghị định 13/2023/NĐ-CP; Luật 91/2025/QH15',
  check: ofSeen((_, {tags: {place}}) =>
    place === undefined
      ? []
      : [
          {
            message: `có ghi nơi chụp, quay (${placeInWords(place)}): ${PROMISE} nơi chụp.`,
            measured: placeInWords(place),
            expected: 'không ghi nơi chụp',
          },
        ],
  ),
});

const placeInWords = (place: NonNullable<PrivateTags['place']>): string => {
  if (typeof place === 'string') return shorten(place);
  const {latitude, longitude} = place;
  const degrees = (value: number) => `${formatNumber(Math.abs(value), 4)}°`;
  return `${degrees(latitude)} vĩ ${latitude < 0 ? 'Nam' : 'Bắc'}, ${degrees(longitude)} kinh ${longitude < 0 ? 'Tây' : 'Đông'}`;
};

const personTags = rule<SourcesCase, 'META.PERSON'>({
  id: 'META.PERSON',
  stage: 'sources',
  about: 'Tên người, tên máy ghi trong tệp',
  severity: 'inform',
  inFinal: 'same',
  source: 'Nghị định 13/2023/NĐ-CP; Luật 91/2025/QH15',
  check: ofSeen((_, {tags: {personal}}) =>
    personal.length === 0
      ? []
      : [
          {
            message: `có ghi kèm ${personal.join(', ')}: ${PROMISE} những điều ấy.`,
            measured: personal.join(', '),
          },
        ],
  ),
});

/** `FORM.DRONE` requires the permit in the register; this rule finds a flying camera in the file itself. */
const flyingCamera = rule<SourcesCase, 'FORM.DRONE_SEEN'>({
  id: 'FORM.DRONE_SEEN',
  stage: 'sources',
  about: 'Tệp do máy bay không người lái ghi mà sổ chưa có giấy phép',
  severity: 'inform',
  inFinal: 'same',
  source: 'Nghị định 36/2008/NĐ-CP, sửa đổi bởi 79/2011/NĐ-CP (giấy phép bay)',
  check: ofSeen(({drone}, {tags: {device}}) =>
    drone !== undefined || !isFlyingCamera(device)
      ? []
      : [
          {
            message: `do máy ${shorten(device ?? '')} ghi; nếu quay từ flycam, hãy ghi drone với số và ngày giấy phép bay.`,
            measured: device ?? '',
            expected: '"drone": {"permit": "số giấy phép", "date": "2023-08-01"}',
          },
        ],
  ),
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** A camera's clock may be a day off, in another zone; more than that is a mistake. */
const otherDay = rule<SourcesCase, 'FORM.FRESH_SEEN'>({
  id: 'FORM.FRESH_SEEN',
  stage: 'sources',
  about: 'Ngày chụp, quay trong tệp trùng với sổ',
  severity: 'inform',
  inFinal: 'same',
  source: 'Thể lệ (form)',
  check: ofSeen(({takenOn}, {tags}) =>
    takenOn === undefined ||
    tags.takenOn === undefined ||
    Math.abs(Date.parse(takenOn) - Date.parse(tags.takenOn)) <= DAY_MS
      ? []
      : [
          {
            message: `trong tệp ghi ngày chụp, quay là ${formatDate(tags.takenOn)}, còn sổ ghi ${formatDate(takenOn)}; hãy xem lại takenOn.`,
            measured: takenOn,
            expected: tags.takenOn,
          },
        ],
  ),
});

export const PICTURE_SOURCE_RULES: readonly Rule<SourcesCase>[] = [
  unreadable,
  codesOnScreen,
  placeTags,
  personTags,
  flyingCamera,
  otherDay,
];
