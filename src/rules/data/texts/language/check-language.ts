import type {Dossier} from '../../../../dossier/dossier';
import type {ShownText} from '../../../../script/texts/shown-texts';
import {overlap, type RemarkInText, type TextRemark} from '../text-remark';
import {abbreviationsOf} from './abbreviations';
import {acceptedWords} from './accepted-words';
import {checkAbbreviations} from './check-abbreviations';
import {checkCapitals} from './check-capitals';
import {checkConfusions} from './check-confusions';
import {checkDates} from './check-dates';
import {nameCheck} from './check-names-spelling';
import {checkNumberSpelling} from './check-number-spelling';
import {checkSentences} from './check-sentences';
import {syllableCheck} from './check-syllables';
import {termCheck} from './check-terms';
import {checkToneStyle} from './check-tone-style';
import {checkTyping} from './check-typing';
import {checkVariants} from './check-variants';
import {knownNames} from './known-names';

/** Of remarks that overlap, the first: checks are listed with the surest first. */
function withoutOverlaps(remarks: readonly TextRemark[]): readonly TextRemark[] {
  const kept: TextRemark[] = [];
  for (const remark of remarks) {
    if (!kept.some((before) => overlap(before, remark))) kept.push(remark);
  }
  return kept;
}

/** The line of the same scene before a line of narration. */
const lineBefore = (texts: readonly ShownText[], index: number): ShownText | undefined => {
  const [before, shown] = [texts[index - 1], texts[index]];
  return before?.manner === 'spoken' && before.scene === shown?.scene ? before : undefined;
};

/** Vietnamese done right, in everything that is seen or heard in this clip. */
export function checkLanguage(
  dossier: Dossier,
  allTexts: readonly ShownText[],
): readonly RemarkInText[] {
  const {clip, words} = dossier;
  const texts = allTexts.filter(({scene, manner}) => scene !== undefined && manner !== 'written');
  const checks = [
    termCheck(clip.date),
    nameCheck(knownNames(dossier), new Set(words.accepted.map((name) => name.toLowerCase()))),
    checkCapitals,
    checkConfusions,
    syllableCheck(acceptedWords(dossier)),
    checkDates,
    checkNumberSpelling,
    checkTyping,
  ];
  const inTexts = texts.flatMap((shown, index) =>
    withoutOverlaps([
      ...checks.flatMap((check) => check(shown.text)),
      ...checkSentences(shown, lineBefore(texts, index)),
    ]).map((remark) => ({shown, remark})),
  );
  const outdated = inTexts.filter(({remark}) => remark.ruleId === 'TERM.LEGAL');
  return [
    ...inTexts,
    ...checkVariants(texts),
    ...checkToneStyle(texts),
    // A word that must go need not be written in full first.
    ...checkAbbreviations({texts, scenes: clip.scenes}, abbreviationsOf(dossier)).filter(
      ({shown, remark}) =>
        !outdated.some((term) => term.shown === shown && overlap(term.remark, remark)),
    ),
  ];
}
