import {type FittedText, fitText} from '../../src/text/fit-text';
import {TYPE, type TypeRoleName} from '../theme/theme';

type Words = {
  readonly text: string;
  readonly role: TypeRoleName;
  readonly size?: number;
  readonly width: number;
  readonly maxLines: number;
  readonly maxHeight?: number;
};

/** How a text will be set in a box of this width, px of 1080 lines, so that others can follow right below it. */
export function fittedIn({text, role, size, width, maxLines, maxHeight}: Words): FittedText {
  const type = TYPE[role];
  return fitText({
    text,
    weight: type.weight,
    size: size ?? type.size,
    minSize: type.minSize,
    maxWidth: width,
    maxLines,
    maxHeight,
  });
}

/** The first of these roles in which the text fits; the last when none does, and its box then says so. */
export const roleThatFits = (
  roles: readonly [TypeRoleName, ...TypeRoleName[]],
  words: Omit<Words, 'role'>,
): TypeRoleName =>
  roles.find((role) => !fittedIn({...words, role}).overflows) ?? roles.at(-1) ?? roles[0];

/** The fewest lines, of these numbers, in which the text is no smaller than `least`; else the last number. */
export const linesThatFit = (
  numbers: readonly [number, ...number[]],
  least: number,
  words: Omit<Words, 'maxLines'>,
): number =>
  numbers.find((maxLines) => {
    const fitted = fittedIn({...words, maxLines});
    return !fitted.overflows && fitted.size >= least;
  }) ??
  numbers.at(-1) ??
  numbers[0];
