import {memoise} from '../../../../text/memoise';

/** A run of letters in a text, and the run without blanks around it. */
export type WrittenWord = {
  readonly word: string;
  readonly start: number;
  /** The whole piece between blanks, outer punctuation taken off: “Wi-Fi”, “12-CT/TW”. */
  readonly piece: string;
  /** Whether the piece is an address, a code or a number with its unit rather than words. */
  readonly isCode: boolean;
};

const PIECE = /\S+/g;
const OUTER = /^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;

/** Addresses (`a@b`, `dichvucong.gov.vn`, `https://…`), tags, paths, endings (`.json`), and anything with a digit. */
const CODE = /[@#\d_{}]|\p{L}\.\p{L}|\p{L}\/|\/\p{L}|&|^["'“(]*(?:\.|--)\p{L}/u;

/** The words of a text, in order. */
export const writtenWords = memoise((text): readonly WrittenWord[] =>
  [...text.matchAll(PIECE)].flatMap(({0: raw, index}) => {
    const piece = raw.replace(OUTER, '');
    const isCode = CODE.test(raw);
    return [...raw.matchAll(LETTERS)].map((match) => ({
      word: match[0],
      start: index + match.index,
      piece,
      isCode,
    }));
  }),
);
