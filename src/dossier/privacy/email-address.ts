import {matchesOf, type Detector} from './match';

const EMAIL =
  /(?<![\p{L}\d])[A-Z0-9][A-Z0-9._%+-]*(?:@| ?[[(](?:at|a còng)[\])] ?)[A-Z0-9-]+(?:\.[A-Z0-9-]+)*\.[A-Z]{2,}(?![\p{L}\d])/giu;

/** Addresses of electronic mail, also with “(at)” in place of the sign. */
export const findEmailAddresses: Detector = (text) => matchesOf('email', text, EMAIL);
