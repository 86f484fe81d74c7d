import type {Dossier} from '../../../dossier/dossier';
import {formatPath} from '../../../findings/json-path';
import type {Places} from '../../../findings/places';
import type {Remark} from '../../../findings/remark';
import {shownTexts} from '../../../script/texts/shown-texts';
import {checkLanguage} from './language/check-language';
import {privacyCheck} from './privacy';
import {overlap, type RemarkInText, type TextRuleId} from './text-remark';

export type TextCase = {readonly dossier: Dossier; readonly places: Places};

/** The words of the dossier as viewers get them: personal data, terms, names, spelling, numbers and dates. */
export function walkTexts({
  dossier,
  places,
}: TextCase): readonly (Remark & {readonly ruleId: TextRuleId})[] {
  const texts = shownTexts(dossier, places);
  const privacy = privacyCheck(dossier);
  const personal = texts.flatMap((shown) => privacy(shown).map((remark) => ({shown, remark})));
  return [...personal, ...apartFrom(personal, checkLanguage(dossier, texts))].map((entry) =>
    atPlace(entry, places),
  );
}

/** Nothing else is said of personal data: it must go, and must not be repeated. */
const apartFrom = (
  personal: readonly RemarkInText[],
  remarks: readonly RemarkInText[],
): readonly RemarkInText[] =>
  remarks.filter(
    ({shown, remark}) =>
      !personal.some((hidden) => hidden.shown === shown && overlap(hidden.remark, remark)),
  );

/** A remark at the exact column of the file. */
function atPlace(
  {shown: {file, path, text, rawIndex}, remark}: RemarkInText,
  places: Places,
): Remark & {readonly ruleId: TextRuleId} {
  const {ruleId, message, start, end, measured, expected, weight} = remark;
  return {
    ruleId,
    message,
    measured: measured ?? text.slice(start, end),
    expected,
    file,
    ...places[file]?.locateIn(path, rawIndex(start)),
    path: path.length === 0 ? undefined : formatPath(path),
    weight,
  };
}
