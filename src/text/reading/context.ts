import type {Lexicon} from '../lexicon';
import type {NumberStyle} from '../read-number';

/** The text around a token, as far as it decides between two ways of reading it. */
export type Context = {
  readonly lexicon: Lexicon;
  readonly style: NumberStyle;
  /** The word before, lower case; empty at the start and after a pause. */
  readonly before: string;
  readonly beforeThat: string;
  /** The word after as it is written; empty at the end and before a pause. */
  readonly after: string;
  /** The word before ends a number, “50” or “2,5 triệu”: a unit may follow. */
  readonly afterNumber: boolean;
  /** In a list of ordinals: “thứ 2, 4, 6”. */
  readonly inOrdinals: boolean;
  /** In a telephone number that is written in groups: “0255 3822 123”. */
  readonly inPhone: boolean;
  /** Among words of capitals, as in a heading: “HỘI THI”. */
  readonly inCapitals: boolean;
};

/** One way of reading; `undefined` for tokens of other kinds. */
export type Rule = (core: string, context: Context) => string | undefined;

export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean));

/** The reading of the first rule that knows the token. */
export const firstOf =
  (...rules: readonly Rule[]): Rule =>
  (core, context) => {
    for (const rule of rules) {
      const reading = rule(core, context);
      if (reading !== undefined) return reading;
    }
    return undefined;
  };
