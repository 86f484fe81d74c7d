import type {ShownText} from '../../../../script/texts/shown-texts';
import type {RemarkInText} from '../text-remark';
import {judgeSpelling} from './judge-spelling';
import {writtenWords} from './written-words';

type Seen = {readonly shown: ShownText; readonly word: string; readonly start: number};

/** A word that can bear its tone in two places: open oa, oe, uy. */
const MAY_HAVE_STYLE = /(?:o[aáàảãạeéèẻẽẹ]|[óòỏõọ][ae]|u[yýỳỷỹỵ]|[úùủũụ]y)$/iu;

/** SPELL.TONE_STYLE: hòa and hoà are both right, but a clip keeps to one. One remark, on the rarer, with its count. */
export function checkToneStyle(texts: readonly ShownText[]): readonly RemarkInText[] {
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
  return [
    {
      shown: first.shown,
      remark: {
        ruleId: 'SPELL.TONE_STYLE',
        start: first.start,
        end: first.start + first.word.length,
        message: `Clip dùng cả hai kiểu đặt dấu thanh: ${seen[rarer].length} chỗ như “${first.word}”, ${seen[usual].length} chỗ như “${other.word}”. Hãy viết một kiểu.`,
        expected: `kiểu “${other.word}”`,
      },
    },
  ];
}
