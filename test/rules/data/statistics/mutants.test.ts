import {findNodeAtLocation, parseTree} from 'jsonc-parser';
import {describe, expect, test} from 'vitest';
import {formatPath} from '../../../../src/findings/json-path';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {TEXTS} from '../../../fixtures/dossier';
import {mutants} from '../mutants/statistics';
import {ofTopic} from '../mutants/topics';

/** Line and column of a JSON path, found by another reader than the project's own. */
function placeOf(text: string, path: string): {line: number; column: number} {
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) =>
    /^\d+$/.test(step) ? Number(step) : step,
  );
  expect(formatPath(steps)).toBe(path);
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, steps);
  const before = text.slice(0, node?.offset ?? NaN).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

describe('mutants of the statistics', () => {
  test('are many, and have near misses', () => {
    expect(mutants.filter(({caught}) => caught).length).toBeGreaterThan(60);
    expect(mutants.filter(({caught}) => !caught).length).toBeGreaterThan(25);
    expect(new Set(mutants.map(({name}) => name)).size).toBe(mutants.length);
  });

  test.each(mutants.filter(({caught}) => caught))('$name: caught', ({change, caught, warns}) => {
    const texts = change(TEXTS);
    const {findings, dossier} = judgeDossier(texts);
    const {ruleId = '', file = '', path = ''} = caught ?? {};
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId,
        file,
        path,
        stage: ruleId.startsWith('INPUT.') ? 'input' : 'data',
        result: warns ? 'warn' : 'fail',
        severity: warns ? 'warn' : 'block',
        ...placeOf(texts[file] ?? '', path),
      }),
    );
    if (warns) expect(dossier).toBeDefined();
  });

  test.each(mutants.filter(({caught}) => !caught))('$name: passes', ({change}) => {
    expect(ofTopic('statistics', judgeDossier(change(TEXTS)).findings)).toEqual([]);
  });
});
