import {type Node, type ParseError, parseTree} from 'jsonc-parser';
import {capped} from '../../findings/capped';
import type {Finding} from '../../findings/finding';
import type {JsonPath} from '../../findings/json-path';
import {byPlace, doubt, fault} from '../../findings/reading-fault';
import {shorten} from '../../text/shorten';
import {indexPlaces, type Place, type PlaceOf} from '../../text/text-position';
import {buildValue, type WrittenNumber} from './build-value';
import {addToTally, type Tally, tallyWarning} from './content-log';
import {type RepairedText, repairText} from './repair-text';
import {surveyTokens} from './scan-tokens';
import {describeSyntax} from './syntax-findings';
import {guardText} from './text-guard';

/** Brackets inside brackets; our schemas need fewer than ten. Keeps the recursive parser from overflowing. */
const MAX_DEPTH = 64;

/** Words, numbers and signs of the JSON; the log of ten thousand sessions has 220,000. Bounds time and memory. */
const MAX_TOKENS = 400_000;

/** A broken file has one cause or two; a longer list only frightens. */
const MAX_FINDINGS = 20;

/** The parser reports an error for each token of a garbage file; more than this is never looked at. */
const MAX_PARSER_ERRORS = 200;

/** A data file as read: its value, what is wrong or was mended, and the place of every part of it. */
export type ParsedJson = {
  readonly file: string;
  /** Undefined when the text could not be read with certainty; then `findings` says why. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Place of a value (or of its key). For what does not exist: the place of the innermost thing around it. */
  readonly locate: (path: JsonPath, what?: 'key' | 'value') => Place;
  /** Place of one character of a string, by its index in the value. */
  readonly locateIn: (path: JsonPath, index: number) => Place;
  /** Numbers with a dot, an exponent or very many digits, in the order of the file. */
  readonly numbers: readonly WrittenNumber[];
};

class CappedErrors extends Array<ParseError> {
  override push(...errors: ParseError[]): number {
    return this.length < MAX_PARSER_ERRORS ? super.push(...errors) : this.length;
  }
}

type Attempt = {
  readonly repaired: RepairedText;
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
};

const attempt = (repaired: RepairedText): Attempt => {
  const errors = new CappedErrors();
  const root = parseTree(repaired.text, errors, {allowTrailingComma: true});
  return {repaired, root, errors};
};

/** The reading with fewer errors: `"abc”` is read as a string only when the text is broken anyway. */
const bestAttempt = (text: string, repaired: RepairedText): Attempt => {
  const plain = attempt(repaired);
  if (plain.errors.length === 0 || !text.includes('”')) return plain;
  const mixed = attempt(repairText(text, true));
  return mixed.errors.length < plain.errors.length ? mixed : plain;
};

type RepairsRequest = {
  readonly text: string;
  readonly repairs: RepairedText['repairs'];
  readonly file: string;
  readonly placeOf: PlaceOf;
};

/** A finding for each line with wrong quotation marks, one warning for all odd spaces between the tokens. */
const describeRepairs = ({text, repairs, file, placeOf}: RepairsRequest): readonly Finding[] => {
  const spaces: Tally = {count: 0, first: 0};
  const findings: Finding[] = [];
  let lastLine = 0;
  for (const {kind, offset, end} of repairs) {
    if (kind !== 'quotes') {
      addToTally(spaces, offset);
      continue;
    }
    const place = placeOf(offset);
    if (place.line === lastLine) continue;
    lastLine = place.line;
    findings.push(
      fault({
        ruleId: 'INPUT.QUOTES',
        message:
          'Chuỗi phải đặt trong nháy kép thẳng "…", không dùng nháy cong “…” hay nháy đơn. Hãy gõ lại dấu nháy.',
        measured: shorten(text.slice(offset, end)),
        expected: shorten(`"${text.slice(offset + 1, end - 1)}"`),
        file,
        place,
      }),
    );
  }
  const message = (n: number): string =>
    `Có ${n} dấu cách hoặc dấu tab lạ (thường do chép từ trang web), đã đọc thành dấu cách thường. Nên gõ lại.`;
  return [
    ...findings,
    ...tallyWarning({ruleId: 'INPUT.SPACES', tally: spaces, message, file, placeOf}),
  ];
};

/** Reads a text that is JSON, or that an officer meant as JSON. Never throws. */
export const parseJson = (text: string, file: string): ParsedJson => {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const top: Place = {line: 1, column: 1};
  const findings: Finding[] = [];
  if (body.length < text.length) {
    const message =
      'Tệp có dấu BOM ở đầu, đã bỏ qua. Khi lưu nên chọn “UTF-8” thay cho “UTF-8 có BOM”.';
    findings.push(doubt({ruleId: 'INPUT.BOM', message, file, place: top}));
  }
  const unreadable = (more: readonly Finding[]): ParsedJson => ({
    file,
    value: undefined,
    findings: limited([...findings, ...more]),
    locate: () => top,
    locateIn: () => top,
    numbers: [],
  });

  const refusal = guardText(body, file);
  if (refusal !== undefined) return unreadable([refusal]);

  const placeOf = indexPlaces(body);
  const firstReading = repairText(body);
  const survey = surveyTokens(firstReading.text, MAX_DEPTH, MAX_TOKENS);
  if (survey.tooDeepAt !== undefined) {
    const message = 'Ngoặc lồng nhau quá sâu nên không đọc. Hãy kiểm tra các dấu { và [ thừa.';
    const place = placeOf(survey.tooDeepAt);
    const measured = `hơn ${MAX_DEPTH} cấp`;
    const expected = `không quá ${MAX_DEPTH} cấp`;
    return unreadable([fault({ruleId: 'INPUT.DEPTH', message, measured, expected, file, place})]);
  }
  if (survey.tooManyAt !== undefined) {
    const message =
      'Tệp có quá nhiều giá trị nên không đọc. Hãy kiểm tra xem có đoạn nào bị chép lặp lại không.';
    const place = placeOf(survey.tooManyAt);
    const measured = 'hơn 400.000 chữ, số và dấu';
    return unreadable([fault({ruleId: 'INPUT.SIZE', message, measured, file, place})]);
  }
  if (survey.isEmpty) {
    const message = 'Tệp chỉ có chú thích, không có dữ liệu. Hãy điền dữ liệu.';
    const expected = 'dữ liệu JSON, bắt đầu bằng { hoặc [';
    return unreadable([fault({ruleId: 'INPUT.SYNTAX', message, expected, file, place: top})]);
  }

  const {repaired, root, errors} = bestAttempt(body, firstReading);
  const repairs = describeRepairs({text: body, repairs: repaired.repairs, file, placeOf});
  const harmless = describeHarmless(survey, file, placeOf);
  if (errors.length > 0 || root === undefined) {
    // A wrongly quoted line is reported once; its syntax errors come from guessing where the string ends.
    const quoted = new Set(repairs.filter(({result}) => result === 'fail').map(({line}) => line));
    const syntax = describeSyntax({text: repaired.text, errors, file, placeOf});
    return unreadable([...repairs, ...harmless, ...syntax.filter(({line}) => !quoted.has(line))]);
  }
  const built = buildValue({
    root,
    text: repaired.text,
    file,
    placeOf,
    maxFindings: MAX_FINDINGS,
  });
  const all = [...findings, ...repairs, ...harmless, ...built.findings];
  const {value, locate, locateIn, numbers} = built;
  return {file, value, findings: limited(all, built.hidden), locate, locateIn, numbers};
};

/** Comments and trailing commas: read, but no other program would. */
const describeHarmless = (
  survey: {readonly comments: readonly number[]; readonly trailingCommas: readonly number[]},
  file: string,
  placeOf: PlaceOf,
): readonly Finding[] => [
  ...tallyWarning({
    ruleId: 'INPUT.COMMENT',
    tally: {count: survey.comments.length, first: survey.comments[0] ?? 0},
    message: (n) =>
      `Có ${n} chú thích (// hoặc /* */), đã bỏ qua. JSON không có chú thích, nên xóa đi.`,
    file,
    placeOf,
  }),
  ...tallyWarning({
    ruleId: 'INPUT.TRAILING_COMMA',
    tally: {count: survey.trailingCommas.length, first: survey.trailingCommas[0] ?? 0},
    message: (n) => `Có ${n} dấu phẩy thừa trước } hoặc ], đã bỏ qua. Nên xóa đi.`,
    file,
    placeOf,
  }),
];

/** In the order of the file; few enough to read. Warnings are already one of a kind. */
const limited = (findings: readonly Finding[], hidden = 0): readonly Finding[] => {
  const failures = findings.filter((finding) => finding.result === 'fail').sort(byPlace);
  const warnings = findings.filter((finding) => finding.result !== 'fail');
  return [...capped(failures, MAX_FINDINGS, hidden), ...warnings].sort(byPlace);
};
