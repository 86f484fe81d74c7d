import type {Dossier} from '../../dossier/dossier';
import type {Finding} from '../../findings/finding';
import {capped} from '../../findings/capped';
import {failing, warning} from '../../findings/make-finding';
import {checkLanguage, type RemarkOn} from './language/check-language';
import {privacyCheck} from './check-privacy';
import type {Places} from '../../findings/places';
import {shownTexts} from '../../script/texts/shown-texts';

/** Findings of one rule that are listed; the others are counted. */
const MAX_OF_A_RULE = 20;

/** The words of the dossier as viewers get them: personal data, terms, names, spelling, numbers and dates. */
export function checkTexts(dossier: Dossier, places: Places): readonly Finding[] {
  const texts = shownTexts(dossier, places);
  const privacy = privacyCheck(dossier);
  const personal = texts.flatMap((shown) => privacy(shown).map((remark) => ({shown, remark})));
  const remarks = [...personal, ...apartFrom(personal, checkLanguage(dossier, texts))];
  return listed(remarks).flatMap((same) =>
    capped(
      same.slice(0, MAX_OF_A_RULE).map((entry) => findingOf(entry, places)),
      MAX_OF_A_RULE,
      Math.max(0, same.length - MAX_OF_A_RULE),
    ),
  );
}

/** Of personal data nothing else is said: it goes, and must not be repeated. */
const apartFrom = (
  personal: readonly RemarkOn[],
  remarks: readonly RemarkOn[],
): readonly RemarkOn[] =>
  personal.length === 0
    ? remarks
    : remarks.filter(
        ({shown, remark}) =>
          !personal.some(
            (found) =>
              found.shown === shown &&
              found.remark.start < remark.end &&
              remark.start < found.remark.end,
          ),
      );

/** Remarks rule by rule. */
function listed(remarks: readonly RemarkOn[]): readonly (readonly RemarkOn[])[] {
  const byRule = new Map<string, RemarkOn[]>();
  for (const entry of remarks) {
    const same = byRule.get(entry.remark.ruleId);
    if (same) same.push(entry);
    else byRule.set(entry.remark.ruleId, [entry]);
  }
  return [...byRule.values()];
}

/** A remark at the exact column of the file. */
function findingOf({shown, remark}: RemarkOn, places: Places): Finding {
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
