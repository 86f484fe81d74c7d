import {findBankAccounts} from './bank-account';
import {findBirthDates} from './birth-date';
import {findCitizenNumbers} from './citizen-number';
import {findEmailAddresses} from './email-address';
import {findHomeAddresses} from './home-address';
import {findIdentityNumbers} from './identity-number';
import type {Detector, PrivacyMatch} from './match';
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

/** What needs no digit. */
const IN_LETTERS: readonly Detector[] = [findEmailAddresses, findSpokenNumbers];

/** Memoised: several checks look at the same text. */
const MOST_MEMOISED = 2000;
const memo = new Map<string, readonly PrivacyMatch[]>();

/** Personal data of every kind in a text, in order, each place once. */
export const findPersonalData: Detector = (text) => {
  const known = memo.get(text);
  if (known) return known;
  if (memo.size >= MOST_MEMOISED) memo.clear();
  const found = search(text);
  memo.set(text, found);
  return found;
};

const search: Detector = (text) => {
  const detectors = /\d/.test(text) ? [...IN_LETTERS, ...IN_DIGITS] : IN_LETTERS;
  const found: PrivacyMatch[] = [];
  for (const match of detectors.flatMap((detect) => detect(text))) {
    if (!found.some(({start, end}) => match.start < end && start < match.end)) found.push(match);
  }
  return found.sort((a, b) => a.start - b.start);
};
