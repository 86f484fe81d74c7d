import type {PrivacyKind} from './match';

/** Digits of a long number, or words of a spoken one, that a message may show, so that the officer finds it. */
const SHOWN = 2;

/** From this many digits on a number is shown by its first ones. */
const LONG = 7;

/** The data with what matters hidden: `09•• ••• •••`, `số nhà ••`, `n•••@•••`. */
export function mask(text: string, kind: PrivacyKind): string {
  if (kind === 'email') return `${text.slice(0, 1)}•••@•••`;
  const digits = text.replace(/\D/g, '').length;
  // A number in words.
  if (digits === 0) return `${text.split(' ').slice(0, SHOWN).join(' ')} …`;
  let left = digits >= LONG ? SHOWN : 0;
  return text.replace(/\d/g, (digit) => (left-- > 0 ? digit : '•'));
}
