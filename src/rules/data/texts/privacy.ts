import type {Dossier} from '../../../dossier/dossier';
import type {ShownText} from '../../../script/texts/shown-texts';
import {findPersonalData} from '../../../text/personal-data/find-personal-data';
import {mask} from '../../../text/personal-data/mask';
import {matchedText, PRIVACY_KIND_WORDS} from '../../../text/personal-data/match';
import {publicFilter} from '../../../text/personal-data/public-entries';
import type {TextRemark} from './text-remark';

/** PII.TEXT: personal data, unless `public` in words.json names it with a reason. The message never repeats it. */
export function privacyCheck({words}: Dossier): (shown: ShownText) => readonly TextRemark[] {
  const isPublic = publicFilter(words.public);
  return (shown) => {
    const text = withoutFigures(shown);
    return findPersonalData(text)
      .filter((match) => !isPublic(matchedText(text, match)))
      .map(({kind, start, end}) => ({
        ruleId: 'PII.TEXT',
        start,
        end,
        message: `Có ${PRIVACY_KIND_WORDS[kind]} trong chữ của clip. Hãy xóa đi; nếu là của cơ quan và được phép công khai (như đường dây nóng), ghi vào public trong words.json kèm lý do.`,
        measured: mask(text.slice(start, end), kind),
        expected: 'không có dữ liệu cá nhân (Nghị định 13/2023/NĐ-CP)',
      }));
  };
}

/** The text with `#` in place of what figures gave: a sum is not a telephone number. */
const withoutFigures = ({text, computed}: ShownText): string =>
  computed.reduce(
    (left, {start, end}) => left.slice(0, start) + '#'.repeat(end - start) + left.slice(end),
    text,
  );
