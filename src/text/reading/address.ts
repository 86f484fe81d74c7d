import type {Context} from './context';
import {spell} from './letters';
import {isSyllable} from './syllable';

const ADDRESS =
  /^(?:https?:\/\/)?(?:[\w.-]+@)?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|info|asia)(?:\/[\w./-]*)?$/i;

const MARKS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '@': 'a còng',
  '/': 'gạch chéo',
  '-': 'gạch ngang',
  _: 'gạch dưới',
};

const NAMES: Readonly<Record<string, string>> = {
  vn: 'vi en',
  gov: 'gốp',
  com: 'com',
  net: 'nét',
  org: 'o gờ',
  edu: 'e đu',
  info: 'in phô',
  asia: 'a si a',
  www: 'ba vê kép',
};

/** Addresses of mail and web, “vneid.gov.vn” → “… chấm gốp chấm vi en”; a part that is no known word makes it unknown. */
export function readAddress(
  core: string,
  {lexicon}: Context,
): {readonly spoken: string; readonly known: boolean} | undefined {
  if (!ADDRESS.test(core)) return undefined;
  let known = true;
  const spoken = core
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .split(/([._@/-])/)
    .filter(Boolean)
    .map((part) => {
      const word = part.toLowerCase();
      const reading =
        MARKS[word] ??
        NAMES[word] ??
        lexicon.get(part) ??
        lexicon.get(word) ??
        (isSyllable(word) ? word : undefined);
      if (reading === undefined) known = false;
      return reading ?? spell(word.replace(/[^\p{L}]/gu, ''));
    });
  return {spoken: spoken.join(' '), known};
}
