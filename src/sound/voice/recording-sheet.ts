import {basename} from 'node:path/posix';
import {formatNumber} from '../../text/format-number';
import type {Lexicon} from '../../text/lexicon';
import {PACE} from '../../timeline/pace';
import {lineOfFileName} from './line-of-file-name';
import type {LineVoice, SpokenLine} from './line-voice';
import {speechOf} from './speech-of';

/** A line as the reader at the microphone sees it. */
type SheetRow = {
  readonly number: number;
  readonly id: string;
  /** Name to record under. */
  readonly fileName: string;
  readonly written: string;
  /** As it is spoken, `/` for a short pause and `//` for a longer one. */
  readonly said: string;
  readonly seconds: string;
  readonly isRecorded: boolean;
};

const TITLE = 'Phiếu ghi âm lời đọc';

const ADVICE = [
  'Mỗi câu một tệp, đặt tên như ghi ở từng câu; wav, mp3, m4a, ogg, flac đều được. Đặt tệp vào thư mục public/voice.',
  'Đọc theo dòng “Đọc”: số và chữ tắt đã viết ra thành lời. Dấu / là ngắt ngắn (khoảng 0,3 giây), // là nghỉ (khoảng 0,5 giây).',
  'Phòng yên, tắt quạt; miệng cách micro một gang tay. Để trống nửa giây trước và sau câu. Đọc chậm rãi, đúng chừng số giây gợi ý.',
  'Đọc vấp thì đọc lại cả câu. Ghi xong chạy: npm run -s clip -- voice',
];

/** The sheet as Markdown, which is plain text too. */
export function recordingSheet(
  lines: readonly SpokenLine[],
  voices: readonly LineVoice[],
  lexicon?: Lexicon,
): string {
  const rows = sheetRows(lines, voices, lexicon).flatMap((row) => [
    `## ${row.number}. ${row.fileName}${row.isRecorded ? ' (đã ghi)' : ''}`,
    '',
    row.written,
    '',
    `Đọc: **${row.said}**`,
    '',
    `Khoảng ${row.seconds} giây.`,
    '',
  ]);
  return [`# ${TITLE}`, '', ...ADVICE.map((line) => `- ${line}`), '', ...rows].join('\n');
}

/** The sheet as a page to print: large type, no line torn between two pages. */
export function recordingSheetPage(
  lines: readonly SpokenLine[],
  voices: readonly LineVoice[],
  lexicon?: Lexicon,
): string {
  const rows = sheetRows(lines, voices, lexicon).map(
    (row) => `<section>
<h2>${row.number}. <code>${escapeHtml(row.fileName)}</code>${row.isRecorded ? ' <small>đã ghi</small>' : ''} <small>khoảng ${row.seconds} giây</small></h2>
<p class="written">${escapeHtml(row.written)}</p>
<p class="said">${escapeHtml(row.said)}</p>
</section>`,
  );
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>${TITLE}</title>
<style>
body { font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
section { break-inside: avoid; border-top: 1px solid #999; }
h2 { font-size: 1em; margin: 0.6em 0 0; }
small { font-weight: normal; color: #555; }
.written { margin: 0.2em 0; color: #555; }
.said { margin: 0.2em 0 0.8em; font-size: 1.5em; line-height: 1.6; }
</style>
<h1>${TITLE}</h1>
<ul>${ADVICE.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>
${rows.join('\n')}
</html>
`;
}

function sheetRows(
  lines: readonly SpokenLine[],
  voices: readonly LineVoice[],
  lexicon?: Lexicon,
): readonly SheetRow[] {
  const ids = lines.map(({id}) => id);
  return lines
    .filter(({spoken}) => spoken !== '')
    .map((line, index) => {
      const voice = voices.find(({lineId}) => lineId === line.id);
      // A name that another line's recording bears, since lines were renumbered, would overwrite that.
      const isTaken = voices.some(
        ({lineId, file}) =>
          lineId !== line.id &&
          file !== undefined &&
          lineOfFileName(basename(file), ids) === line.id,
      );
      return {
        number: index + 1,
        id: line.id,
        fileName: isTaken ? `${line.id} mới.wav` : `${line.id}.wav`,
        written: line.text,
        said: withPauses(speechOf(line, lexicon)),
        seconds: formatNumber(line.syllables / PACE.syllablesPerSecond, 1),
        isRecorded: voice?.state === 'recorded',
      };
    });
}

const withPauses = (speech: string): string =>
  speech
    .replace(/\s*[.;:?!…]+(?=\s|$)/gu, ' //')
    .replace(/\s*,(?=\s|$)/g, ' /')
    .replace(/(\s*\/+)+$/, '')
    .trim();

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
