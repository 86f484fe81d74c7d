import {cleanText} from './clean-text';

/** A base character with the marks that follow it: what composing (NFC) may melt into one. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Offsets of the units of a string literal's value, counted from its opening quote; one more for its end. */
const offsetsOfUnits = (literal: string): readonly number[] => {
  const offsets: number[] = [];
  let at = 1;
  while (at < literal.length - 1) {
    offsets.push(at);
    if (literal[at] !== '\\') at += 1;
    else at += literal[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(at);
  return offsets;
};

/** For each unit of the cleaned text the unit of the raw one that it comes from; undefined when that is unknown. */
const rawIndexes = (raw: string, clean: string): readonly number[] | undefined => {
  const indexes: number[] = [];
  let rebuilt = '';
  for (const {0: cluster, index} of raw.matchAll(CLUSTER)) {
    const part = cleanText(cluster).text;
    rebuilt += part;
    for (let unit = 0; unit < part.length; unit += 1)
      indexes.push(index + (unit < cluster.length ? unit : 0));
  }
  indexes.push(raw.length);
  return rebuilt === clean ? indexes : undefined;
};

type CharacterInLiteral = {
  /** The string as written, quotes included. */
  readonly literal: string;
  /** Its value. */
  readonly raw: string;
  /** Its value as the program keeps it. */
  readonly clean: string;
  /** A unit of `clean`. */
  readonly index: number;
};

/**
 * Where a character of a string is in the file: escapes (`\n`, `\u1ec7`) and letters that were composed are counted
 * as they were typed.
 * @returns an offset from the opening quote; 0 when it is unknown.
 */
export const offsetInLiteral = ({literal, raw, clean, index}: CharacterInLiteral): number => {
  const offsets = offsetsOfUnits(literal);
  if (offsets.length !== raw.length + 1) return 0;
  const indexes = raw === clean ? undefined : rawIndexes(raw, clean);
  if (raw !== clean && indexes === undefined) return 0;
  const at = Math.max(0, Math.min(index, clean.length));
  return offsets[indexes?.[at] ?? at] ?? 0;
};
