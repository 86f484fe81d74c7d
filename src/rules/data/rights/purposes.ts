import {type Purpose, PURPOSE_WORDS} from '../../../dossier/words/value-words';
import {meaningOf} from '../../../dossier/words/word';

export const purposesNotIn = (
  given: readonly Purpose[],
  needed: readonly Purpose[],
): readonly Purpose[] => needed.filter((purpose) => !given.includes(purpose));

export const purposesInWords = (purposes: readonly Purpose[]): string =>
  purposes.map((purpose) => meaningOf(PURPOSE_WORDS[purpose])).join(', ');
