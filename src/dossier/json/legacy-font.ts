import {isVietnameseSyllable} from '../../text/vietnamese-syllable';

/** Which old encoding a text seems to be typed in, how sure that is, and how it reads in Unicode. */
export type LegacyText = {
  readonly encoding: 'TCVN3' | 'VNI' | 'UTF-8';
  readonly evidence: number;
  readonly unicode?: string;
};

/** TCVN3 (.VnTime) as it looks when its bytes are read as Latin-1, letter by letter. */
const TCVN3_SEEN =
  '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_MEANT = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const TCVN3 = new Map(Array.from(TCVN3_SEEN, (char, i) => [char, TCVN3_MEANT[i] ?? char]));

/** VNI writes a mark after its vowel; these are the marks as Latin-1 letters and the composed vowels they make. */
const VNI_MARKS: readonly (readonly [vowels: string, marks: string, made: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
];

const VNI = new Map<string, string>([
  ...VNI_MARKS.flatMap(([vowel, marks, made]) =>
    Array.from(marks, (mark, i): [string, string] => [vowel + mark, made[i] ?? vowel]),
  ),
  ...Array.from('ñôöæóòî', (char, i): [string, string] => [char, 'đơưỉĩịỵ'[i] ?? char]),
]);

const decodeTcvn3 = (word: string): string =>
  Array.from(word, (char) => TCVN3.get(char) ?? char).join('');

const decodeVni = (word: string): string =>
  word.replace(/[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñôöæóòî]/giu, (pair) => {
    const meant = VNI.get(pair.toLowerCase());
    if (meant === undefined) return pair;
    return /^\p{Lu}/u.test(pair) ? meant.toUpperCase() : meant;
  });

/** A run of letters and of the signs that TCVN3 puts in the middle of words. */
const WORD = /[A-Za-z¡-§¨-®µ-¹»-¾À-ÿ]+/g;

/** Latin-1 signs that no correct Vietnamese word carries; a text without any of them cannot be legacy text. */
const FOREIGN = /[¡-§¨-®µ-¹»-¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ÷]/;

/** Quotation marks, trade marks and units are ordinary; only what they enclose or follow is judged. */
const ORDINARY = /«[^«»]*»|[©®](?![\p{L}])|(?<!\p{L})©|µ(?=[mgslAVWF])/gu;

/** A Vietnamese capital in the middle of a small-letter word (`nghÒ`, `dÞch`): TCVN3 puts vowels there. */
const CAPITAL_INSIDE = /\p{Ll}[À-Þ]/u;

/** A VNI vowel with its mark, as two letters that Vietnamese never puts side by side. */
const VNI_PAIR = /[aeo][âåäáàã]|[aeouyôö][ùøûõï]|a[êéèúüë]/i;

/** Evidence that a word is Vietnamese once decoded and is not as written: 0 none, 1 some, 2 a sign inside the word. */
const weigh = (word: string, decoded: string, isOddLooking: boolean): number => {
  if (!isOddLooking || decoded === word || isVietnameseSyllable(word)) return 0;
  if (!isVietnameseSyllable(decoded)) return 0;
  return /\p{L}[¡-®µ¶¸-¾]|[¡-®µ¶¸-¾]\p{L}/u.test(word) ? 2 : 1;
};

/** UTF-8 bytes shown as Windows-1252: `á»•` for `ổ`, `Ã´` for `ô`, `Ä‘` for `đ`. */
const MISREAD_UTF8 =
  /á[º»][\u0080-\u009f\u00a1-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u20ac\u2122]|Ã[¡¢£¨©ª¬\u00ad²³´µ¹º½]|Ä[‘\u0091]|Æ[°¡]/gu;

/** Evidence from which a text is certainly legacy text. One odd foreign word is not enough. */
export const CERTAIN = 2;

/**
 * Looks for text typed with an old font (TCVN3, VNI) or with its bytes misread.
 * A word is evidence only when it is no Vietnamese syllable as written and becomes one when decoded, so correct
 * Vietnamese, English and foreign names raise no alarm. Undefined: no evidence at all.
 */
export const detectLegacy = (text: string): LegacyText | undefined => {
  if (!FOREIGN.test(text) && !CAPITAL_INSIDE.test(text)) return undefined;
  const judged = text.replace(ORDINARY, ' ');
  const misread = judged.match(MISREAD_UTF8)?.length ?? 0;
  if (misread >= CERTAIN) return {encoding: 'UTF-8', evidence: misread};
  let tcvn3 = 0;
  let vni = 0;
  for (const {0: word, index} of judged.matchAll(WORD)) {
    // A letter outside Latin-1 beside it: real Unicode Vietnamese. A digit, or no letter at all: signs such as × and ·.
    const around = (judged[index - 1] ?? ' ') + (judged[index + word.length] ?? ' ');
    if (/[\p{L}\p{M}\p{N}]/u.test(around) || !/[A-Za-z]/.test(word) || word.startsWith('Ð'))
      continue;
    const odd = FOREIGN.test(word);
    tcvn3 += weigh(word, decodeTcvn3(word), odd || CAPITAL_INSIDE.test(word));
    vni += weigh(word, decodeVni(word), odd && (VNI_PAIR.test(word) || /[ñöæî]/i.test(word)));
  }
  if (tcvn3 === 0 && vni === 0) return undefined;
  return tcvn3 >= vni
    ? {encoding: 'TCVN3', evidence: tcvn3, unicode: decodeTcvn3(text)}
    : {encoding: 'VNI', evidence: vni, unicode: decodeVni(text)};
};
