import {describe, expect, test} from 'vitest';
import {parseJson} from '../../../src/dossier/json/parse-json';
import type {Finding} from '../../../src/findings/finding';
import {formatFinding} from '../../../src/findings/format-finding';
import {cpuMilliseconds} from '../../base/cpu-milliseconds';

/** `FAIL RULE line:column`, the part of a finding that must not move. */
const brief = ({result, ruleId, line, column}: Finding): string =>
  `${result} ${ruleId.replace('INPUT.', '')} ${line}:${column}`;

const briefs = (text: string): string[] => parseJson(text, 'a.json').findings.map(brief);

const messages = (text: string): string =>
  parseJson(text, 'a.json').findings.map(formatFinding).join('\n');

describe('a correct file', () => {
  test('is read without a finding', () => {
    const text =
      '{\r\n  "tên": "Tổ 1", "n": 1.234, "list": [1, -2.5e3, true, false, null, {}]\r\n}\r\n';
    const parsed = parseJson(text, 'a.json');
    expect(parsed.findings).toEqual([]);
    expect(parsed.value).toEqual(JSON.parse(text));
  });

  test.each([
    'Tổ công nghệ số cộng đồng “3 cùng”: cùng học, cùng làm – 100 % hộ',
    'ĐÃ NÓI LÀ LÀM; «ĐÃ» và «Thanh niên» «ca»… «cá»…',
    'Zalo® VNeID® © 2025, 25 °C, 3×4 m², 5 µm, 10 µg, ½ ngày, “½”, §1, ±2',
    'café résumé naïve Noël Beyoncé São Paulo Zürich Köln año Curaçao Łódź',
    'một · hai · ba, 1920×1080 × 3, N·m, a × b × c, ~ 5 ÷ 7',
    'Community digital technology team; it’s “smart”.',
    'hoà bình, hòa bình, thuý, thúy, quý, Ðà Nẵng, Ðình, nghiêng, khuỷu, ngoằn ngoèo',
    'Đắk Lắk, Y Moan Ênuôl, Krông Pắc, K’Ho, Ê Đê, Ba Na',
    '👩‍👩‍👧‍👦 ✅ 🇻🇳',
  ])('with ordinary text raises no alarm: %s', (text) => {
    const parsed = parseJson(JSON.stringify({text}), 'a.json');
    expect(parsed.findings).toEqual([]);
    expect(parsed.value).toEqual({text});
  });
});

describe('harmless things are read with a warning', () => {
  test.each([
    ['\ufeff{"a":1}', {a: 1}, ['warn BOM 1:1']],
    ['// x\n{"a": 1 /* y */}', {a: 1}, ['warn COMMENT 1:1']],
    ['{"a": [1, 2,\n],}', {a: [1, 2]}, ['warn TRAILING_COMMA 1:12']],
    ['{"a": "x\u00a0y"}', {a: 'x y'}, ['warn SPACES 1:9']],
    ['{"a": "x\u200by"}', {a: 'xy'}, ['warn SPACES 1:9']],
    ['{"a": "x\\u00a0y"}', {a: 'x y'}, ['warn SPACES 1:7']],
    ['{"a":\u00a01}', {a: 1}, ['warn SPACES 1:6']],
    ['{"a": "x\ty"}', {a: 'x y'}, ['warn SPACES 1:9']],
    ['{"e\u0302": 1,\n"b": "e\u0323"}', {ê: 1, b: 'ẹ'}, ['warn NFD 1:2']],
  ])('%j', (text, value, findings) => {
    expect(parseJson(text, 'a.json').value).toEqual(value);
    expect(briefs(text)).toEqual(findings);
  });

  test('one warning of a kind, with the count', () => {
    expect(messages('[1, // a\n2, // b\n3]')).toContain('Có 2 chú thích');
  });
});

describe('broken syntax has a place', () => {
  test.each([
    ['{"a": 1\n "b": 2}', ['fail SYNTAX 1:8'], 'Thiếu dấu phẩy'],
    ['{"a": 1,234}', ['fail SYNTAX 1:7'], 'phân cách hàng nghìn'],
    ['{"a": 1.234.567}', ['fail SYNTAX 1:7'], 'phân cách hàng nghìn'],
    ['{"a": 1 234}', ['fail SYNTAX 1:7'], 'phân cách hàng nghìn'],
    ['[1 2]', ['fail SYNTAX 1:3'], 'Thiếu dấu phẩy'],
    ['{"a": [1, 2}', ['fail SYNTAX 1:12'], 'ngoặc vuông [ mở ở dòng 1 cột 7'],
    ['{"a": {"b": 1\n}', ['fail SYNTAX 2:2'], 'ngoặc nhọn { mở ở dòng 1 cột 1'],
    ['{"a": 1} xin', ['fail SYNTAX 1:10'], 'Dữ liệu đã kết thúc'],
    ['{"a": 1}}', ['fail SYNTAX 1:9'], 'Thừa dấu }'],
    ['{name: 1}', ['fail SYNTAX 1:2'], '"name"'],
    ['{"a": True}', ['fail SYNTAX 1:7'], 'Có phải ý bạn là true?'],
    ['{"a": "b\n}', ['fail SYNTAX 1:7'], 'nháy kép đóng'],
    ['{"a": "Tổ "CN" x"}', ['fail SYNTAX 1:12'], 'Nháy kép nằm giữa chuỗi'],
    ['{"a": 2024-05-01}', ['fail SYNTAX 1:7'], 'Đã thấy: 2024-05-01'],
    ['{"a": 0912}', ['fail SYNTAX 1:7'], 'số điện thoại'],
    ['{"a": 85%}', ['fail SYNTAX 1:7'], 'Sau số không viết thêm'],
    ['{"a" "b"}', ['fail SYNTAX 1:5'], 'Thiếu dấu hai chấm'],
    ['{"a": }', ['fail SYNTAX 1:6'], 'chưa có giá trị'],
    ['[1,, 2]', ['fail SYNTAX 1:4'], 'Thừa dấu phẩy'],
    ['{"a": "x\\y"}', ['fail SYNTAX 1:9'], 'phải viết đôi'],
    ['{"a": "\u0001"}', ['fail SYNTAX 1:8'], 'điều khiển'],
    ['', ['fail SYNTAX 1:1'], 'Tệp trống'],
    [' \n\t', ['fail SYNTAX 1:1'], 'Tệp trống'],
    ['// chỉ có', ['fail SYNTAX 1:1'], 'chỉ có chú thích'],
  ])('%j', (text, findings, words) => {
    const parsed = parseJson(text, 'a.json');
    expect(parsed.value).toBeUndefined();
    expect(parsed.findings.filter(({result}) => result === 'fail').map(brief)).toEqual(findings);
    expect(messages(text)).toContain(words);
  });

  test('every broken line is reported, at most twenty', () => {
    const line = '{"a": 1 "b": 2},';
    expect(briefs(`[${line}\n${line}\n{}]`)).toEqual(['fail SYNTAX 1:9', 'fail SYNTAX 2:8']);
    const many = parseJson(`[${`${line}\n`.repeat(50)}{}]`, 'a.json').findings;
    expect(many).toHaveLength(20);
    expect(many.at(-1)?.message).toContain('Còn 30 lỗi nữa');
  });
});

describe('wrong quotation marks', () => {
  test.each([
    ['{“a”: “Tổ 1”}', {a: 'Tổ 1'}, ['fail QUOTES 1:2']],
    ["{'a': 'it's',\n 'b': 2}", {a: "it's", b: 2}, ['fail QUOTES 1:2', 'fail QUOTES 2:2']],
    ['{"a”: "x"}', {a: 'x'}, ['fail QUOTES 1:2']],
    ['{"a": "nói “vâng”"}', {a: 'nói “vâng”'}, []],
    ['{"a": "vâng”, x"}', {a: 'vâng”, x'}, []],
  ])('%s', (text, value, findings) => {
    expect(parseJson(text, 'a.json').value).toEqual(value);
    expect(briefs(text)).toEqual(findings);
  });
});

describe('keys', () => {
  test('a doubled key names both lines', () => {
    const text = '{"a": 1,\n"b": 2,\n"a": 3}';
    expect(briefs(text)).toEqual(['fail DUPLICATE_KEY 3:1']);
    expect(messages(text)).toContain('ở dòng 1 và dòng 3');
  });

  test('keys equal only after composing are doubled too', () => {
    expect(briefs('{"\u00ea": 1, "e\u0302": 2}')).toEqual([
      'fail DUPLICATE_KEY 1:10',
      'warn NFD 1:10',
    ]);
  });

  test('__proto__ is refused and pollutes nothing', () => {
    const parsed = parseJson('{"__proto__": {"polluted": 1}, "constructor": {"x": 1}}', 'a.json');
    expect(parsed.findings.map(brief)).toEqual(['fail KEY_UNKNOWN 1:2']);
    expect(Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect(Object.keys(parsed.value as object)).toEqual(['constructor']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('encodings', () => {
  test.each([
    ['Tæ c«ng nghÖ sè céng ®ång', 'Tổ công nghệ số cộng đồng'],
    ['Toå coâng ngheä soá coäng ñoàng', 'Tổ công nghệ số cộng đồng'],
    ['phöôøng Tröông Quang Troïng', 'phường Trương Quang Trọng'],
    ['ph­êng Tr­¬ng Quang Träng', 'phường Trương Quang Trọng'],
  ])('old font: %s', (seen, meant) => {
    const text = JSON.stringify({a: {b: [seen]}});
    expect(briefs(text)).toEqual(['fail ENCODING 1:12']);
    expect(messages(text)).toContain('phông chữ cũ (TCVN3/VNI), hãy chuyển sang Unicode');
    expect(messages(text)).toContain(`“${meant}”`);
  });

  test('a short old-font string is reported once the file is known to hold such text', () => {
    expect(briefs('["Tæ 1"]')).toEqual([]);
    expect(briefs('["Tæ 1", "Tæ c«ng nghÖ"]')).toEqual(['fail ENCODING 1:2', 'fail ENCODING 1:10']);
  });

  test.each([
    ['{"a": "Tá»• cÃ´ng nghá»‡"}', 'fail ENCODING 1:7', 'UTF-8'],
    ['{"a": "𝐇𝐨̣𝐩"}', 'fail ENCODING 1:7', 'hãy gõ lại là “Họp”'],
    ['{"a": "x\ue000"}', 'fail ENCODING 1:7', 'phông chữ cũ'],
    ['{"a": "T\ufffd"}', 'fail ENCODING 1:7', 'đã mất'],
    ['{"a": "\\ud800"}', 'fail ENCODING 1:7', 'nửa ký tự'],
    ['{"a": "\\u0007"}', 'fail ENCODING 1:7', 'điều khiển'],
    ['{\0"\0a\0"\0', 'fail ENCODING 1:2', 'UTF-16'],
    ['\ufffd\ufffd{\0}\0', 'fail ENCODING 1:4', 'UTF-16'],
    ['{"a": "abcdefghijklmnopqrstuvwxyz"}\n\0', 'fail ENCODING 2:1', 'NUL'],
    ['PK\u0003\u0004abc', 'fail ENCODING 1:1', 'Excel'],
  ])('%j', (text, finding, words) => {
    expect(briefs(text)).toEqual([finding]);
    expect(messages(text)).toContain(words);
  });
});

describe('limits', () => {
  test('ten thousand brackets', () => {
    expect(briefs('['.repeat(10_000))).toEqual(['fail DEPTH 1:65']);
    expect(briefs('['.repeat(64) + ']'.repeat(64))).toEqual([]);
  });

  test('fifty megabytes', () => {
    expect(briefs('"'.padEnd(50_000_000, 'x'))).toEqual(['fail SIZE 1:1']);
  });

  test('four megabytes of garbage end soon', () => {
    const garbage = ['1 '.repeat(1_000_000), ' “'.repeat(800_000), '{"a":1,"a":2},'.repeat(50_000)];
    const milliseconds = cpuMilliseconds(() => {
      for (const text of garbage)
        expect(parseJson(text, 'a.json').findings.length).toBeLessThan(21);
    });
    expect(milliseconds).toBeLessThan(6000);
  });
});

describe('locate', () => {
  const parsed = parseJson('{\n  "a": [1, {"e\u0302": 2}]\n}', 'a.json');

  test.each([
    [[], 'value', '1:1'],
    [['a'], 'key', '2:3'],
    [['a'], 'value', '2:8'],
    [['a', 1, 'ê'], 'key', '2:13'],
    [['a', 1, 'ê'], 'value', '2:19'],
    [['a', 1, 'none'], 'value', '2:12'],
    [['a', 7], 'value', '2:8'],
    [['a', 1, 'ê', 'deeper'], 'key', '2:19'],
  ] as const)('%j %s', (path, what, place) => {
    const {line, column} = parsed.locate(path, what);
    expect(`${line}:${column}`).toBe(place);
  });
});
