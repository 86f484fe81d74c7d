import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseJson} from '../../../src/dossier/json/parse-json';
import {formatFinding} from '../../../src/findings/format-finding';
import {cpuMilliseconds} from '../../base/cpu-milliseconds';

const SAMPLE = JSON.stringify(
  {
    $schema: './schema/team.schema.json',
    members: [
      {name: 'Nguyễn Văn Ánh', body: 'Công an phường', age: 34, rate: 98.5},
      {name: 'Trần Thị “Bé”', body: 'Đoàn Thanh niên', phones: ['0912 345 678'], note: null},
    ],
    active: true,
  },
  null,
  2,
);

const SPLICES =
  '{}[]:,"\'“”‘’«»\\/*\n\r\t \u00a0\u200b\ufeff\0\ufffd\ud800e\u0302æÖ®1.-+eE_tfn'.split('');

/** A valid text with a few pieces cut out, doubled or put in, as a careless edit does. */
const spliced = fc
  .array(
    fc.record({
      at: fc.nat(SAMPLE.length),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.constantFrom(...SPLICES, '__proto__', '1,234', '//', '/*', '*/', '\\u12'),
        fc.string({unit: 'binary', maxLength: 4}),
      ),
    }),
    {minLength: 1, maxLength: 6},
  )
  .map((edits) =>
    edits.reduce((text, {at, cut, put}) => text.slice(0, at) + put + text.slice(at + cut), SAMPLE),
  );

const bytes = fc
  .uint8Array({maxLength: 400})
  .map((array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(array));

const anyText = fc.oneof(
  spliced,
  bytes,
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({unit: fc.constantFrom(...SPLICES), maxLength: 200}),
);

/** Every finding points into the text, or just after its end, and fits in one line. */
const expectSound = (text: string): void => {
  const parsed = parseJson(text, 'a.json');
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const finding of parsed.findings) {
    const {line, column} = finding;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1] ?? '').length + 1);
    expect(formatFinding(finding)).not.toMatch(/[\r\n]/);
  }
  if (parsed.value === undefined) {
    expect(parsed.findings.some(({result}) => result === 'fail')).toBe(true);
  }
  expect(parsed.findings.length).toBeLessThanOrEqual(30);
};

describe('whatever the text', () => {
  test('never throws, always points into the text, soon', () => {
    const milliseconds = cpuMilliseconds(() =>
      fc.assert(fc.property(anyText, expectSound), {numRuns: 2500}),
    );
    expect(milliseconds).toBeLessThan(9000);
  });

  test('a text that JSON.parse reads is read to the same value', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          return;
        }
        const parsed = parseJson(text, 'a.json');
        const isClean = parsed.findings.length === 0;
        if (isClean) expect(parsed.value).toEqual(expected);
        expect(parsed.findings.every(({ruleId}) => ruleId !== 'INPUT.SYNTAX')).toBe(true);
      }),
      {numRuns: 1000},
    );
  });
});

describe('generated valid JSON', () => {
  /** Letters that officers type; the characters that are mended have tests of their own. */
  const letters = Array.from(
    'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẰỆỚự0189 .,:;!?(){}[]"\'\\/“”–%€_-\n\t',
  );
  const text = fc.string({unit: fc.constantFrom(...letters), maxLength: 12});
  // Refused on purpose, and fast-check likes to try it.
  const key = text.filter((word) => word !== '__proto__');
  const leaf = fc.oneof(
    text,
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const {tree} = fc.letrec<{tree: unknown}>((tie) => ({
    tree: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      leaf,
      fc.array(tie('tree'), {maxLength: 5}),
      fc.dictionary(key, tie('tree'), {maxKeys: 5, noNullPrototype: true}),
    ),
  }));

  test('comes back equal, without a finding', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        const parsed = parseJson(written, 'a.json');
        expect(parsed.findings).toEqual([]);
        expect(parsed.value).toEqual(JSON.parse(written));
      }),
      {numRuns: 400},
    );
  });
});
