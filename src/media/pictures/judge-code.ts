import type {FoundCode} from './find-codes';

/**
 * What a code gives away. Of a person's card nothing of the content is kept, not even here; of another code as much as
 * an officer needs to recognise it, without its digits.
 */
export type JudgedCode = {
  readonly kind: 'citizen-card' | 'health-card' | 'bank-transfer' | 'other';
  /** Such as `QRCode` or `EAN13`. */
  readonly format: string;
  /** The content with a dot for each digit, shortened; empty for a person's card. */
  readonly shown: string;
};

/** `012345678901|123456789|NAME|ddmmyyyy|sex|address|ddmmyyyy`; who never had an old card has an empty second field. */
const CITIZEN_CARD = /^\s*\d{12}\|(\d{9})?\|[^|]*\p{L}[^|]*\|\d{8}\|[^|]*\|[^|]*\|\d{8}(\||\s*$)/u;
/** `DN4510123456789|name in hexadecimal|dd/mm/yyyy|…`, the health insurance card. */
const HEALTH_CARD = /^\s*([A-Z]{2}\d{13}|\d{10})\|([0-9a-f]{2})+\|\d{2}\/\d{2}\/\d{4}\|/i;
/** EMV QR Code with the globally unique identifier of NAPAS: VietQR. */
const BANK_TRANSFER = /^000201.*A000000727/s;

const SHOWN_LETTERS = 48;

export function judgeCode({format, text}: FoundCode): JudgedCode {
  if (CITIZEN_CARD.test(text)) return {kind: 'citizen-card', format, shown: ''};
  if (HEALTH_CARD.test(text)) return {kind: 'health-card', format, shown: ''};
  return {
    kind: BANK_TRANSFER.test(text) ? 'bank-transfer' : 'other',
    format,
    shown: masked(text),
  };
}

/** The text may contain anything: only printable letters stay. */
function masked(text: string): string {
  const printed = [
    ...text
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ')
      .trim(),
  ];
  const short = printed.slice(0, SHOWN_LETTERS).join('').replaceAll(/\p{N}/gu, '•');
  return printed.length > SHOWN_LETTERS ? `${short}…` : short;
}
