/** Digits after the dot without zeros at the end: `98.50` has one. */
export const decimalsWritten = (written: string): number =>
  (/\.(\d*)/.exec(written)?.[1] ?? '').replace(/0+$/, '').length;

/** Digits that a computer must keep: zeros before and after the others do not count. */
export const digitsWritten = (written: string): number =>
  written
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length;

/** `10.746`, `1.000`: what Vietnamese write with a dot between thousands, and a computer takes for a decimal. */
export const looksLikeThousands = (written: string): boolean =>
  /^-?[1-9]\d{0,2}\.\d{3}$/.test(written);

/**
 * The whole number that was meant by `10.746`, and by `10.7` after a program dropped the zeros of `10.700`; undefined
 * where the dot cannot separate thousands.
 */
export function thousandsMeant(written: string): string | undefined {
  const [, thousands, rest] = /^(-?[1-9]\d{0,2})\.(\d{1,3})$/.exec(written) ?? [];
  return thousands === undefined ? undefined : `${thousands}${(rest ?? '').padEnd(3, '0')}`;
}
