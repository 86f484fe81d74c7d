import {type Detector, matchesOf} from './match';

const DIGIT = '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)';

/** Nine or more digits said one by one; no number is counted so. */
const SPELT = new RegExp(`(?<!\\p{L})${DIGIT}(?:[ ,.-]{1,2}${DIGIT}){8,}(?!\\p{L})`, 'giu');

/** A telephone or card number written as the voice says it: “không chín một hai …”. */
export const findSpokenNumbers: Detector = (text) => matchesOf('phone', text, SPELT);
