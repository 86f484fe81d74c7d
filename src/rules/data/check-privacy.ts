import type {Dossier} from '../../dossier/dossier';
import type {Finding} from '../../findings/finding';
import type {Remark} from './language/remark';
import type {ShownText} from '../../script/texts/shown-texts';
import {findPersonalData} from '../../text/personal-data/find-personal-data';
import {mask} from '../../text/personal-data/mask';
import {digitsOf, KINDS, textOf} from '../../text/personal-data/match';

type PublicEntry = Dossier['words']['public'][number];

/** Digits decide where there are many; else the words do. */
const sameAs = (text: string): string => {
  const digits = digitsOf(text);
  return digits.length >= 7
    ? digits.replace(/^(?:00)?84(?=\d{9})/, '0')
    : text.toLowerCase().trim();
};

/** Whether the office has said, with a reason, that this may be shown. */
const publicFilter = (entries: readonly PublicEntry[]): ((text: string) => boolean) => {
  const known = new Set(entries.map(({text}) => sameAs(text)));
  return (text) => known.has(sameAs(text));
};

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
      .filter((match) => !isPublic(textOf(text, match)))
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

/** What of a finding may quote the files; a key may be anything as well. */
const QUOTING = ['message', 'measured', 'expected', 'path'] as const;

/** A finding of any check, with the personal data that it quotes hidden: findings end in logs and reports. */
export const hidePersonalData = (finding: Finding, allowed: readonly PublicEntry[]): Finding => {
  const isPublic = publicFilter(allowed);
  const quotes = QUOTING.flatMap((field) => {
    const quoted = finding[field];
    return quoted === undefined ? [] : [{field, quoted}];
  });
  // Known as personal in one quotation, by the words around it, it is so in the others.
  const secrets = quotes.flatMap(({quoted}) =>
    findPersonalData(quoted)
      .map((match) => ({text: textOf(quoted, match), kind: match.kind}))
      .filter(({text}) => !isPublic(text)),
  );
  if (secrets.length === 0) return finding;
  const hidden = (quoted: string): string =>
    secrets.reduce((left, {text, kind}) => left.replaceAll(text, mask(text, kind)), quoted);
  return {
    ...finding,
    ...Object.fromEntries(quotes.map(({field, quoted}) => [field, hidden(quoted)])),
  };
};
