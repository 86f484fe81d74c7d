const DAY = 86_400_000;

/** Day 0 of the 1900 system after its invented 29/02/1900, and day 0 of the 1904 system of old Macs. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);

/** Serials up to this one lie before the day that never was; what they mean differs from program to program. */
const LAST_DOUBTFUL = 60;
const LAST_YEAR = 9999;

/**
 * Date of a serial number of days, `yyyy-mm-dd`; undefined when it is no date that can be trusted.
 * @param is1904 the workbook counts from 1904-01-01. A time of day is cut off.
 */
export function dateOfSerial(serial: number, is1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 0 || (!is1904 && days <= LAST_DOUBTFUL)) return undefined;
  const date = new Date((is1904 ? ZERO_1904 : ZERO_1900) + days * DAY);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > LAST_YEAR
    ? undefined
    : date.toISOString().slice(0, 10);
}
