import {matchesOf, type Detector} from './match';

const EMAIL =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]*(?:@| ?[[(](?:at|a còng)[\])] ?)[A-Z0-9-]+(?:\.[A-Z0-9-]+)*\.[A-Z]{2,}(?![\p{L}\d])/giu;

/** Addresses of electronic mail, also with “(at)” in place of the sign. */
export const findEmailAddresses: Detector = (text) => matchesOf('email', text, EMAIL);
