import {expect, test} from 'vitest';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {TEXTS} from '../../../fixtures/dossier';
import type {TextMutant} from './text-mutant';
import {ofTopic} from './topics';

/** Line and column of a piece of a text, 1-based. */
const placeOf = (text: string, piece: string): {line: number; column: number} => {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`no “${piece}”`);
  const before = text.slice(0, at).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
};

/** Reads each mutant: what must be caught is caught at its column, what is good raises nothing. */
export function runTextMutants(
  topic: 'language' | 'privacy',
  mutants: readonly TextMutant[],
): void {
  test.each(mutants)('$name', ({change, caught, at}) => {
    const texts = change(TEXTS);
    const {findings} = judgeDossier(texts);
    if (!caught) {
      expect(ofTopic(topic, findings)).toEqual([]);
      return;
    }
    const found = findings.filter(
      ({ruleId, file, path}) =>
        ruleId === caught.ruleId && file === caught.file && path === caught.path,
    );
    const place = at === undefined ? {} : placeOf(texts[caught.file] ?? '', at);
    expect(found).toEqual([expect.objectContaining({...caught, ...place})]);
  });
}
