import {PURPOSES, type Purpose} from '../../../dossier/schema/purposes';

export const purposesNotIn = (
  given: readonly Purpose[],
  needed: readonly Purpose[],
): readonly Purpose[] => needed.filter((purpose) => !given.includes(purpose));

export const purposesInWords = (purposes: readonly Purpose[]): string =>
  purposes.map((purpose) => PURPOSES[purpose]).join(', ');
