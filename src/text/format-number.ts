/**
 * Vietnamese number: a dot between thousands, a comma before decimals, "1.234.567,8".
 * Written here rather than left to `Intl`, which falls back to English where Node lacks the Vietnamese data.
 * Rounds half away from zero, as people do.
 */
export function formatNumber(value: number, decimals = 0): string {
  const scale = 10 ** decimals;
  const scaled = Math.round(Math.abs(value) * scale + 1e-9);
  const whole = Math.floor(scaled / scale)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');
  const part = decimals > 0 ? `,${(scaled % scale).toString().padStart(decimals, '0')}` : '';
  return `${value < 0 && scaled > 0 ? '−' : ''}${whole}${part}`;
}

/** Digits after the comma that a number needs to be written whole. */
export function decimalsIn(value: number): number {
  const [digits = '', exponent = '0'] = value.toString().split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** A percentage with no space before its sign: "87,4%". */
export const formatPercent = (value: number, decimals = 1): string =>
  `${formatNumber(value, decimals)}%`;
