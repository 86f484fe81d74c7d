import {fileOf} from '../../../dossier/dossier';
import type {NamedFigure} from '../../../dossier/figures';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import {isShare, isShareOf, isUnit, type Unit, UNITS} from '../../../dossier/indicators/units';
import type {Remark} from '../../../findings/remark';
import type {SceneText} from '../../../script/texts/scene-texts';
import {wordDistance} from '../../../text/closest-word';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {missingIn} from './catalogue';

const FILE = fileOf('statistics');

/** A unit is the catalogue's or written as others write it, and the words beside `{{…}}` agree with it. */
export const units = rule({
  id: 'STAT.UNIT',
  stage: 'data',
  about: 'Đơn vị của số liệu',
  severity: 'block',
  inFinal: 'same',
  source: 'Danh mục chỉ tiêu của chương trình',
  check: (context: DataCase): readonly Remark[] => [
    ...context.dossier.statistics.indicators.flatMap((_, i) => givenUnit(context, i)),
    ...context.unmarkedTexts.flatMap((shown) => besideCalls(context, shown)),
  ],
});

function givenUnit({dossier, at}: DataCase, i: number): readonly Remark[] {
  const indicator = dossier.statistics.indicators[i];
  const unit = indicator?.unit;
  if (!indicator || unit === undefined) return [];
  const place = at(FILE, ['indicators', i, 'unit']);
  const known = INDICATOR_CATALOGUE.get(indicator.id);
  if (known) {
    if (unit === known.unit) return [];
    return [
      {
        message: `Đơn vị của ${indicator.id} (${known.label}) là “${known.unit}”, không phải “${unit}”; hãy sửa đơn vị, hoặc nếu đếm thứ khác thì dùng một mã khác.`,
        measured: unit,
        expected: known.unit,
        ...place,
      },
    ];
  }
  if (missingIn(indicator).length > 0 || isShare(unit) || isUnit(unit)) return [];
  const near = UNITS.find((each) => wordDistance(unit, each) <= 1);
  if (near === undefined || unit.length < 3) return [];
  return [
    {
      weight: 'warn',
      message: `Có phải đơn vị là “${near}”? Các đơn vị phải viết như nhau.`,
      measured: unit,
      expected: near,
      ...place,
    },
  ];
}

/** Units with only one meaning right after a number. */
const SAID_UNIT =
  /^\s+(người|hộ(?! khẩu| tịch| chiếu)|hồ sơ|tài khoản|thẻ|lượt|buổi|phiếu|trường hợp)(?![\p{L}\p{N}])/iu;

const CALL = /\{\{\s*([A-Z0-9_]+)\s*\}\}/gu;

/** What is beside `{{…}}` in a text agrees with the figure that will be there. */
function besideCalls(
  {recordOf, figures, at}: DataCase,
  {file, path, text}: SceneText,
): readonly Remark[] {
  return [...text.matchAll(CALL)].flatMap((call): readonly Remark[] => {
    const [whole, id = ''] = call;
    const after = text.slice(call.index + whole.length);
    const before = text.slice(0, call.index);
    const doubled = doubledWord({figure: figures.get(id), id, before, after});
    if (doubled !== undefined) {
      const message = `{{${id}}} đã tự có “${doubled}” nên chữ ấy sẽ lặp hai lần; hãy bỏ “${doubled}” trong câu.`;
      return [{message, measured: text, ...at(file, path)}];
    }
    const record = recordOf.get(id);
    const said = SAID_UNIT.exec(after)?.[1]?.toLowerCase();
    if (!record || !isUnit(record.unit)) return [];
    if (said === undefined || agrees(record.unit, said)) return [];
    return [
      {
        weight: isShareOf(record.unit, said) ? 'warn' : 'block',
        message: `${id} (${record.label}) tính bằng ${record.unit}, không phải ${said}; hãy sửa câu, hoặc gọi số liệu khác.`,
        measured: text,
        expected: `{{${id}}} ${record.unit}`,
        ...at(file, path),
      },
    ];
  });
}

type Call = {
  readonly figure: NamedFigure | undefined;
  readonly id: string;
  readonly before: string;
  readonly after: string;
};

/** A rate brings its “%”, the date of the statistics its “ngày”. */
function doubledWord({figure, id, before, after}: Call): string | undefined {
  if (figure?.unit === '%') return /^\s*(%|phần trăm)/iu.exec(after)?.[1];
  return id === 'ASOF' ? /(?<!\p{L})(ngày)\s+$/iu.exec(before)?.[1] : undefined;
}

/** Cards, accounts and dossiers may be counted as the people who have them; no other unit may change. */
const ONE_EACH: ReadonlySet<string> = new Set<Unit>(['thẻ', 'tài khoản', 'hồ sơ', 'trường hợp']);
const agrees = (unit: string, said: string): boolean =>
  unit === said ||
  unit.startsWith(`${said} `) ||
  (said === 'người' && ONE_EACH.has(unit)) ||
  (said === 'trường hợp' && unit === 'người');
