import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {DossierTexts} from '../../../src/dossier/read-dossier';
import type {Finding} from '../../../src/findings/finding';
import {judgeDossier} from '../../../src/rules/data/judge-dossier';
import {RIGHTS_RULES} from '../../../src/rules/data/rights/index';
import {TEXT_RULES} from '../../../src/rules/data/texts/index';
import {DEFAULT_TEXTS} from './mutants/default-texts';
import type {Mutant} from './mutants/mutant';
import {PUBLIC_FILES} from './mutants/public-files';
import {ofTopic} from './mutants/topics';

/** How many there must be over all topics. */
const LEAST = 150;

const files = readdirSync(new URL('mutants/', import.meta.url)).filter((file) =>
  file.endsWith('.ts'),
);
const TOPICS: {readonly topic: string; readonly mutants: readonly Mutant[]}[] = [];
for (const topic of files.map((file) => file.replace(/\.ts$/, ''))) {
  const {mutants} = (await import(`./mutants/${topic}.ts`)) as {mutants?: readonly Mutant[]};
  if (mutants) TOPICS.push({topic, mutants});
}

const read = (texts: DossierTexts) => judgeDossier(texts, {publicFiles: PUBLIC_FILES}).findings;

/** A finding without its place in the lines: what was said before is not new because it moved. */
const said = ({ruleId, file, path, message}: Finding): string =>
  [ruleId, file, path, message].join(' ');

/** A finding about a file that is there has a line and a column. */
const placeIn = (texts: DossierTexts, caught: Mutant['caught']) =>
  texts[caught?.file ?? ''] === undefined
    ? {}
    : {line: expect.any(Number) as number, column: expect.any(Number) as number};

const BEFORE = new Set(read(DEFAULT_TEXTS).map(said));

describe.each(TOPICS)('$topic', ({topic, mutants}) => {
  test('every mutant has a different name', () => {
    expect(new Set(mutants.map(({name}) => name)).size).toBe(mutants.length);
  });

  test.each(mutants.filter(({caught}) => caught))('caught: $name', ({change, caught}) => {
    const texts = change(DEFAULT_TEXTS);
    const news = read(texts).filter((finding) => !BEFORE.has(said(finding)));
    expect(news).toContainEqual(expect.objectContaining({...caught, ...placeIn(texts, caught)}));
  });

  test.each(mutants.filter(({caught}) => !caught))('passes: $name', ({change}) => {
    const findings = ofTopic(topic, read(change(DEFAULT_TEXTS)));
    expect(findings.filter((finding) => !BEFORE.has(said(finding)))).toEqual([]);
  });
});

test('there are enough of them, and near-misses among them', () => {
  const all = TOPICS.flatMap(({mutants}) => mutants);
  expect(all.length).toBeGreaterThanOrEqual(LEAST);
  expect(all.filter(({caught}) => !caught).length).toBeGreaterThanOrEqual(LEAST / 5);
});

test.each([...TEXT_RULES, ...RIGHTS_RULES].map(({id}) => id))(
  '%s has mutants that it catches and near-misses that it lets pass',
  (id) => {
    const all = TOPICS.flatMap(({mutants}) => mutants);
    expect(all.filter(({caught}) => caught?.ruleId === id)).not.toEqual([]);
    expect(all.filter(({near, caught}) => near === id && !caught)).not.toEqual([]);
  },
);
