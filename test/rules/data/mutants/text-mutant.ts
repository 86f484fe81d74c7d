import type {RuleId} from '../../../../src/findings/rule-id';
import type {Mutant} from './mutant';

/** A mutant of words, with the piece of the file at which the finding must be. */
export type TextMutant = Mutant & {readonly at?: string};

const PLACES = {
  /** The last line of the market's narration. */
  spoken: {
    file: 'activities.json',
    path: 'market.narration[6]',
    piece: 'Hàng thật, ảnh thật, lời hứa cũng thật.',
  },
  /** The heading of the solutions. */
  seen: {file: 'solutions.json', path: 'heading', piece: 'Những bước tiếp theo'},
  /** What is said of the training. */
  detail: {file: 'solutions.json', path: 'stones[0].detail', piece: 'Thường xuyên, sát việc'},
} as const;

type Where = keyof typeof PLACES;

const replaced = (text: string | undefined, piece: string, by: string): string => {
  if (!text?.includes(piece)) throw new Error(`no “${piece}”`);
  return text.replace(piece, () => by);
};

const changed = (words: string, where: Where, date?: string): Mutant['change'] => {
  const {file, piece} = PLACES[where];
  return (texts) => ({
    ...texts,
    ...(date === undefined
      ? {}
      : {'clip.json': replaced(texts['clip.json'], '"date": "2023-08-15"', `"date": "${date}"`)}),
    [file]: replaced(texts[file], piece, words),
  });
};

type More = {readonly where?: Where; readonly date?: string};

/** Words in which a rule must find the piece `at`. */
export const spoilt = (ruleId: string, words: string, at: string, more: More = {}): TextMutant => {
  const {where = 'spoken', date} = more;
  const {file, path} = PLACES[where];
  return {
    name: `${ruleId} in “${words}”${date === undefined ? '' : ` of ${date}`}`,
    change: changed(words, where, date),
    caught: {ruleId, file, path},
    at,
  };
};

/** Good words, in which nothing may be found. @param near the rule that they are closest to. */
export const sound = (
  near: RuleId,
  words: string,
  {where = 'spoken', date}: More = {},
): TextMutant => ({
  name: `nothing in “${words}”${date === undefined ? '' : ` of ${date}`}`,
  change: changed(words, where, date),
  near,
});
