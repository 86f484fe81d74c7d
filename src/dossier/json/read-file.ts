import type {z} from 'zod';
import type {Finding} from '../../findings/finding';
import {byPlace, fault} from '../../findings/reading-fault';
import {checkNumbers, type DecimalsAt} from './check-numbers';
import {describeIssues} from './describe-issues';
import {type ParsedJson, parseJson} from './parse-json';
import {unwrap} from './walk-schema';

/** A data file read and judged. `value` is there only when nothing failed. */
export type ReadJson<T> = {
  readonly value?: T;
  readonly parsed: ParsedJson;
  readonly findings: readonly Finding[];
};

const missingFile = (file: string, schema: z.ZodType): ParsedJson => {
  const {description} = unwrap(schema);
  const purpose = description === undefined ? '' : ` Tệp này dùng cho: ${description}.`;
  const finding = fault({
    ruleId: 'INPUT.FILE_MISSING',
    message: `Không thấy tệp ${file}.${purpose} Hãy tạo tệp hoặc chép tệp vào đúng thư mục, giữ đúng tên.`,
    measured: 'không có tệp',
    expected: file,
    file,
  });
  const top = () => ({line: 1, column: 1});
  return {file, value: undefined, findings: [finding], locate: top, locateIn: top, numbers: []};
};

export type JsonRequest<S extends z.ZodType> = {
  readonly text: string | undefined;
  readonly file: string;
  readonly schema: S;
  /** How many decimals the numbers of this file may have, where its schema cannot know it. */
  readonly decimalsOf?: ((value: unknown) => DecimalsAt) | undefined;
};

/**
 * Reads the text of a data file and judges it by its schema; `undefined` means a file that is not there.
 * A text that cannot be read with certainty is not judged: its findings would be echoes.
 */
export const readJson = <S extends z.ZodType>({
  text,
  file,
  schema,
  decimalsOf,
}: JsonRequest<S>): ReadJson<z.output<S>> => {
  const parsed = text === undefined ? missingFile(file, schema) : parseJson(text, file);
  if (parsed.value === undefined) return {parsed, findings: parsed.findings};
  const judged = schema.safeParse(parsed.value);
  const numbers = checkNumbers(parsed, schema, decimalsOf?.(parsed.value));
  if (!judged.success) {
    const issues = describeIssues(judged.error, parsed, schema);
    return {parsed, findings: [...parsed.findings, ...numbers, ...issues].sort(byPlace)};
  }
  const findings =
    numbers.length === 0 ? parsed.findings : [...parsed.findings, ...numbers].sort(byPlace);
  const hasFailed = findings.some((finding) => finding.result === 'fail');
  return hasFailed ? {parsed, findings} : {value: judged.data, parsed, findings};
};
