import {expect, test} from 'vitest';
import {parseJson} from '../../../../src/dossier/json/parse-json';
import {blocks} from '../../../../src/findings/finding';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {RIGHTS_RULES} from '../../../../src/rules/data/rights/index';
import {judge} from '../../../../src/rules/judge';
import {TEXTS} from '../../../fixtures/dossier';
import {mutants} from '../mutants/media';

const PATH_STEP = /[^.[\]]+/g;
const stepsOf = (path: string) =>
  (path.match(PATH_STEP) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

test.each(mutants)('$name', ({change, caught}) => {
  const texts = change(TEXTS);
  const {findings} = judgeDossier(texts);
  const rules = findings.map(({ruleId, path}) => `${ruleId} ${path}`);
  if (!caught) return expect(rules).toEqual([]);
  expect(rules).toContain(`${caught.ruleId} ${caught.path}`);
  // One fault, one finding: nothing else is wrong.
  expect(rules).toHaveLength(1);
  const [finding] = findings;
  const {locate} = parseJson(texts[caught.file] ?? '', caught.file);
  expect(finding).toMatchObject({file: caught.file});
  if (caught.ruleId !== 'INPUT.KEY_UNKNOWN')
    expect(finding).toMatchObject(locate(stepsOf(caught.path ?? '')));
  expect(finding?.line).toBeGreaterThan(1);
});

test('there are enough of them', () => {
  const caught = mutants.filter((mutant) => mutant.caught);
  expect(caught.length).toBeGreaterThanOrEqual(40);
  expect(mutants.length - caught.length).toBeGreaterThanOrEqual(20);
});

const WARNS_IN_FINAL = ['CONS.NAME', 'FORM.FRESH'];

test.each(mutants.filter(({caught}) => caught && !caught.ruleId.startsWith('INPUT')))(
  'a draft is warned, a final clip is stopped: $name',
  ({change, caught}) => {
    const {dossier, places, findings, hide} = judgeDossier(change(TEXTS));
    if (!dossier) throw new Error('a draft is blocked');
    const isShown = !findings.some(({message}) => message.includes('clip chưa dùng'));
    const stops = isShown && !WARNS_IN_FINAL.includes(caught?.ruleId ?? '');
    expect(findings.some(blocks)).toBe(false);
    const inFinal = judge(RIGHTS_RULES, {dossier, places}, {final: true, hide});
    expect(inFinal.some(blocks)).toBe(stops);
    expect(inFinal).toHaveLength(findings.length);
    expect(findings[0]?.message).toMatch(/public|\.(jpg|png|mp3|ttf)|voice\//);
  },
);
