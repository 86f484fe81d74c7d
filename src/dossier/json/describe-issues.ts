import type {z} from 'zod';
import {capped} from '../../findings/capped';
import type {Finding} from '../../findings/finding';
import {formatPath, type JsonPath} from '../../findings/json-path';
import {byPlace, fault} from '../../findings/reading-fault';
import {closestWord} from '../../text/closest-word';
import {shorten} from '../../text/shorten';
import {explainIssue, type IssueWords, type Spot} from './explain-issue';
import type {ParsedJson} from './parse-json';
import {showValue, typeWord} from './show-value';
import {type Issue, simplifyUnion} from './union-issues';
import {isVietnameseMessage} from './value-words';
import {
  allowedKeys,
  isRecord,
  type Schema,
  schemaAt,
  type SchemaPlace,
  valueAt,
} from './walk-schema';

const named = (word: string, place: SchemaPlace | undefined): string =>
  `“${shorten(word)}”${place?.description === undefined ? '' : ` (${shorten(place.description, 120)})`}`;

/** How a sentence calls the thing at a path; an item of a list has no name, so it is counted. */
export const nameInSentence = (path: JsonPath, place: SchemaPlace | undefined): string => {
  const last = path.at(-1);
  const about = place?.description === undefined ? '' : ` (${shorten(place.description, 120)})`;
  if (last === undefined) return `Nội dung tệp${about}`;
  if (typeof last === 'string') return named(last, place);
  const list = path.findLast((step) => typeof step === 'string');
  return `Mục thứ ${last + 1}${list === undefined ? '' : ` của “${shorten(list)}”`}${about}`;
};

const missing = (spot: Spot, expected: string | undefined): IssueWords => ({
  ruleId: 'INPUT.KEY_MISSING',
  message: `Thiếu khóa ${spot.name}. Hãy thêm khóa này vào nhóm khóa { … } bắt đầu ở đây.`,
  measured: typeWord(undefined),
  expected,
});

/** The keys that an object may have, and which of those that it lacks a misspelt key may mean. */
const keysAt = (path: JsonPath, parsed: ParsedJson, schema?: Schema) => {
  const parent = schemaAtPath(schema, parsed.value, path);
  const object = valueAt(parsed.value, path);
  const allowed = parent === undefined ? [] : allowedKeys(parent.schema, object);
  const free = allowed.filter((key) => !isRecord(object) || !Object.hasOwn(object, key));
  return {allowed, meantBy: (key: string) => closestWord(key, free)};
};

/** Paths of keys that are there, but misspelt: to call them missing as well would be an echo. */
const misspeltPaths = (
  issues: readonly Issue[],
  parsed: ParsedJson,
  schema?: Schema,
): ReadonlySet<string> =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = jsonPath(issue.path);
      const {meantBy} = keysAt(path, parsed, schema);
      const meant = issue.keys.map(meantBy).filter((key) => key !== undefined);
      return meant.map((key) => formatPath([...path, key]));
    }),
  );

/** One finding for each unknown key: places and repairs differ. */
const unknownKeys = (
  issue: Issue & {readonly code: 'unrecognized_keys'},
  parsed: ParsedJson,
  schema?: Schema,
) => {
  const path = jsonPath(issue.path);
  const {allowed, meantBy} = keysAt(path, parsed, schema);
  return issue.keys.map((key) => {
    const meant = meantBy(key);
    const place =
      meant === undefined ? undefined : schemaAtPath(schema, parsed.value, [...path, meant]);
    const repair =
      meant === undefined
        ? 'Hãy xóa khóa này hoặc sửa lại tên.'
        : `Có phải ý bạn là ${named(meant, place)}?`;
    return fault({
      ruleId: 'INPUT.KEY_UNKNOWN',
      message: `Không có khóa nào tên “${shorten(key)}” ở đây. ${repair}`,
      measured: shorten(key),
      expected: allowed.length === 0 ? undefined : allowed.join(', '),
      file: parsed.file,
      place: parsed.locate([...path, key], 'key'),
      path: [...path, key],
    });
  });
};

/** JSON has no symbols; zod's paths could. */
const jsonPath = (path: readonly PropertyKey[]): JsonPath =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const schemaAtPath = (
  schema: Schema | undefined,
  data: unknown,
  path: JsonPath,
): SchemaPlace | undefined => (schema === undefined ? undefined : schemaAt(schema, data, path));

const isMissingKey = (data: unknown, path: JsonPath): boolean => {
  const last = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  return typeof last === 'string' && isRecord(parent) && !Object.hasOwn(parent, last);
};

/** A file may have a hundred thousand numbers: no texts are made of their paths. */
const isSamePath = (a: JsonPath, b: JsonPath): boolean =>
  a.length === b.length && a.every((step, i) => step === b[i]);

const describeOne = (issue: Issue, parsed: ParsedJson, schema?: Schema): readonly Finding[] => {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, parsed, schema);
  const path = jsonPath(issue.path);
  const value = valueAt(parsed.value, path);
  const place = schemaAtPath(schema, parsed.value, path);
  const isMissing = isMissingKey(parsed.value, path);
  const written =
    typeof value === 'number'
      ? parsed.numbers.find((number) => isSamePath(number.path, path))?.written
      : undefined;
  const spot: Spot = {path, value, written, place, name: nameInSentence(path, place)};
  const words = explainIssue(issue, spot);
  // The schema's message for exactly this case is better than a general sentence.
  const isAuthors =
    issue.code === 'custom'
      ? issue.message !== 'Invalid input'
      : isVietnameseMessage(issue.message);
  const final = isMissing && issue.code !== 'custom' ? missing(spot, words.expected) : words;
  return [
    fault({
      ruleId: final.ruleId,
      message: isAuthors ? issue.message : final.message,
      measured: final.measured ?? shorten(written ?? showValue(value)),
      expected: final.expected,
      file: parsed.file,
      place: parsed.locate(path, issue.code === 'invalid_key' ? 'key' : 'value'),
      path,
    }),
  ];
};

/**
 * Turns what zod refused into findings an officer can act on, in the order of the file.
 * With the schema, they also name fields by their descriptions, list allowed keys and guess misspelt ones.
 */
export const describeIssues = (
  error: z.core.$ZodError | readonly Issue[],
  parsed: ParsedJson,
  schema?: Schema,
): readonly Finding[] => {
  const issues: readonly Issue[] = 'issues' in error ? error.issues : error;
  const {simple, hidden} = firstIssues(issues);
  const misspelt = misspeltPaths(simple, parsed, schema);
  const findings = simple
    .flatMap((issue) => describeOne(issue, parsed, schema))
    .filter(({ruleId, path = ''}) => ruleId !== 'INPUT.KEY_MISSING' || !misspelt.has(path))
    .sort(byPlace);
  return capped(findings, MOST_ISSUES, hidden);
};

/** More faults than a person reads: a wrong column of a long list, or a wrong file. */
const MOST_ISSUES = 100;

/** As many issues as make that many findings, and how many findings the others would make. */
const firstIssues = (
  issues: readonly Issue[],
): {readonly simple: readonly Issue[]; readonly hidden: number} => {
  const simple: Issue[] = [];
  let left = MOST_ISSUES;
  let hidden = 0;
  for (const issue of issues) {
    if (left === 0) {
      hidden += issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
      continue;
    }
    for (const next of simplifyUnion(issue)) {
      const isKeys = next.code === 'unrecognized_keys';
      const count = isKeys ? next.keys.length : 1;
      const kept = Math.min(count, left);
      if (kept > 0) simple.push(isKeys ? {...next, keys: next.keys.slice(0, kept)} : next);
      left -= kept;
      hidden += count - kept;
    }
  }
  return {simple, hidden};
};
