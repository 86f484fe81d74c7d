import {hashBytes} from '../../base/hash-bytes';

/** What a frame's markup says about its picture. */
export type MarkupFingerprint = {
  /** Hash of all that is drawn. */
  readonly digest: string;
  /** Every file that is named, as it is written there. */
  readonly assets: readonly string[];
  /** Why the markup does not determine the picture; such a frame is always drawn and never kept. */
  readonly impure?: string;
};

/** Sound is heard and not seen; its element changes nothing in the picture. */
const SOUND = /<audio\b[^>]*>(?:<\/audio>)?/g;

/** What draws more than its markup says. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['canvas', /<(?:canvas|iframe|object|embed)\b/],
  ['script', /<script\b/],
  ['css', /<style\b|<link\b|[";]\s*(?:animation|transition)(?:-[a-z]+)?:/],
  ['svg-animation', /<(?:animate|animateMotion|animateTransform|set)\b/],
  ['gif', /(?:src|data-asset)="[^"]*\.(?:gif|apng)"/i],
];

const ASSET = /\s(?:data-asset|src|srcset|poster|(?:xlink:)?href)="([^"#][^"]*)"/g;
const CSS_ASSET = /url\((?:&quot;|&#x27;)?([^)#&][^)&]*)/g;
/** Footage is a picture for each moment of a film: its markup names the moment. */
const FOOTAGE = /<[^>]*\sdata-footage="video"[^>]*>/g;
const MOMENT = /\sdata-footage-frame="\d+"/;

/** By digest: a picture may come back. */
const readBefore = new Map<string, MarkupFingerprint>();
/** A scene has some hundreds of different frames. */
const REMEMBERED = 2000;

let last: {readonly markup: string; readonly fingerprint: MarkupFingerprint} | undefined;

/** Takes the fingerprint of a frame's markup. @param markup from `frameMarkup`. */
export function describeMarkup(markup: string): MarkupFingerprint {
  if (last?.markup !== markup) last = {markup, fingerprint: describeAnother(markup)};
  return last.fingerprint;
}

function describeAnother(markup: string): MarkupFingerprint {
  const seen = markup.replace(SOUND, '');
  const digest = hashBytes(seen);
  const before = readBefore.get(digest);
  if (before) return before;
  const fingerprint = {digest, ...readMarkup(seen)};
  if (readBefore.size >= REMEMBERED) readBefore.clear();
  readBefore.set(digest, fingerprint);
  return fingerprint;
}

function readMarkup(seen: string): Omit<MarkupFingerprint, 'digest'> {
  const named = [...seen.matchAll(ASSET), ...seen.matchAll(CSS_ASSET)].map(
    ([, name]) => name ?? '',
  );
  const assets = [...new Set(named)].filter((name) => !name.startsWith('data:')).sort();
  const reason =
    IMPURE.find(([, pattern]) => pattern.test(seen))?.[0] ??
    (hasUntimedFilm(seen) ? 'video' : undefined);
  return {assets, ...(reason === undefined ? {} : {impure: reason})};
}

/** Whether a film is shown whose moment the markup does not name. */
function hasUntimedFilm(markup: string): boolean {
  const footage = markup.match(FOOTAGE) ?? [];
  const films = markup.match(/<video\b/g) ?? [];
  return footage.some((tag) => !MOMENT.test(tag)) || films.length > footage.length;
}
