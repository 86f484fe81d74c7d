import type {Dossier} from '../../../../dossier/dossier';
import {BUILT_IN_LEXICON} from '../../../../text/reading/built-in-lexicon';
import {spell} from '../../../../text/reading/letters';

/** Fewest letters; shorter ones (TP, KH, CA) are known everywhere. Readings of the dossier may be shorter. */
const LEAST_LETTERS = 3;

/** Titles and parts of names that are not written in full. */
const NEVER_IN_FULL = new Set('PGS TSKH NSND NSƯT NNƯT THPT THCS TNHH TNCS'.split(' '));

/** How letters are called: a reading of such words alone (ô tê pê) spells, it does not explain. */
const LETTER_NAMES = new Set(spell('aăâbcdđeêghiklmnoôơpqrstuưvxyz').split(' '));

const lettersOf = (short: string): string => short.replace(/[^\p{L}]/gu, '');

/** Whether a reading is the meaning of the letters (ủy ban nhân dân), and not their names (vê tê vê). */
function isFullForm(short: string, spoken: string): boolean {
  const initials = spoken
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== 'và')
    .map((word) => word.charAt(0).normalize('NFD').charAt(0));
  const letters = [...lettersOf(short).toLowerCase()].map((letter) =>
    letter.normalize('NFD').charAt(0),
  );
  const spells = spoken.split(/\s+/).every((word) => LETTER_NAMES.has(word));
  return initials.join('') === letters.join('') && !spells;
}

/** Abbreviations and their full forms, as the readings of the language and of the dossier give them. */
export const abbreviationsOf = ({words}: Pick<Dossier, 'words'>): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(BUILT_IN_LEXICON).filter(
      ([short, spoken]) =>
        lettersOf(short).length >= LEAST_LETTERS &&
        !NEVER_IN_FULL.has(short) &&
        short === short.toUpperCase() &&
        isFullForm(short, spoken),
    ),
    ...words.readings
      .filter(({written, spoken}) => /^\p{Lu}/u.test(written) && isFullForm(written, spoken))
      .map(({written, spoken}): [string, string] => [written, spoken.toLowerCase()]),
  ]);
