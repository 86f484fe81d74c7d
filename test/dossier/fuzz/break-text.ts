import type {Random} from './random';

/** A way in which a hand spoils the text of a JSON file. */
export type TextBreaker = {
  readonly name: string;
  readonly spoil: (text: string, random: Random) => string;
};

/** One place where a pattern matches, replaced; the text itself where it never does. */
const one = (
  text: string,
  pattern: RegExp,
  {pick}: Random,
  by: (found: string) => string,
): string => {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const found = pick(all);
  const from = found.index;
  return text.slice(0, from) + by(found[0]) + text.slice(from + found[0].length);
};

const STRING = /"(?:[^"\\\n]|\\.)*"/g;
const VALUE = /(?<=: |\[|, )(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/g;
const KEY = /"[$\w]+"(?=:)/g;
const NUMBER = /(?<=: )-?\d+(?:\.\d+)?/g;
const MEMBER = /"[$\w]+": (?:"(?:[^"\\\n]|\\.)*"|-?[\d.]+|true|false)/g;

const bare = (quoted: string): string => quoted.slice(1, -1);
const MEGABYTE = 2 ** 20;

const VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '""',
  '"x"',
  '[]',
  '{}',
  '[[]]',
  '{"a": {}}',
  '[null]',
  '"1.234"',
];
const NUMBERS = [
  '1e999',
  '-1e999',
  '1e308',
  '-0',
  '12345678901234567890',
  '0x1F',
  '007',
  '1.',
  '.5',
  '+1',
  'NaN',
  'Infinity',
  '1_000',
  '1.234.567',
  '1,5',
  '１２',
  '1e-400',
  '٣',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '$ref',
  'length',
  '0',
  'ключ',
  'ngày',
  'a'.repeat(3000),
];
const ADDED = [
  '\\ud800',
  '\\udc00x',
  '\ud800',
  '\u0000',
  '\\u0000',
  '\u202e',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\u0301',
  '𝐀𝐁',
  'ＡＢ',
  '\uf0b7',
  '�',
  '{{',
  '}}',
  '{{X}}',
  '[[',
  ']]',
  '[[x]]',
  '{{{{A}}}}',
  '\\q',
  '\\u12',
  '\t',
  '\n',
  '\u2028',
  '👨‍👩‍👧',
  '<script>',
  '%s%n',
  'µ¸n ®Ò ¸n',
  'ÑAÏI HOÄI',
  '\u0300'.repeat(500),
  'a'.repeat(5000),
];
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  i: 'і',
  c: 'с',
  p: 'р',
};
const JUNK = [
  '// ghi chú\n',
  '/* ghi chú',
  '/* ghi chú */',
  '#',
  ';',
  ',',
  ',,',
  ':',
  '}',
  ']',
  '{',
  '[',
  '"',
  "'",
  '“',
  '”',
  '\\',
  'None',
  'undefined',
  '…',
  '\u00a0',
  '\u3000',
];
const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.slice(1),
  (word) => `${word}s`,
  (word) => `${word} `,
  (word) => word.split('').reverse().join(''),
  (word) => word.replace(/[aeoicp]/, (letter) => LOOKALIKES[letter] ?? letter),
  (word) => word.normalize('NFD'),
  (word) => word.split('').join('\u200b'),
];

export const TEXT_BREAKERS: readonly TextBreaker[] = [
  {
    name: 'a value of another type',
    spoil: (text, random) => one(text, VALUE, random, () => random.pick(VALUES)),
  },
  {
    name: 'a strange number',
    spoil: (text, random) => one(text, NUMBER, random, () => random.pick(NUMBERS)),
  },
  {
    name: 'a key renamed',
    spoil: (text, random) =>
      one(text, KEY, random, (key) => `"${random.pick(SPELLINGS)(bare(key))}"`),
  },
  {
    name: 'a strange key',
    spoil: (text, random) => one(text, KEY, random, () => `"${random.pick(KEYS)}"`),
  },
  {
    name: 'a strange member',
    spoil: (text, random) =>
      one(text, /\{/g, random, () => `{"${random.pick(KEYS)}": ${random.pick(VALUES)}, `),
  },
  {
    name: 'a member doubled',
    spoil: (text, random) => one(text, MEMBER, random, (member) => `${member}, ${member}`),
  },
  {
    name: 'a member lost',
    spoil: (text, random) =>
      one(text, /"[$\w]+": (?:"(?:[^"\\\n]|\\.)*"|-?[\d.]+),\s*/g, random, () => ''),
  },
  {
    name: 'letters in a text',
    spoil: (text, random) =>
      one(text, STRING, random, (string) => `"${bare(string)}${random.pick(ADDED)}"`),
  },
  {
    name: 'a text decomposed',
    spoil: (text, random) => one(text, STRING, random, (string) => string.normalize('NFD')),
  },
  {
    name: 'look-alike letters',
    spoil: (text, random) =>
      one(text, STRING, random, (string) =>
        string.replace(/[aeoicp]/g, (letter) => LOOKALIKES[letter] ?? letter),
      ),
  },
  {
    name: 'other quotes',
    spoil: (text, random) =>
      one(text, STRING, random, (string) =>
        random.pick([
          `“${bare(string)}”`,
          `'${bare(string)}'`,
          `"${bare(string)}”`,
          `«${bare(string)}»`,
          bare(string),
          `"${bare(string)}`,
        ]),
      ),
  },
  {
    name: 'junk put in',
    spoil: (text, random) => one(text, /(?<=[,{[:]) ?/g, random, () => random.pick(JUNK)),
  },
  {name: 'a comma lost', spoil: (text, random) => one(text, /,/g, random, () => '')},
  {name: 'a colon lost', spoil: (text, random) => one(text, /:/g, random, () => ' ')},
  {name: 'a bracket lost', spoil: (text, random) => one(text, /[{}[\]]/g, random, () => '')},
  {
    name: 'a bracket exchanged',
    spoil: (text, random) => one(text, /[{}[\]]/g, random, () => random.pick(['{', '}', '[', ']'])),
  },
  {
    name: 'a comma at the end',
    spoil: (text, random) => one(text, /\s*[}\]]/g, random, (end) => `,${end}`),
  },
  {
    name: 'quotes of every kind',
    spoil: (text, {pick}) => text.replaceAll('"', pick(['“', '”', "'", '″', '&quot;'])),
  },
  {
    name: 'deep nesting',
    spoil: (text, random) =>
      one(text, VALUE, random, () => {
        const depth = random.pick([30, 63, 64, 65, 1000, 100_000]);
        return random.pick([
          `${'['.repeat(depth)}${']'.repeat(depth)}`,
          '['.repeat(depth),
          `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
        ]);
      }),
  },
  {
    name: 'a list of everything',
    spoil: (text, random) =>
      one(
        text,
        VALUE,
        random,
        () =>
          `[${Array(random.pick([100, 20_000, 200_000]))
            .fill(random.pick(VALUES))
            .join(',')}]`,
      ),
  },
  {
    name: 'many unknown keys',
    spoil: (text, random) =>
      one(
        text,
        /\{/g,
        random,
        () =>
          `{${Array.from({length: random.pick([100, 5000])}, (_, i) => `"k${i}": 1,`).join('')}`,
      ),
  },
  {
    name: 'a huge text',
    spoil: (text, random) =>
      one(
        text,
        VALUE,
        random,
        () =>
          `"${random.pick(['a', 'ạ', '\\u0061', ' ', '{{', '𝐀', '”'])}${random.pick(['a', 'ấ', '{', '"', '\\', '\u0301', ' x']).repeat(random.pick([MEGABYTE, 2 * MEGABYTE, 5 * MEGABYTE]))}"`,
      ),
  },
  {
    name: 'rows without end',
    spoil: (text, random) =>
      one(text, /\{[^{}]*\}/g, random, (row) =>
        `${row},`.repeat(Math.min(random.pick([50, 3000]), 4e6 / row.length)),
      ),
  },
];
