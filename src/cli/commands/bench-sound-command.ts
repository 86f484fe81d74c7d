import {join} from 'node:path';
import {withScratch} from '../../base/scratch';
import {benchSound, type SoundBench} from '../../bench/bench-sound';
import {formatNumber} from '../../text/format-number';
import {command} from '../command';
import {EXIT} from '../exit-codes';

const STEPS: Readonly<Record<keyof SoundBench['seconds'], string>> = {
  decode: 'đọc và cộng các tệp tiếng',
  level: 'cân âm lượng, chặn đỉnh',
  encode: 'mã hóa AAC',
  measure: 'giải mã và đo',
  verify: 'đo lại tệp, tìm từng câu đọc',
};

const secondsInWords = (seconds: number): string => `${formatNumber(seconds, 2).padStart(7)} giây`;

/** `bench sound`: how long the sound of a whole clip takes. */
export const benchSoundCommand = command({
  name: 'sound',
  description: 'trộn, mã hóa và đo tiếng của một clip 5 phút có 60 câu đọc',
  run: async (_, {output, signal}) => {
    const bench = await withScratch((scratch) => benchSound(join(scratch, 'bench'), signal));
    for (const [step, name] of Object.entries(STEPS)) {
      const seconds = bench.seconds[step as keyof typeof STEPS];
      output.say(`${secondsInWords(seconds)}  ${name}`);
    }
    output.say(
      `${secondsInWords(bench.totalSeconds)}  cho ${formatNumber(bench.clipSeconds)} giây tiếng, ${bench.encodeRounds} lượt mã hóa`,
    );
    return {exitCode: EXIT.done, bench};
  },
});
