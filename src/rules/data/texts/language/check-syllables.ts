import {closestWord} from '../../../../text/closest-word';
import {COMPOUNDS} from '../../../../text/compounds';
import {memoise} from '../../../../text/memoise';
import {isVietnameseSyllable} from '../../../../text/vietnamese-syllable';
import type {TextRemark} from '../text-remark';
import {judgeSpelling} from './judge-spelling';
import {markless} from './plain-forms';
import {type WrittenWord, writtenWords} from './written-words';

/** Letters of Icelandic, African languages, Cyrillic and Greek that look like Vietnamese ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  ƣ: 'ơ',
  Ƣ: 'Ơ',
  ɑ: 'a',
  ı: 'i',
  а: 'a',
  А: 'A',
  В: 'B',
  с: 'c',
  С: 'C',
  е: 'e',
  Е: 'E',
  Н: 'H',
  і: 'i',
  К: 'K',
  М: 'M',
  о: 'o',
  О: 'O',
  ο: 'o',
  Ο: 'O',
  р: 'p',
  Р: 'P',
  Т: 'T',
  у: 'y',
  х: 'x',
  Х: 'X',
  α: 'a',
  ν: 'v',
};

const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

const VIETNAMESE_LETTERS =
  /^[a-zăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]+$/;

const isPlain = (word: string): boolean => /^[a-z]+$/i.test(word);

/** `check-in`, `phuong-clip`: names without a mark. */
const CODE_NAME = /^[a-z]+(?:-[a-z]+)+$/i;

/** Words of administrative prose, for “có phải ý bạn là …?”. */
const KNOWN_SYLLABLES = [...new Set(COMPOUNDS.flatMap((phrase) => phrase.split(' ')))];

function capitalsOf(word: string, better: string): string {
  if (word === word.toUpperCase() && word.length > 1) return better.toUpperCase();
  return /^\p{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

/** What a word was meant to be. Of one without marks, only the marks may be missing: “nop”, “nộp”. */
const likely = (word: string): string | undefined =>
  isPlain(word)
    ? KNOWN_SYLLABLES.find((known) => markless(known) === word)
    : closestWord(word, KNOWN_SYLLABLES);

function suggestion(word: string, better: string | undefined): string | undefined {
  const near = better ?? likely(word.toLowerCase());
  return near === undefined ? undefined : capitalsOf(word, near);
}

/** Whether a word claims to be Vietnamese: foreign names have a capital or no mark, abbreviations are all capitals. */
function isJudged({word, piece, isCode}: WrittenWord, inCapitals: boolean): boolean {
  if (
    isCode ||
    CODE_NAME.test(piece) ||
    word.length < 2 ||
    !VIETNAMESE_LETTERS.test(word.toLowerCase())
  )
    return false;
  const isCapitals = word === word.toUpperCase();
  if (isCapitals) return inCapitals && !isPlain(word) && word.length > 2;
  const hasInnerCapital = /\p{Lu}/u.test(word.slice(1));
  return !hasInnerCapital && !(isPlain(word) && /^[A-Z]/.test(word));
}

/** `PHường`: a slip of the shift key in what is a Vietnamese word. */
const isShiftSlip = ({word, isCode}: WrittenWord): boolean =>
  !isCode &&
  /^\p{Lu}{2,}\p{Ll}|\p{Ll}\p{Lu}/u.test(word) &&
  !isPlain(word) &&
  isVietnameseSyllable(word.toLowerCase());

const judge = memoise(judgeSpelling);

/** Almost every word: rightly spelt, with no capital inside. */
const isFine = memoise(
  (word) =>
    word.slice(1) === word.slice(1).toLowerCase() && judge(word.toLowerCase()).fault === 'none',
);

/** SPELL.SYLLABLE, .TONE, .LETTER, .CAPITAL: what is no Vietnamese syllable, or one with a wrong mark, letter or capital. */
export function syllableCheck(
  accepted: ReadonlySet<string>,
): (text: string) => readonly TextRemark[] {
  const isAccepted = ({word, piece}: WrittenWord): boolean =>
    accepted.has(word.toLowerCase()) || accepted.has(piece.toLowerCase());

  const remarkOf = (written: WrittenWord, inCapitals: boolean): TextRemark | undefined => {
    const {word, start} = written;
    if (isFine(word)) return undefined;
    const at = {start, end: start + word.length};
    const plain = word.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
    if (plain !== word && VIETNAMESE_LETTERS.test(plain.toLowerCase())) {
      const strange = [...word].filter((letter) => Object.hasOwn(LOOK_ALIKES, letter));
      return {
        ...at,
        ruleId: 'SPELL.LETTER',
        message: `Từ này có chữ cái lạ (${strange.map(codeOf).join(', ')}) trông giống chữ Việt; hãy gõ lại.`,
        expected: plain,
      };
    }
    if (isShiftSlip(written) && !isAccepted(written)) {
      return {
        ...at,
        ruleId: 'SPELL.CAPITAL',
        message: 'Chữ hoa lẫn giữa từ; hãy gõ lại.',
        expected: capitalsOf(word.slice(0, 1), word.toLowerCase()),
      };
    }
    if (!isJudged(written, inCapitals)) return undefined;
    const spelling = judge(word.toLowerCase());
    if (spelling.fault === 'none' || isAccepted(written)) return undefined;
    return spelling.fault === 'tone'
      ? {
          ...at,
          ruleId: 'SPELL.TONE',
          message: `Dấu thanh đặt sai chỗ trong “${word}”.`,
          expected: suggestion(word, spelling.better),
        }
      : {
          ...at,
          ruleId: 'SPELL.SYLLABLE',
          message: `“${word}” không phải chữ tiếng Việt viết đúng. Hãy sửa lại; nếu đúng là từ nước ngoài hay tên riêng, ghi vào accepted trong words.json.`,
          expected: suggestion(word, spelling.better),
        };
  };

  return (text) => {
    const inCapitals = text === text.toUpperCase();
    return writtenWords(text).flatMap((written) => remarkOf(written, inCapitals) ?? []);
  };
}

const codeOf = (letter: string): string =>
  `“${letter}” U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
