import type {Dossier} from '../../dossier/dossier';
import type {ShownText} from '../../script/texts/shown-texts';
import {findPersonalData} from '../../text/personal-data/find-personal-data';
import {mask} from '../../text/personal-data/mask';
import {KINDS, matchedText} from '../../text/personal-data/match';
import {publicFilter} from '../../text/personal-data/public-entries';
import type {Remark} from './language/remark';

/** The text with what figures gave hidden: a sum is no telephone number. */
const typedOnly = ({text, computed}: ShownText): string =>
  computed.reduce(
    (typed, {start, end}) => typed.slice(0, start) + '#'.repeat(end - start) + typed.slice(end),
    text,
  );

/** Personal data in a text blocks, unless `public` in words.json names it with a reason. The message never repeats it. */
export const privacyCheck = ({words}: Dossier): ((shown: ShownText) => readonly Remark[]) => {
  const isPublic = publicFilter(words.public);
  return (shown) => {
    const text = typedOnly(shown);
    return findPersonalData(text)
      .filter((match) => !isPublic(matchedText(text, match)))
      .map(({kind, start, end}) => ({
        ruleId: 'PII.TEXT',
        severity: 'block',
        start,
        end,
        message: `Có ${KINDS[kind]} trong chữ của clip. Hãy xóa đi; nếu là của cơ quan và được phép công khai (như đường dây nóng), ghi vào public trong words.json kèm lý do.`,
        measured: mask(text.slice(start, end), kind),
        expected: 'không có dữ liệu cá nhân (Nghị định 13/2023/NĐ-CP)',
      }));
  };
};
