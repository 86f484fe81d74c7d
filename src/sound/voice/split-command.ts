import {VoiceEngineError} from './voice-engine';

/**
 * Splits a command into words at blanks, unless inside '…' or "…". Nothing else has a meaning, so that paths with
 * backslashes stay as they are.
 * @throws VoiceEngineError when a quotation mark has no partner.
 */
export function splitCommand(command: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (const character of command) {
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (quote !== undefined)
    throw new VoiceEngineError(`Lệnh của chương trình đọc thiếu dấu ${quote} đóng: ${command}`);
  if (word !== undefined) words.push(word);
  return words;
}
