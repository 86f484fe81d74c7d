import type {Finding} from '../../../findings/finding';
import type {StatisticsCase} from './statistics-case';
import {isShareOf, isUnit, type Unit} from '../../../dossier/indicators/units';

/** Units that mean nothing else right after a number. */
const SAID_UNIT =
  /^\s+(người|hộ(?! khẩu| tịch| chiếu)|hồ sơ|tài khoản|thẻ|lượt|buổi|phiếu|trường hợp)(?![\p{L}\p{N}])/iu;

const CALL = /\{\{\s*([A-Z0-9_]+)\s*\}\}/gu;

/** What stands beside `{{…}}` in a text agrees with the figure that will stand there. */
export function checkCalls(own: StatisticsCase): Finding[] {
  const {texts, recordOf, figures, fail, warn} = own;
  return texts.flatMap(({file, path, text}) =>
    [...text.matchAll(CALL)].flatMap((call) => {
      const [whole, id = ''] = call;
      const after = text.slice(call.index + whole.length);
      const before = text.slice(0, call.index);
      const doubled = doubledWord(figures.get(id)?.unit, id, before, after);
      if (doubled !== undefined) {
        const message = `{{${id}}} đã tự có “${doubled}” nên chữ ấy sẽ lặp hai lần; hãy bỏ “${doubled}” trong câu.`;
        return fail('STAT.UNIT', path, message, {measured: text}, file);
      }
      const record = recordOf.get(id);
      const said = SAID_UNIT.exec(after)?.[1]?.toLowerCase();
      if (!record || !isUnit(record.unit)) return [];
      if (said === undefined || agrees(record.unit, said)) return [];
      const tell = isShareOf(record.unit, said) ? warn : fail;
      return tell(
        'STAT.UNIT',
        path,
        `${id} (${record.label}) tính bằng ${record.unit}, không phải ${said}; hãy sửa câu, hoặc gọi số liệu khác.`,
        {measured: text, expected: `{{${id}}} ${record.unit}`},
        file,
      );
    }),
  );
}

/** A rate brings its “%”, the date of the statistics its “ngày”. */
function doubledWord(
  unit: string | undefined,
  id: string,
  before: string,
  after: string,
): string | undefined {
  if (unit === '%') return /^\s*(%|phần trăm)/iu.exec(after)?.[1];
  return id === 'ASOF' ? /(?<!\p{L})(ngày)\s+$/iu.exec(before)?.[1] : undefined;
}

/** Cards, accounts and dossiers may be told as the people who have them; nothing else changes its unit. */
const ONE_EACH: ReadonlySet<string> = new Set<Unit>(['thẻ', 'tài khoản', 'hồ sơ', 'trường hợp']);
const agrees = (unit: string, said: string): boolean =>
  unit === said ||
  unit.startsWith(`${said} `) ||
  (said === 'người' && ONE_EACH.has(unit)) ||
  (said === 'trường hợp' && unit === 'người');
