import {findPersonalData} from '../text/personal-data/find-personal-data';
import {mask} from '../text/personal-data/mask';
import {matchedText} from '../text/personal-data/match';
import {type PublicEntry, publicFilter} from '../text/personal-data/public-entries';
import type {Finding} from './finding';

/** What of a finding may quote the files; a key may be anything as well. */
const QUOTING = ['message', 'measured', 'expected', 'path'] as const;

/**
 * Hides the personal data that a finding quotes, for findings end in logs and reports.
 * @param allowed what the office has declared public: it stays readable.
 */
export function personalDataHider(allowed: readonly PublicEntry[]): (finding: Finding) => Finding {
  const isPublic = publicFilter(allowed);
  return (finding) => hideIn(finding, isPublic);
}

function hideIn(finding: Finding, isPublic: (text: string) => boolean): Finding {
  const quotes = QUOTING.flatMap((field) => {
    const quoted = finding[field];
    return quoted === undefined ? [] : [{field, quoted}];
  });
  // Known as personal in one quotation, by the words around it, it is so in the others.
  const secrets = quotes.flatMap(({quoted}) =>
    findPersonalData(quoted)
      .map((match) => ({text: matchedText(quoted, match), kind: match.kind}))
      .filter(({text}) => !isPublic(text)),
  );
  if (secrets.length === 0) return finding;
  const hidden = (quoted: string): string =>
    secrets.reduce((left, {text, kind}) => left.replaceAll(text, mask(text, kind)), quoted);
  return {
    ...finding,
    ...Object.fromEntries(quotes.map(({field, quoted}) => [field, hidden(quoted)])),
  };
}
