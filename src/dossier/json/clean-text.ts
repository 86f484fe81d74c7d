/** A text as the program keeps it, and what had to be changed in it. */
export type CleanText = {
  readonly text: string;
  readonly wasDecomposed: boolean;
  readonly hadOddSpaces: boolean;
  readonly hadInvisible: boolean;
};

/** Characters that look like a space but are another: no-break, figure, thin, ideographic and the like. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Zero-width and direction marks, soft hyphens, a BOM in the middle. The joiner is apart: emoji need it. */
export const INVISIBLE =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** A zero-width joiner that joins nothing. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/u;

const PLAIN_ASCII = /^[\x20-\x7e]*$/;

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);

const EVERY_ODD_SPACE = everywhere(ODD_SPACE);
const EVERY_INVISIBLE = everywhere(INVISIBLE);
const EVERY_STRAY_JOINER = everywhere(STRAY_JOINER);

/** Composes letters (NFC), turns odd spaces into spaces and drops what cannot be seen. */
export const cleanText = (raw: string): CleanText => {
  if (PLAIN_ASCII.test(raw)) {
    return {text: raw, wasDecomposed: false, hadOddSpaces: false, hadInvisible: false};
  }
  const spaced = raw.replace(EVERY_ODD_SPACE, ' ');
  const visible = spaced.replace(EVERY_INVISIBLE, '').replace(EVERY_STRAY_JOINER, '');
  const text = visible.normalize('NFC');
  return {
    text,
    wasDecomposed: text !== visible,
    hadOddSpaces: spaced !== raw,
    hadInvisible: visible !== spaced,
  };
};

/** Why a text cannot be used as it is, in words; a place in it, and what it should be if that is known. */
export type BadCharacter = {readonly index: number; readonly why: string; readonly better?: string};

const STYLED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u;
const PRIVATE_USE = /\p{Co}/u;
const LOST = /\ufffd/;
const CONTROL = /(?![\n\r\t])\p{Cc}/u;
const HALF_PAIR = /\p{Cs}/u;

/** Characters that no font of the clip can draw or that carry no text any more. */
export const findBadCharacter = (text: string): BadCharacter | undefined => {
  if (PLAIN_ASCII.test(text)) return undefined;
  const styled = text.search(STYLED);
  if (styled >= 0) {
    return {
      index: styled,
      why: 'Chữ kiểu (chữ đậm, nghiêng “toán học” hoặc chữ toàn hình chép từ mạng) không phải chữ thường',
      better: text.normalize('NFKC'),
    };
  }
  const privateUse = text.search(PRIVATE_USE);
  if (privateUse >= 0) {
    return {
      index: privateUse,
      why: 'Có ký tự riêng của phông chữ cũ (TCVN3/VNI hoặc phông biểu tượng), hãy chuyển sang Unicode',
    };
  }
  const lost = text.search(LOST);
  if (lost >= 0) {
    return {index: lost, why: 'Có ký tự đã mất khi chuyển bảng mã (dấu �), hãy gõ lại chữ đúng'};
  }
  const control = text.search(CONTROL);
  if (control >= 0) return {index: control, why: 'Có ký tự điều khiển không in được, hãy xóa đi'};
  const half = text.search(HALF_PAIR);
  if (half >= 0) return {index: half, why: 'Có nửa ký tự bị cắt đôi, hãy gõ lại'};
  return undefined;
};
