import {stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {runEngine} from './run-engine';
import {type VoiceEngine, VoiceEngineError} from './voice-engine';

/**
 * An engine that is a command, such as `piper --model vi.onnx --output_file {out}`. `{out}` becomes the sound file that
 * it has to write (any format that ffmpeg reads), `{text}` the words, `{textfile}` a UTF-8 file with them; with neither,
 * the words come on standard input. There is no shell: each word is one argument.
 * @throws VoiceEngineError when the command cannot be understood.
 */
export function commandEngine(template: string): VoiceEngine {
  const [command, ...args] = splitCommand(template);
  if (command === undefined) throw new VoiceEngineError('Lệnh của chương trình đọc trống.');
  if (!args.some((arg) => arg.includes('{out}')))
    throw new VoiceEngineError(
      `Lệnh của chương trình đọc thiếu {out}, nơi ghi tệp tiếng. Ví dụ: piper --model vi.onnx --output_file {out}`,
    );
  const hasText = args.some((arg) => /\{text(file)?\}/.test(arg));
  return {
    id: [command, ...args].join(' '),
    describe: () => Promise.resolve([command, ...args].join(' ')),
    say: async ({speech, folder, signal}) => {
      const out = join(folder, 'out.wav');
      const textFile = join(folder, 'text.txt');
      await writeFile(textFile, speech, 'utf8');
      const fill = (arg: string): string =>
        arg.replace(/\{(out|textfile|text)\}/g, (_, name: string) =>
          name === 'out' ? out : name === 'text' ? speech : textFile,
        );
      await runEngine({
        command,
        args: args.map(fill),
        signal,
        input: hasText ? undefined : speech,
      });
      const size = await stat(out).then(
        (entry) => entry.size,
        () => 0,
      );
      if (size === 0)
        throw new VoiceEngineError(
          `Chương trình đọc “${command}” chạy xong mà không ghi gì vào tệp {out}.`,
        );
      return {file: out};
    },
  };
}

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
