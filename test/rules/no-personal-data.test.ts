import {describe, expect, test} from 'vitest';
import type {DossierTexts} from '../../src/dossier/read-dossier';
import {personalDataHider} from '../../src/findings/hide-personal-data';
import type {RuleId} from '../../src/findings/rule-id';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {RULES} from '../../src/rules/index';
import {judge} from '../../src/rules/judge';
import type {Rule} from '../../src/rules/rule';
import {TEXTS} from '../fixtures/dossier';
import {both, edit, write} from './data/mutants/change';
import {edited} from './data/mutants/edit';
import type {Mutant} from './data/mutants/mutant';

const PHONE = '0912345678';
const CITIZEN = '051203004567';
const EMAIL = 'nguyen.van.an@example.com';
const SECRETS = new RegExp([PHONE, CITIZEN, 'nguyen.van.an@'].join('|'));
const ALL = `gọi ${PHONE}, ${EMAIL}, số căn cước ${CITIZEN}`;

const say = (line: number, text: string): Mutant['change'] =>
  edited('statistics.json', (data) => {
    data.narration[line] = text;
  });

const title = (text: string): Mutant['change'] =>
  edited('statistics.json', ({views}) => {
    views[3].title = text;
  });

const source = (fields: object): Mutant['change'] =>
  edited('statistics.json', (data) => Object.assign(data.source, fields));

/** A text that a rule quotes, with personal data in it. */
const PLANTED: readonly (readonly [RuleId, string, Mutant['change']])[] = [
  ['STAT.TYPED_NUMBER', 'a line', say(0, `[[the-can-cuoc]] Đã cấp 10.746 thẻ, ${ALL}.`)],
  ['STAT.UNIT', 'a line', say(0, `[[the-can-cuoc]] Có {{CCCD_ISSUED}} hộ, ${ALL}.`)],
  [
    'STAT.DENOM',
    'a line',
    say(2, `[[ty-le]] Đạt {{EID_L2_RATE}} so với chỉ tiêu được giao, ${ALL}.`),
  ],
  [
    'STAT.ASOF',
    'a line',
    both(
      edited('statistics.json', ({indicators}) =>
        Object.assign(indicators[2], {asOf: '2023-06-30'}),
      ),
      say(0, `[[the-can-cuoc]] Đến {{ASOF}} có {{CCCD_ISSUED}} thẻ, ${ALL}.`),
    ),
  ],
  ['STAT.YEAR', 'a line', say(0, `[[the-can-cuoc]] Trong năm nay có {{CCCD_ISSUED}} thẻ, ${ALL}.`)],
  ['STAT.CHART', 'a title', title(`Tỷ lệ theo tổ, ${PHONE}`)],
  ['STAT.CHART', 'a title with an address', title(`Tỷ lệ, ${EMAIL}`)],
  [
    'STAT.SOURCE',
    'the number of a document',
    source({status: 'official', number: `chưa có, ${PHONE}`}),
  ],
  [
    'INPUT.REFERENCE',
    'a bracket left open',
    edit('team.json', '{{GROUP_COUNT}} tổ dân phố,', `{{GROUP_COUNT} tổ, ${PHONE},`),
  ],
  ['INPUT.REFERENCE', 'a figure', say(0, `[[the-can-cuoc]] Có {{${PHONE}}} thẻ.`)],
  [
    'INPUT.REFERENCE',
    'the profile',
    edit('clip.json', '"profile": "quang-ngai-2023-assumed"', `"profile": "p-${PHONE}"`),
  ],
  ['INPUT.MARK', 'a mark', say(0, `[[${PHONE}]] Đã cấp thẻ.`)],
  ['INPUT.VALUE', 'a line', say(0, `[[the-can-cuoc]] ${ALL} ${'a'.repeat(43)}`)],
  ['INPUT.VALUE', 'a choice', edit('clip.json', '"river-hill"', `"${CITIZEN}"`)],
  ['INPUT.TYPE', 'a number', edit('statistics.json', '11480', `"${PHONE}"`)],
  ['INPUT.KEY_UNKNOWN', 'a key', edit('team.json', '"motto"', `"${EMAIL}"`)],
  [
    'INPUT.DUPLICATE_KEY',
    'a key',
    edit('team.json', '"motto"', `"${PHONE}": 1, "${PHONE}": 2, "motto"`),
  ],
  ['INPUT.SYNTAX', 'a bare number', edit('clip.json', '"river-hill"', PHONE)],
  ['INPUT.QUOTES', 'a text', edit('clip.json', '"river-hill"', `“${ALL}”`)],
  ['INPUT.ENCODING', 'a text', edit('clip.json', '"Phiếu chờ"', `"Phi\ufffdu ${PHONE}"`)],
  [
    'INPUT.FILE_MISSING',
    'a file',
    edited('media.json', ({assets}) => {
      assets[0].file = `fonts/${PHONE}.ttf`;
    }),
  ],
];

describe('no finding shows personal data, whatever text it quotes', () => {
  test.each(PLANTED)('%s: %s', (id, _, change) => {
    const texts: DossierTexts = change(TEXTS);
    for (const final of [false, true]) {
      const {findings} = judgeDossier(texts, {publicFiles: new Set(), final});
      expect(findings.map(({ruleId}) => ruleId)).toContain(id);
      expect(JSON.stringify(findings)).not.toMatch(SECRETS);
    }
  });

  test('where the file is no JSON at all', () => {
    const {findings} = judgeDossier(write('team.json', `${ALL}\n{`)(TEXTS));
    expect(findings).not.toEqual([]);
    expect(JSON.stringify(findings)).not.toMatch(SECRETS);
  });

  test('but what the office has declared public', () => {
    const declared = edited('words.json', (words) => {
      Object.assign(words, {
        readings: [],
        compounds: [],
        public: [{text: PHONE, reason: 'đường dây nóng'}],
      });
    });
    const texts = say(0, `[[the-can-cuoc]] Có {{CCCD_ISSUED}} hộ, gọi ${PHONE}.`)(declared(TEXTS));
    const {findings} = judgeDossier(texts);
    expect(findings.find(({ruleId}) => ruleId === 'STAT.UNIT')?.measured).toContain(PHONE);
  });
});

/** The same rules with other checks: what they say is masked by whoever asks them. */
const ids = RULES.map(({id, stage}) => ({id, stage}));

describe.each(ids)('$id', ({id, stage}) => {
  const saying = (check: Rule<object>['check']): Rule<object> => ({
    id,
    stage,
    about: 'thử',
    severity: 'warn',
    inFinal: 'block',
    source: 'thử',
    check,
  });
  const findingsOf = (check: Rule<object>['check']) =>
    judge([saying(check)], {}, {final: true, hide: personalDataHider([])});

  test('is masked in all its output', () => {
    const remark = {message: ALL, measured: ALL, expected: ALL, path: `members["${ALL}"]`};
    expect(findingsOf(() => [remark, remark])).toHaveLength(2);
    expect(JSON.stringify(findingsOf(() => [remark]))).not.toMatch(SECRETS);
  });

  test('is masked in the error that it throws', () => {
    const findings = findingsOf(() => {
      throw new Error(ALL);
    });
    expect(findings).toMatchObject([{ruleId: id, result: 'not-evaluated', severity: 'block'}]);
    expect(JSON.stringify(findings)).not.toMatch(SECRETS);
  });
});
