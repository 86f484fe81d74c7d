import {memoise} from '../memoise';
import {findBankAccounts} from './bank-account';
import {findBirthDates} from './birth-date';
import {findCitizenNumbers} from './citizen-number';
import {findHomeAddresses} from './home-address';
import {findIdentityNumbers} from './identity-number';
import {type Detector, matchesOf, type PrivacyMatch} from './match';
import {findPhoneNumbers} from './phone-number';
import {findRegisteredNumbers} from './registered-number';
import {findSpokenNumbers} from './spoken-number';
import {findVehiclePlates} from './vehicle-plate';

/** The surest first: of two matches in one place the first counts. */
const IN_DIGITS: readonly Detector[] = [
  findRegisteredNumbers,
  findCitizenNumbers,
  findBankAccounts,
  findPhoneNumbers,
  findIdentityNumbers,
  findVehiclePlates,
  findHomeAddresses,
  findBirthDates,
];

const EMAIL =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]*(?:@| ?[[(](?:at|a còng)[\])] ?)[A-Z0-9-]+(?:\.[A-Z0-9-]+)*\.[A-Z]{2,}(?![\p{L}\d])/giu;

/** Addresses of electronic mail, also with “(at)” in place of the sign. */
const findEmailAddresses: Detector = (text) => matchesOf('email', text, EMAIL);

/** What needs no digit. */
const IN_LETTERS: readonly Detector[] = [findEmailAddresses, findSpokenNumbers];

/** Texts whose matches are kept: several checks look at the same text. */
const MOST_TEXTS = 2000;

/** Personal data of every kind in a text, in order, each place once. Memoised. */
export const findPersonalData: Detector = memoise((text) => {
  const detectors = /\d/.test(text) ? [...IN_LETTERS, ...IN_DIGITS] : IN_LETTERS;
  const found: PrivacyMatch[] = [];
  for (const match of detectors.flatMap((detect) => detect(text))) {
    if (!found.some(({start, end}) => match.start < end && start < match.end)) found.push(match);
  }
  return found.sort((a, b) => a.start - b.start);
}, MOST_TEXTS);
