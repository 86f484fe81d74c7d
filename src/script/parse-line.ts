import type {Lexicon} from '../text/lexicon';
import {readAloud, syllablesIn} from '../text/read-aloud';
import type {Line} from './scene';

const MARK = /(\s*)\[\[([a-z0-9-]+)\]\](\s*)/g;

/**
 * Turns narration as officers write it into a line: `[[name]]` before a word ties the beat `name` to that word.
 * @param raw text with its references already replaced by figures.
 */
export function parseLine(id: string, raw: string, lexicon?: Lexicon): Line {
  const marks: Line['marks'] = [];
  let text = '';
  let last = 0;
  for (const match of raw.matchAll(MARK)) {
    const [, before, name = '', after] = match;
    text += raw.slice(last, match.index) + (before || after ? ' ' : '');
    marks.push({name, atSyllable: syllablesIn(readAloud(text, lexicon).spoken)});
    last = match.index + match[0].length;
  }
  text += raw.slice(last);
  const written = text.replace(/\s+/g, ' ').trim();
  const {spoken} = readAloud(written, lexicon);
  return {id, text: written, spoken, syllables: syllablesIn(spoken), marks};
}
