/** How officers read a value of the data. */
export type Word = {
  /**
   * In a drop-down of the spreadsheet. It is part of a contract: a word that was exported once is read back for years,
   * so it may not change its value.
   */
  readonly word: string;
  /** Where there is place to explain it; absent where the word is enough. */
  readonly meaning?: string;
};

/** The Vietnamese words of a choice, by the value that is written; in the order in which editors offer them. */
export type Words<Value extends string = string> = Readonly<Record<Value, Word>>;

export const valuesOf = <Value extends string>(words: Words<Value>): readonly Value[] =>
  Object.keys(words) as Value[];

export const meaningOf = ({word, meaning = word}: Word): string => meaning;
