import {type Dossier, fileOf} from '../../../dossier/dossier';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import type {Remark} from '../../../findings/remark';
import {closestWord, wordDistance} from '../../../text/closest-word';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {FIXED_RATES} from './catalogue-rules';

const FILE = fileOf('statistics');

type Indicator = Dossier['statistics']['indicators'][number];

/** What an indicator that the catalogue does not know must bring itself, and this one lacks. */
export const missingIn = (indicator: Indicator): readonly string[] =>
  (['label', 'unit', 'period', 'supplier'] as const).filter((key) => indicator[key] === undefined);

/** What the catalogue leaves open is said; what it does not know brings its name, unit, period and supplier. */
export const catalogueUse = rule({
  id: 'STAT.CATALOGUE',
  stage: 'data',
  about: 'Mã chỉ tiêu theo danh mục',
  severity: 'block',
  inFinal: 'same',
  source: 'Danh mục chỉ tiêu của chương trình',
  check: (context: DataCase): readonly Remark[] =>
    context.dossier.statistics.indicators.flatMap((indicator, i) => {
      const known = INDICATOR_CATALOGUE.get(indicator.id);
      if (!known) return notCatalogued(context, indicator, i);
      if (indicator.period !== undefined || known.period !== 'either') return [];
      return {
        message: `${indicator.id} có thể tính trong năm hoặc lũy kế; hãy ghi rõ bằng "period".`,
        measured: 'không có period',
        expected: '"in-year" hoặc "cumulative"',
        ...context.at(FILE, ['indicators', i, 'id']),
      };
    }),
});

/** A name that the catalogue nearly knows is more likely a slip of the pen. */
function notCatalogued({at}: DataCase, indicator: Indicator, i: number): readonly Remark[] {
  const {id} = indicator;
  const missing = missingIn(indicator);
  if (missing.length > 0) {
    const near = closestWord(id, [...INDICATOR_CATALOGUE.keys()]);
    return [
      {
        message: `Mã “${id}” không có trong danh mục chỉ tiêu.${near ? ` Có phải ý bạn là “${near}”?` : ''} Nếu là chỉ tiêu riêng của phường thì hãy ghi thêm ${missing.join(', ')}.`,
        measured: id,
        expected: `một mã của danh mục, hoặc có đủ label, unit, period, supplier`,
        ...at(FILE, ['indicators', i, 'id']),
      },
    ];
  }
  const slip = oneLetterFrom(id);
  if (slip === undefined) return [];
  return [
    {
      weight: 'warn',
      message: `Mã “${id}” gần giống một mã của danh mục. Có phải ý bạn là “${slip}”? Nếu đúng là chỉ tiêu khác thì nên đặt mã khác hẳn.`,
      measured: id,
      expected: slip,
      ...at(FILE, ['indicators', i, 'id']),
    },
  ];
}

/** Ids of the catalogue with one letter lost, doubled, changed or misplaced; their digits are levels. */
function oneLetterFrom(id: string): string | undefined {
  const digits = (text: string): string => text.replace(/\D/g, '');
  return [...INDICATOR_CATALOGUE.keys(), ...Object.keys(FIXED_RATES)].find(
    (known) =>
      id.length > 5 &&
      Math.abs(known.length - id.length) <= 1 &&
      digits(known) === digits(id) &&
      wordDistance(id, known) <= 1,
  );
}
