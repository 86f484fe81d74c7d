import {readDate} from './calendar';
import {readClock, readProportion} from './clock';
import {readCode, readDocumentNumber, readLevels} from './code';
import {firstOf, type Rule} from './context';
import {readFraction} from './fraction';
import {readQuantity} from './quantity';
import {readRange} from './range';

const readOne = firstOf(
  readClock,
  readProportion,
  readDate,
  readFraction,
  readDocumentNumber,
  readCode,
  readQuantity,
  readLevels,
);

/** All that is written with digits and follows a rule; the order decides where two rules would do. */
export const readNumeric: Rule = firstOf(readOne, readRange(readOne));
