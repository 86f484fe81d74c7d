import type {Finding} from '../../findings/finding';
import type {RegistryEntry} from './registry';
import type {Recording} from './take-in-recording';

const MOST_TOLD = 8;

/** Files in the voice folders that belong to no line: misnamed, or left from a line that is gone. */
export function strayFindings(
  strays: readonly Recording[],
  registry: readonly RegistryEntry[],
): readonly Finding[] {
  const known = new Set(registry.map(({sha256}) => sha256));
  const left = strays.filter(({sha256}) => known.has(sha256));
  const misnamed = strays.filter(({sha256}) => !known.has(sha256));
  return [
    ...told(
      misnamed,
      'Có tệp ghi âm mà tên không chỉ rõ câu nào; hãy đặt tên theo mã câu, như “team.2.wav” (xem: npm run -s clip -- voice).',
    ),
    ...told(
      left,
      'Có bản ghi của câu không còn trong kịch bản này; nếu không dùng nữa, hãy xóa hoặc cất đi nơi khác.',
    ),
  ];
}

function told(recordings: readonly Recording[], message: string): readonly Finding[] {
  const [first] = recordings;
  if (!first) return [];
  const names = recordings.slice(0, MOST_TOLD).map(({path}) => `public/${path}`);
  const more = recordings.length - names.length;
  return [
    {
      ruleId: 'VOICE.STRAY',
      stage: 'data',
      result: 'warn',
      severity: 'warn',
      message,
      measured: names.join(', ') + (more > 0 ? ` và ${more} tệp nữa` : ''),
      file: `public/${first.path}`,
    },
  ];
}
