import type {Finding} from '../../../findings/finding';
import {shorten} from '../../../text/shorten';
import type {Asset} from '../../data/rights/asset-fault';
import type {JudgedCode} from '../../../media/pictures/judge-code';
import type {SeenPicture} from '../../../media/pictures/look-at';
import {isFlyingCamera, type PrivateTags} from '../../../media/pictures/private-tags';
import {formatDate} from '../../../text/format-date';
import {formatNumber} from '../../../text/format-number';

/** What the bytes of a picture give away; the message goes on after the name of its file. */
type PictureFault = Pick<
  Finding,
  'ruleId' | 'result' | 'severity' | 'message' | 'measured' | 'expected'
>;

/** Holds what was seen in a photograph or film against the law and against its register entry. */
export const judgePicture = (asset: Asset, seen: SeenPicture): readonly PictureFault[] =>
  seen.unreadable === undefined
    ? [
        ...codeFaults(seen.codes),
        ...placeFaults(seen.tags),
        ...personalFaults(seen.tags),
        ...droneFaults(asset, seen.tags),
        ...dayFaults(asset, seen.tags),
      ]
    : [
        {
          ruleId: 'MEDIA.UNREADABLE',
          result: 'not-evaluated',
          severity: 'warn',
          message: `không xem được (${seen.unreadable}), nên chưa biết trong hình có mã QR của thẻ căn cước hay không; hãy lưu lại ảnh thành JPG hoặc PNG, đoạn quay thành MP4.`,
          expected: 'JPG, PNG, GIF hoặc MP4, MOV, WebM nguyên vẹn',
        },
      ];

/** PII.SCREEN: a card's code gives a stranger the whole person; any other code is seen on purpose, or covered. */
const codeFaults = (codes: SeenPicture['codes']): readonly PictureFault[] =>
  codes.map((code) => {
    const isCard = code.kind === 'citizen-card' || code.kind === 'health-card';
    return {
      ruleId: 'PII.SCREEN',
      result: isCard ? 'fail' : 'warn',
      severity: isCard ? 'block' : 'warn',
      message: `${wordsOf(code)}${code.second === undefined ? '' : ` (quanh giây thứ ${code.second})`}; ${isCard ? 'hãy che kín mã, cả số trên thẻ, rồi thay tệp, hoặc bỏ hình này.' : 'nếu không cố ý cho người xem quét thì hãy che mã lại.'}`,
      measured: code.shown === '' ? code.format : `${code.format}: ${code.shown}`,
      expected: isCard ? 'không có thẻ thật trong hình' : 'chỉ có mã mà phường muốn cho quét',
    };
  });

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

/** The promise that `checkPrivate` proves on every render. */
const PROMISE = 'clip dựng ra không mang theo, nhưng đừng gửi riêng tệp này khi chưa xóa';

const placeFaults = ({place}: PrivateTags): readonly PictureFault[] =>
  place === undefined
    ? []
    : [
        {
          ruleId: 'META.GPS',
          result: 'warn',
          severity: 'warn',
          message: `có ghi nơi chụp, quay (${placeInWords(place)}): ${PROMISE} nơi chụp.`,
          measured: placeInWords(place),
          expected: 'không ghi nơi chụp',
        },
      ];

const placeInWords = (place: NonNullable<PrivateTags['place']>): string => {
  if (typeof place === 'string') return shorten(place);
  const {latitude, longitude} = place;
  const degrees = (value: number) => `${formatNumber(Math.abs(value), 4)}°`;
  return `${degrees(latitude)} vĩ ${latitude < 0 ? 'Nam' : 'Bắc'}, ${degrees(longitude)} kinh ${longitude < 0 ? 'Tây' : 'Đông'}`;
};

const personalFaults = ({personal}: PrivateTags): readonly PictureFault[] =>
  personal.length === 0
    ? []
    : [
        {
          ruleId: 'META.PERSON',
          result: 'warn',
          severity: 'inform',
          message: `có ghi kèm ${personal.join(', ')}: ${PROMISE} những điều ấy.`,
          measured: personal.join(', '),
        },
      ];

const droneFaults = ({drone}: Asset, {device}: PrivateTags): readonly PictureFault[] =>
  drone !== undefined || !isFlyingCamera(device)
    ? []
    : [
        {
          ruleId: 'FORM.DRONE',
          result: 'warn',
          severity: 'inform',
          message: `do máy ${shorten(device ?? '')} ghi; nếu quay từ flycam, hãy ghi drone với số và ngày giấy phép bay.`,
          measured: device ?? '',
          expected: '"drone": {"permit": "số giấy phép", "date": "2023-08-01"}',
        },
      ];

const DAY_MS = 24 * 60 * 60 * 1000;

/** A camera's clock may be a day off, in another zone; more than that somebody mistook. */
const dayFaults = ({takenOn}: Asset, tags: PrivateTags): readonly PictureFault[] =>
  takenOn === undefined ||
  tags.takenOn === undefined ||
  Math.abs(Date.parse(takenOn) - Date.parse(tags.takenOn)) <= DAY_MS
    ? []
    : [
        {
          ruleId: 'FORM.FRESH',
          result: 'warn',
          severity: 'inform',
          message: `trong tệp ghi ngày chụp, quay là ${formatDate(tags.takenOn)}, còn sổ ghi ${formatDate(takenOn)}; hãy xem lại takenOn.`,
          measured: takenOn,
          expected: tags.takenOn,
        },
      ];
