import type {Dossier} from '../../../dossier/dossier';
import type {ShownText} from '../../../script/texts/shown-texts';
import {abbreviationsOf} from './abbreviations';
import {acceptedWords} from './accepted-words';
import {checkAbbreviations} from './check-abbreviations';
import {checkCapitals} from './check-capitals';
import {checkConfusions} from './check-confusions';
import {checkDates} from './check-dates';
import {nameCheck} from './check-names-spelling';
import {checkNumbers} from './check-numbers';
import {checkSentences} from './check-sentences';
import {syllableCheck} from './check-syllables';
import {termCheck} from './check-terms';
import {checkToneStyle} from './check-tone-style';
import {checkTyping} from './check-typing';
import {checkVariants} from './check-variants';
import {knownNames} from './known-names';
import type {Remark} from './remark';

export type RemarkOn = {readonly shown: ShownText; readonly remark: Remark};

/** What is told before: the surest of what is said about one stretch. */
const withoutOverlaps = (remarks: readonly Remark[]): readonly Remark[] => {
  const kept: Remark[] = [];
  for (const remark of remarks) {
    const isTold = kept.some(({start, end}) => remark.start < end && start < remark.end);
    if (!isTold) kept.push(remark);
  }
  return kept;
};

/** The line of the same scene before a line of narration. */
const lineBefore = (texts: readonly ShownText[], index: number): ShownText | undefined => {
  const [before, shown] = [texts[index - 1], texts[index]];
  return before?.manner === 'spoken' && before.scene === shown?.scene ? before : undefined;
};

/** Vietnamese done right, in everything that is seen or heard in this clip. */
export function checkLanguage(dossier: Dossier, all: readonly ShownText[]): readonly RemarkOn[] {
  const texts = all.filter(({scene, manner}) => scene !== undefined && manner !== 'written');
  const accepted = acceptedWords(dossier);
  const checks = [
    termCheck(dossier.clip.date),
    nameCheck(
      knownNames(dossier),
      new Set(dossier.words.accepted.map((name) => name.toLowerCase())),
    ),
    checkCapitals,
    checkConfusions,
    syllableCheck(accepted),
    checkDates,
    checkNumbers,
    checkTyping,
  ];
  const inTexts = texts.flatMap((shown, index) =>
    withoutOverlaps([
      ...checks.flatMap((check) => check(shown.text)),
      ...checkSentences(shown, lineBefore(texts, index)),
    ]).map((remark) => ({shown, remark})),
  );
  return [
    ...inTexts,
    ...checkVariants(texts),
    ...checkToneStyle(texts),
    // A word that must go need not be spelt out first.
    ...checkAbbreviations(texts, dossier.clip.scenes, abbreviationsOf(dossier)).filter(
      ({shown, remark}) =>
        !inTexts.some(
          (told) =>
            told.shown === shown &&
            told.remark.ruleId === 'TERM.LEGAL' &&
            told.remark.start < remark.end &&
            remark.start < told.remark.end,
        ),
    ),
  ];
}
