import {expect, test} from 'vitest';
import {asFinal} from '../../../../src/rules/final-findings';
import {parseJson} from '../../../../src/dossier/json/parse-json';
import {blocks} from '../../../../src/findings/finding';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
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
  // One fault, one finding: what is not wrong is not told.
  expect(rules).toHaveLength(1);
  const [finding] = findings;
  const {locate} = parseJson(texts[caught.file] ?? '', caught.file);
  expect(finding).toMatchObject({file: caught.file});
  if (caught.ruleId !== 'INPUT.KEY_UNKNOWN')
    expect(finding).toMatchObject(locate(stepsOf(caught.path ?? '')));
  expect(finding?.line).toBeGreaterThan(1);
});

test('there are enough of them', () => {
  const told = mutants.filter(({caught}) => caught);
  expect(told.length).toBeGreaterThanOrEqual(40);
  expect(mutants.length - told.length).toBeGreaterThanOrEqual(20);
});

const TOLD_ONLY = ['CONS.NAME', 'FORM.FRESH'];

test.each(mutants.filter(({caught}) => caught && !caught.ruleId.startsWith('INPUT')))(
  'a draft is warned, a final clip is stopped: $name',
  ({change, caught}) => {
    const {dossier, findings} = judgeDossier(change(TEXTS));
    expect(dossier).toBeDefined();
    const isShown = !findings.some(({message}) => message.includes('clip chưa dùng'));
    const stops = isShown && !TOLD_ONLY.includes(caught?.ruleId ?? '');
    expect(findings.some(blocks)).toBe(false);
    expect(findings.map(asFinal).some(blocks)).toBe(stops);
    expect(findings[0]?.message).toMatch(/public|\.(jpg|png|mp3|ttf)|voice\//);
  },
);
