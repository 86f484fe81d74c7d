import type {Lexicon} from '../../text/lexicon';
import {speechText} from '../../text/read-aloud';
import type {SpokenLine} from './line-voice';

/**
 * What an engine is given: the line's spoken words with commas and full stops, or without them where the text would be
 * read as other words.
 */
export function speechOf({text, spoken}: SpokenLine, lexicon?: Lexicon): string {
  const speech = speechText(text, lexicon).replace(/\s+/g, ' ').trim();
  return plainWords(speech) === plainWords(spoken) ? speech : spoken;
}

const plainWords = (speech: string): string =>
  speech
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
