/** What a file contains beside picture and sound, and publishes by mistake. */
export type PrivateTags = {
  /** Where it was taken, in degrees, north and east positive; or the file's text about it. */
  readonly place?: {readonly latitude: number; readonly longitude: number} | string | undefined;
  /** Maker and model of the camera. */
  readonly device?: string | undefined;
  /** Day on which it was taken by the camera's clock, `yyyy-mm-dd`. */
  readonly takenOn?: string | undefined;
  /** Names, in Vietnamese, of further tags about people: owner, serial number, names of faces … */
  readonly personal: readonly string[];
};

/** `2023:08:05 10:11:12` or `2023-08-05T10:11:12Z` → `2023-08-05`; undefined for a clock that was never set. */
export function dayOf(time: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[:-](\d{2})[:-](\d{2})/.exec(time ?? '') ?? [];
  const isDay = Number(year) > 1990 && Number(month) > 0 && Number(day) > 0;
  return isDay ? `${year}-${month}-${day}` : undefined;
}

/** Makers of flying cameras, without their hand-held ones: their films were taken from the air. */
export const isFlyingCamera = (device: string | undefined): boolean =>
  /\b(dji|parrot|autel|skydio|yuneec|hubsan)\b|mavic|phantom \d/i.test(device ?? '') &&
  !/osmo|pocket|ronin/i.test(device ?? '');
