import {capped, createCollector} from '../../findings/capped';
import type {Finding} from '../../findings/finding';
import type {JsonPath} from '../../findings/json-path';
import {fault} from '../../findings/reading-fault';
import {shorten} from '../../text/shorten';
import type {WrittenNumber} from './build-value';
import {nameInSentence} from './describe-issues';
import type {ParsedJson} from './parse-json';
import {defOf, type Schema, schemaAt, type SchemaPlace} from './walk-schema';
import {decimalsWritten, digitsWritten, looksLikeThousands, thousandsMeant} from './written-number';

/** How finely a number may be written. */
export type AllowedDecimals = {
  /** Most digits after the dot: no more than are shown, for nothing is rounded silently. */
  readonly most: number;
  /** Why no more, as a clause of the sentence. */
  readonly reason?: string;
  /** A percentage: three decimals are not thousands. */
  readonly isShare?: boolean;
};

/** How finely the number at a path may be written; undefined: as its schema says. */
export type DecimalsAt = (path: JsonPath) => AllowedDecimals | undefined;

/** No number of a dossier is shown or measured more finely. */
const MOST_DECIMALS = 2;

/** A double keeps this many digits of any number. */
const MOST_DIGITS = 15;

/** One wrong column makes every row wrong. */
const MOST_FINDINGS = 50;

type Fault = {readonly message: string; readonly expected: string};

/**
 * Judges numbers by how they are written, which their values no longer show: `1.000` is the number 1, and `10.740` is
 * 10.74. Values that zod refuses are left to zod.
 */
export function checkNumbers(
  parsed: ParsedJson,
  schema: Schema,
  decimalsAt: DecimalsAt = () => undefined,
): readonly Finding[] {
  const {file, numbers, value, locate} = parsed;
  const collector = createCollector(MOST_FINDINGS);
  for (const number of numbers) {
    const {path, written} = number;
    const place = schemaAt(schema, value, path);
    const found = place && faultOf(number, place, decimalsAt(path));
    if (!found) continue;
    collector.add(() =>
      fault({
        ruleId: 'INPUT.NUMBER',
        message: `${nameInSentence(path, place)} ${found.message}`,
        measured: shorten(written),
        expected: found.expected,
        file,
        place: locate(path),
        path,
      }),
    );
  }
  return capped(collector.findings, MOST_FINDINGS, collector.hidden());
}

function faultOf(
  {written, value}: WrittenNumber,
  {schema}: SchemaPlace,
  allowed: AllowedDecimals | undefined,
): Fault | undefined {
  if (defOf(schema).type !== 'number') return undefined;
  const {format} = schema._zod.bag;
  const isWhole = typeof format === 'string' && format.includes('int');
  // zod reports it.
  if (isWhole && !Number.isSafeInteger(value)) return undefined;
  if (/e/i.test(written)) return withExponent(value);
  const {most, reason, isShare = false} = allowed ?? {most: isWhole ? 0 : MOST_DECIMALS};
  const meant = isShare ? undefined : thousandsMeant(written);
  if (decimalsWritten(written) > most) return tooFine(most, reason, meant);
  if (meant !== undefined && looksLikeThousands(written)) return doubtful(written, value, meant);
  return digitsWritten(written) > MOST_DIGITS ? tooLong : undefined;
}

const NO_THOUSANDS =
  'Trong JSON dấu chấm là dấu thập phân: số hàng nghìn viết liền, không có dấu chấm.';

function tooFine(most: number, reason: string | undefined, meant: string | undefined): Fault {
  const fine = most === 0 ? 'số nguyên' : `số có không quá ${most} chữ số sau dấu chấm`;
  const because = reason === undefined ? '' : ` (${reason})`;
  const asked = meant === undefined ? '' : ` Có phải ${meant}? ${NO_THOUSANDS}`;
  return {message: `phải là ${fine}${because}.${asked}`, expected: fine};
}

const doubtful = (written: string, value: number, meant: string): Fault => ({
  message: `viết ${written} thì máy đọc là ${plain(value)}. Có phải ${meant}? ${NO_THOUSANDS} Nếu đúng là ${plain(value)} thì viết ${plain(value)}.`,
  expected: `${meant} hoặc ${plain(value)}`,
});

/** A number in the digits that JSON wants. */
const plain = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 10 ** MOST_DIGITS
    ? BigInt(value).toString()
    : String(value);

const withExponent = (value: number): Fault => {
  const digits = plain(value);
  return {
    message: `viết bằng số mũ nên khó đọc và dễ sai. Hãy viết đủ chữ số${/e|inf/i.test(digits) ? '' : `: ${digits}`}.`,
    expected: 'số viết đủ chữ số, ví dụ 10746',
  };
};

const tooLong: Fault = {
  message: `dài hơn ${MOST_DIGITS} chữ số: máy không giữ được các chữ số sau. Hãy kiểm tra lại.`,
  expected: `không quá ${MOST_DIGITS} chữ số`,
};
