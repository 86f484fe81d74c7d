import type {ShownText} from '../../../script/texts/shown-texts';
import {judgeSpelling} from './judge-spelling';
import type {Remark} from './remark';
import {writtenWords} from './written-words';

type Seen = {readonly shown: ShownText; readonly word: string; readonly start: number};

/** A word that can bear its tone in two places: open oa, oe, uy. */
const MAY_HAVE_STYLE = /(?:o[aáàảãạeéèẻẽẹ]|[óòỏõọ][ae]|u[yýỳỷỹỵ]|[úùủũụ]y)$/iu;

/** hòa and hoà are both right, but one clip keeps to one of them: the rarer is told, once, with its count. */
export const checkToneStyle = (
  texts: readonly ShownText[],
): readonly {readonly shown: ShownText; readonly remark: Remark}[] => {
  const seen: Record<'old' | 'new', Seen[]> = {old: [], new: []};
  for (const shown of texts) {
    for (const {word, start} of writtenWords(shown.text)) {
      if (!MAY_HAVE_STYLE.test(word)) continue;
      const spelling = judgeSpelling(word);
      if (spelling.fault === 'none' && spelling.style)
        seen[spelling.style].push({shown, word, start});
    }
  }
  const rarer = seen.new.length <= seen.old.length ? 'new' : 'old';
  const usual = rarer === 'new' ? 'old' : 'new';
  const [first] = seen[rarer];
  const [other] = seen[usual];
  if (!first || !other) return [];
  const remark: Remark = {
    ruleId: 'SPELL.TONE_STYLE',
    severity: 'warn',
    start: first.start,
    end: first.start + first.word.length,
    message: `Clip dùng cả hai kiểu đặt dấu thanh: ${seen[rarer].length} chỗ như “${first.word}”, ${seen[usual].length} chỗ như “${other.word}”. Hãy viết một kiểu.`,
    expected: `kiểu “${other.word}”`,
  };
  return [{shown: first.shown, remark}];
};
