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

/** The surest first: of two findings in one place the first is told. */
const DETECTORS: readonly Detector[] = [
  findEmailAddresses,
  findRegisteredNumbers,
  findCitizenNumbers,
  findBankAccounts,
  findPhoneNumbers,
  findIdentityNumbers,
  findVehiclePlates,
  findHomeAddresses,
  findBirthDates,
  findSpokenNumbers,
];

/** Nothing that is searched for lacks all of: a digit, an at sign or (at), digits in words. */
const WORTH_SEARCHING = /\d|@|[[(]a|(?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)[ ,.-]/iu;

/** Personal data of every kind in a text, in order, each place once. */
export const findPersonalData: Detector = (text) => {
  if (!WORTH_SEARCHING.test(text)) return [];
  const found: PrivacyMatch[] = [];
  for (const match of DETECTORS.flatMap((detect) => detect(text))) {
    if (!found.some(({start, end}) => match.start < end && start < match.end)) found.push(match);
  }
  return found.sort((a, b) => a.start - b.start);
};
