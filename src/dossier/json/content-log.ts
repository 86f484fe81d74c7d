import {type Collector} from '../../findings/capped';
import type {Finding} from '../../findings/finding';
import type {JsonPath} from '../../findings/json-path';
import {doubt, fault, type ReadingId} from '../../findings/reading-fault';
import {shorten} from '../../text/shorten';
import type {PlaceOf} from '../../text/text-position';
import {cleanText, findBadCharacter, INVISIBLE, ODD_SPACE} from './clean-text';
import {CERTAIN, detectLegacy, type LegacyText} from './legacy-font';

/** Where a string is in the text: the offsets of its literal, quotes included. */
export type Literal = {readonly offset: number; readonly length: number};

/** How often something harmless was mended, and where first. */
export type Tally = {count: number; first: number};

type Suspect = {
  readonly legacy: LegacyText;
  readonly raw: string;
  readonly literal: Literal;
  readonly path: JsonPath;
};

type TallyRequest = {
  readonly ruleId: ReadingId;
  readonly tally: Tally;
  readonly message: (count: number) => string;
  readonly file: string;
  readonly placeOf: PlaceOf;
};

/** One warning for all the places of one kind: a file copied from Word has hundreds. */
export const tallyWarning = ({
  ruleId,
  tally,
  message,
  file,
  placeOf,
}: TallyRequest): readonly Finding[] =>
  tally.count === 0
    ? []
    : [doubt({ruleId, message: message(tally.count), file, place: placeOf(tally.first)})];

export const addToTally = (tally: Tally, offset: number): void => {
  if (tally.count === 0 || offset < tally.first) tally.first = offset;
  tally.count += 1;
};

type ContentLogRequest = {
  readonly text: string;
  readonly file: string;
  readonly placeOf: PlaceOf;
  readonly collector: Collector;
};

/** Cleans every string of a file and remembers what it met, to report it once at the end. */
export const createContentLog = ({text, file, placeOf, collector}: ContentLogRequest) => {
  const suspects: Suspect[] = [];
  const decomposed: Tally = {count: 0, first: 0};
  const spaces: Tally = {count: 0, first: 0};
  const invisible: Tally = {count: 0, first: 0};

  /** The offset of a character in the literal as written; its start when it was written as an escape. */
  const offsetOf = ({offset, length}: Literal, pattern: RegExp): number =>
    offset + Math.max(0, text.slice(offset, offset + length).search(pattern));

  /** Returns the string as the program keeps it. */
  const take = (raw: string, literal: Literal, path: JsonPath): string => {
    const bad = findBadCharacter(raw);
    if (bad !== undefined) {
      collector.add(() =>
        fault({
          ruleId: 'INPUT.ENCODING',
          message: `${bad.why}${bad.better === undefined ? '' : `: hãy gõ lại là “${shorten(bad.better)}”`}.`,
          measured: shorten(raw),
          expected: 'chữ Unicode thông thường',
          file,
          place: placeOf(literal.offset),
          path,
        }),
      );
      return raw;
    }
    const legacy = detectLegacy(raw);
    if (legacy !== undefined) suspects.push({legacy, raw, literal, path: [...path]});
    // Soft hyphens and odd signs are letters of the old font; nothing may be dropped from it.
    if (legacy !== undefined && legacy.evidence >= CERTAIN) return raw;
    const clean = cleanText(raw);
    if (clean.wasDecomposed) addToTally(decomposed, literal.offset);
    if (clean.hadOddSpaces) addToTally(spaces, offsetOf(literal, ODD_SPACE));
    if (clean.hadInvisible) addToTally(invisible, offsetOf(literal, INVISIBLE));
    return clean.text;
  };

  /** Weak evidence counts once the file is known to hold legacy text, or when there is much of it. */
  const judgeSuspects = (): void => {
    const isCertain = (suspect: Suspect): boolean => suspect.legacy.evidence >= CERTAIN;
    const isLegacyFile = suspects.some(isCertain) || suspects.length > CERTAIN;
    if (!isLegacyFile) return;
    for (const suspect of suspects) collector.add(() => legacyFinding(suspect));
  };

  const legacyFinding = ({legacy, raw, literal, path}: Suspect): Finding => {
    const cause =
      legacy.encoding === 'UTF-8'
        ? 'Chữ bị lỗi bảng mã (UTF-8 mở nhầm thành bảng mã khác), hãy mở lại tệp gốc bằng UTF-8'
        : 'Chữ gõ bằng phông chữ cũ (TCVN3/VNI), hãy chuyển sang Unicode';
    const better =
      legacy.unicode === undefined ? '' : `, ở đây có lẽ là “${shorten(legacy.unicode)}”`;
    return fault({
      ruleId: 'INPUT.ENCODING',
      message: `${cause}${better}.`,
      measured: shorten(raw),
      expected: 'chữ Unicode (UTF-8)',
      file,
      place: placeOf(literal.offset),
      path,
    });
  };

  /** Judges the file as a whole; returns the warnings. */
  const finish = (): readonly Finding[] => {
    judgeSuspects();
    return [
      ...tallyWarning({
        ruleId: 'INPUT.NFD',
        tally: decomposed,
        message: (n) =>
          `Có ${n} chuỗi gõ dấu rời (Unicode tổ hợp), đã đọc thành Unicode dựng sẵn. Nên đặt bộ gõ về “Unicode” rồi gõ lại.`,
        file,
        placeOf,
      }),
      ...tallyWarning({
        ruleId: 'INPUT.SPACES',
        tally: spaces,
        message: (n) =>
          `Có ${n} chuỗi chứa dấu cách lạ (thường do chép từ Word hay trang web), đã đọc thành dấu cách thường. Nên gõ lại.`,
        file,
        placeOf,
      }),
      ...tallyWarning({
        ruleId: 'INPUT.SPACES',
        tally: invisible,
        message: (n) =>
          `Có ${n} chuỗi chứa ký tự ẩn không nhìn thấy, đã bỏ đi. Nên gõ lại các chuỗi đó.`,
        file,
        placeOf,
      }),
    ];
  };

  return {take, finish};
};
