import type {Dossier} from './dossier';
import type {Finding} from './finding';
import {capped, failing, warning} from './json/make-finding';
import type {Remark} from './language/remark';
import {privacyCheck} from './privacy/check-privacy';
import type {Places} from './report';
import {shownTexts, type ShownText} from './shown-texts';

/** Findings of one rule that are listed; the others are counted. */
const MAX_OF_A_RULE = 20;

/** The words of the dossier as viewers get them: personal data, terms, names, spelling, numbers and dates. */
export function checkTexts(dossier: Dossier, places: Places): readonly Finding[] {
  const texts = shownTexts(dossier, places);
  const privacy = privacyCheck(dossier);
  const findings = texts.flatMap((shown) =>
    privacy(shown).map((remark) => findingOf(shown, remark, places)),
  );
  return limited(findings);
}

/** A remark at the exact column of the file. */
function findingOf(shown: ShownText, remark: Remark, places: Places): Finding {
  const {file, path, text, rawIndex} = shown;
  const {ruleId, severity, message, start, end, measured, expected} = remark;
  const make = severity === 'block' ? failing : warning;
  return make({
    ruleId,
    message,
    file,
    path,
    place: places[file]?.locateIn(path, rawIndex(start)),
    measured: measured ?? text.slice(start, end),
    expected,
  });
}

function limited(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.ruleId);
    if (same) same.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return [...byRule.values()].flatMap((same) => capped(same, MAX_OF_A_RULE));
}
