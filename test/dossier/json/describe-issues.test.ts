import {describe, expect, test} from 'vitest';
import {z} from 'zod';
import {describeIssues} from '../../../src/dossier/json/describe-issues';
import {parseJson} from '../../../src/dossier/json/parse-json';
import {readJson} from '../../../src/dossier/json/read-file';
import type {Finding} from '../../../src/findings/finding';
import {formatFinding} from '../../../src/findings/format-finding';

const brief = ({ruleId, line, column, path}: Finding): string =>
  `${ruleId.replace('INPUT.', '')} ${line}:${column} ${path ?? ''}`.trimEnd();

const judge = (schema: z.ZodType, text: string): readonly Finding[] =>
  readJson({text, file: 'a.json', schema}).findings;

/** The single finding, in one line, without its place. */
const firstLine = (schema: z.ZodType, text: string): string => {
  const findings = judge(schema, text);
  expect(findings).toHaveLength(1);
  return findings.map(formatFinding).join();
};

const member = z.strictObject({
  name: z.string().trim().min(2).max(40).describe('họ và tên'),
  body: z.enum(['Công an phường', 'Đoàn Thanh niên']).describe('đơn vị của thành viên').optional(),
  age: z.int().min(18).max(99).optional(),
});
const team = z.strictObject({members: z.array(member).min(1)});

describe('keys', () => {
  test('a misspelt key: place of the key, a guess with its description, the allowed keys', () => {
    const text = '{"members": [\n  {"name": "Lê An", "bodi": "Đoàn Thanh niên"}\n]}';
    const [finding] = judge(team, text);
    expect(finding && brief(finding)).toBe('KEY_UNKNOWN 2:21 members[0].bodi');
    expect(finding?.message).toContain('Có phải ý bạn là “body” (đơn vị của thành viên)?');
    expect(finding).toMatchObject({
      measured: 'bodi',
      expected: 'name, body, age',
      severity: 'block',
      stage: 'input',
    });
  });

  test('each unknown key is a finding; a strange one gets no guess', () => {
    const findings = judge(team, '{"members": [{"name": "An", "x": 1, "hoàn toàn khác": 2}]}');
    expect(findings.map(brief)).toEqual([
      'KEY_UNKNOWN 1:29 members[0].x',
      'KEY_UNKNOWN 1:37 members[0]["hoàn toàn khác"]',
    ]);
    expect(findings.map(({message}) => message).join()).not.toContain('Có phải');
  });

  test('a missing key: place of the object that lacks it', () => {
    const findings = judge(team, '{"members": [{"name": "An"},\n {}]}');
    expect(findings.map(brief)).toEqual(['KEY_MISSING 2:2 members[1].name']);
    expect(findings[0]?.message).toContain('Thiếu khóa “name” (họ và tên)');
    expect(findings[0]).toMatchObject({
      measured: 'không có',
      expected: 'chuỗi "…", từ 2 đến 40 ký tự',
    });
  });

  test('keys of records', () => {
    const byCode = z.record(
      z.string().regex(/^[A-Z]+$/, {error: 'chỉ dùng chữ in hoa'}),
      z.number(),
    );
    expect(firstLine(byCode, '{"Abc": 1}')).toContain(
      'a.json:1:2 Abc: Tên khóa “Abc”: chỉ dùng chữ in hoa.',
    );
    const byName = z.partialRecord(z.enum(['cccd', 'vneid']), z.number());
    expect(firstLine(byName, '{"cdcd": 1}')).toContain('Có phải ý bạn là “cccd”?');
  });

  test('a key named like a method of objects', () => {
    expect(judge(z.strictObject({}), '{"constructor": 1, "toString": 2}').map(brief)).toEqual([
      'KEY_UNKNOWN 1:2 constructor',
      'KEY_UNKNOWN 1:20 toString',
    ]);
  });
});

describe('values', () => {
  const one = (schema: z.ZodType) => z.strictObject({v: schema});
  test.each<[z.ZodType, string, string]>([
    [
      z.number(),
      '"12"',
      'phải là số, không phải chuỗi. Hãy bỏ nháy kép: 12. Đã thấy: "12". Cho phép: số.',
    ],
    [z.number(), '"1.234"', 'không dấu phân cách hàng nghìn'],
    [z.int().min(0).max(9), '1.234', 'phải là số nguyên, không phải số lẻ. Nếu dấu chấm là'],
    [
      z.int().min(0).max(9),
      '12',
      'lớn quá: phải từ 9 trở xuống. Đã thấy: 12. Cho phép: số nguyên từ 0 đến 9.',
    ],
    [z.number().positive(), '0', 'phải lớn hơn 0'],
    [z.number().multipleOf(5), '3', 'phải là bội số của 5'],
    [z.string(), '5', 'Hãy đặt trong nháy kép: "5"'],
    [z.string(), 'null', 'phải là chuỗi "…", không phải null (để trống)'],
    [z.string().min(1), '""', 'không được để trống'],
    [
      z.string().length(4),
      '"abc"',
      'cần đúng 4 ký tự, đang có 3. Đã thấy: "abc". Cho phép: chuỗi "…", đúng 4 ký tự.',
    ],
    [z.boolean(), '"true"', 'phải là true hoặc false, không phải chuỗi'],
    [z.array(z.string()), '"a"', 'Kể cả khi chỉ có một mục'],
    [
      z.array(z.string()).max(1),
      '["a", "b"]',
      'thừa mục: cần không quá 1 mục, đang có 2. Đã thấy: danh sách 2 mục.',
    ],
    [z.tuple([z.number(), z.number()]), '[1]', 'cần ít nhất 2 mục'],
    [z.strictObject({}), '[]', 'phải là nhóm khóa { … }, không phải danh sách'],
    [z.iso.date(), '"20/8/2025"', 'phải là ngày dạng năm-tháng-ngày, ví dụ "2025-08-20"'],
    [
      z.enum(['Hội Phụ nữ', 'Công an phường']),
      '"cong an phuong"',
      'Có phải ý bạn là “Công an phường”?',
    ],
    [
      z.enum(['a', 'b']),
      '"zzz"',
      'Hãy chọn một giá trị cho phép. Đã thấy: "zzz". Cho phép: "a", "b".',
    ],
    [z.enum(['a', 'b']), '3', 'phải là chuỗi, không phải số'],
    [
      z.string().regex(/^\d+$/),
      '"x"',
      'viết chưa đúng mẫu. Đã thấy: "x". Cho phép: chuỗi "…", đúng mẫu /^\\d+$/.',
    ],
    [
      z
        .string()
        .regex(/^\d+$/)
        .meta({examples: ['12']}),
      '"x"',
      'Cho phép: chuỗi "…", ví dụ "12".',
    ],
    [
      z.string().regex(/^\d+$/, {error: 'Chỉ gồm chữ số'}),
      '"x"',
      ' v: Chỉ gồm chữ số. Đã thấy: "x".',
    ],
    [z.string().refine(() => false, {error: 'Ngày đã qua'}), '"x"', ' v: Ngày đã qua.'],
    [z.string().refine(() => false), '"x"', 'giá trị không hợp lệ'],
    [z.number().nullable(), '"x"', 'Cho phép: số hoặc null.'],
    [z.preprocess((x) => x, z.int().max(5)), '7', 'Cho phép: số nguyên không quá 5.'],
    [
      z
        .string()
        .transform((s) => s.length)
        .pipe(z.number().max(1)),
      '"abc"',
      'phải từ 1 trở xuống. Đã thấy: "abc".',
    ],
    [z.lazy(() => z.number().describe('số hộ')).default(3), '"x"', '“v” (số hộ) phải là số'],
  ])('%# %o %s', (schema, value, words) => {
    const line = firstLine(one(schema), `{"v": ${value}}`);
    expect(line).toMatch(/^a\.json:1:7 v: /);
    expect(line).toContain(words);
  });

  test('a long value is shortened to sixty graphemes', () => {
    const [finding] = judge(z.number(), JSON.stringify('ộ👩‍👧'.repeat(100)));
    const graphemes = [...new Intl.Segmenter('vi').segment(finding?.measured ?? '')];
    expect(graphemes).toHaveLength(60);
  });

  test('the whole file of a wrong kind', () => {
    expect(firstLine(team, '[]')).toMatch(/^a\.json:1:1: Nội dung tệp phải là nhóm khóa/);
  });
});

describe('unions', () => {
  const scene = z.discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('photo'), file: z.string()}),
    z.strictObject({kind: z.literal('video'), file: z.string(), seconds: z.number()}),
  ]);
  test('the branch that the discriminator chose; a misspelt key is not called missing as well', () => {
    const findings = judge(z.array(scene), '[{"kind": "video", "file": "a", "second": 3}]');
    expect(findings.map(brief)).toEqual(['KEY_UNKNOWN 1:33 [0].second']);
    expect(findings[0]?.message).toContain('“seconds”');
  });

  test('an unknown or missing discriminator lists the allowed ones', () => {
    expect(firstLine(scene, '{"kind": "vidoe", "file": 1}')).toContain(
      'Có phải ý bạn là “video”? Đã thấy: "vidoe". Cho phép: "photo", "video".',
    );
    expect(judge(scene, '{"file": 1}').map(brief)).toEqual(['KEY_MISSING 1:1 kind']);
  });

  test('a plain union lists the issues of one branch only', () => {
    const target = z.union([z.string(), z.strictObject({value: z.number(), unit: z.string()})]);
    const nested = z.strictObject({t: z.union([z.null(), z.array(target), target])});
    expect(judge(nested, '{"t": {"value": "1", "unit": "hộ"}}').map(brief)).toEqual([
      'TYPE 1:17 t.value',
    ]);
    expect(firstLine(nested, '{"t": true}')).toContain('không đúng dạng nào');
    expect(firstLine(z.union([z.literal('a'), z.literal('b')]), '"c"')).toContain(
      'Cho phép: "a", "b".',
    );
  });

  test('a deep union does not explode', () => {
    type Tree = string | Tree[] | {[key: string]: Tree};
    const tree: z.ZodType<Tree> = z.lazy(() =>
      z.union([z.string(), z.array(tree), z.record(z.string(), tree)]),
    );
    expect(judge(tree, `${'[{"a":'.repeat(20)}1${'}]'.repeat(20)}`)).toHaveLength(1);
  });

  test('intersections know the keys of both sides', () => {
    const both = z.intersection(
      z.object({first: z.string()}),
      z.strictObject({first: z.string(), second: z.string()}),
    );
    expect(
      describeIssues(
        [{code: 'unrecognized_keys', keys: ['secnd'], path: [], message: ''}],
        parseJson('{"secnd": 1}', 'a.json'),
        both,
      )[0]?.message,
    ).toContain('“second”');
  });
});

describe('without the schema', () => {
  test('issues still have their place', () => {
    const parsed = parseJson('{"members": []}', 'a.json');
    const error = team.safeParse(parsed.value).error;
    expect(error && describeIssues(error, parsed).map(brief)).toEqual(['VALUE 1:13 members']);
  });
});
