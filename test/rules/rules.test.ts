import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import type {Finding} from '../../src/findings/finding';
import {RULES} from '../../src/rules/index';
import {judge} from '../../src/rules/judge';
import {equalReuse} from '../../src/rules/media/reuse';
import {askMedia, askSources, askTimeline, DRAFT} from './cases';
import {allMutants} from './data/mutants/all-mutants';
import {MEDIA_PLANTED} from './media/planted';
import type {Planted} from './planted';
import {SOURCES_PLANTED} from './sources/planted';
import {TIMELINE_PLANTED} from './timeline/planted';

const IDS = RULES.map(({id}) => id as string);

/** Rules without a mutant and a near-miss of their own in a list. This list may only shrink. */
const LACKING: ReadonlySet<string> = new Set(IDS.filter((id) => id.startsWith('TABLE.')));
const MOST_LACKING = 23;

test('each id is listed once', () => {
  expect(IDS).toEqual([...new Set(IDS)]);
});

test.each(RULES)('$id says what it is about, and where it comes from', ({about, source}) => {
  expect(about).toMatch(/\p{L}/u);
  expect(source).toMatch(/\p{L}/u);
});

test('what is in force from a day on is in force until a later one', () => {
  for (const {validFrom, validTo} of RULES)
    if (validFrom !== undefined && validTo !== undefined) expect(validFrom < validTo).toBe(true);
});

describe('no finding has an id that is not listed', () => {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const families = [...new Set(IDS.map((id) => id.split('.')[0] ?? ''))].join('|');
  const literal = new RegExp(`['"\`]((?:${families})\\.[A-Z_0-9]+)['"\`]`, 'g');
  const files = (readdirSync(root, {recursive: true}) as string[]).filter((name) =>
    /\.tsx?$/.test(name),
  );

  test('in the sources', () => {
    const named = files.flatMap((name) =>
      [...readFileSync(join(root, name), 'utf8').matchAll(literal)].map(([, id = '']) => id),
    );
    expect(named.length).toBeGreaterThan(IDS.length);
    expect([...new Set(named)].filter((id) => !IDS.includes(id))).toEqual([]);
  });
});

type Tried = {
  readonly ruleId: string;
  readonly fault: () => readonly Finding[];
  readonly nearMiss: () => readonly Finding[];
};

const tried = <Case extends object>(
  planted: readonly Planted<Case>[],
  ask: (parts: Partial<Case>, family: RegExp) => readonly Finding[],
): readonly Tried[] =>
  planted.map(({ruleId, fault, nearMiss}) => {
    const only = new RegExp(`^${ruleId.replace('.', '\\.')}$`);
    return {ruleId, fault: () => ask(fault, only), nearMiss: () => ask(nearMiss, only)};
  });

const wrongIn = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({result}) => result !== 'pass')
    .map(({result, message}) => `${result}: ${message}`);

describe('planted faults', () => {
  test.each([
    ...tried(TIMELINE_PLANTED, askTimeline),
    ...tried(SOURCES_PLANTED, askSources),
    ...tried(MEDIA_PLANTED, askMedia),
  ])('$ruleId catches its fault and lets the near-miss pass', ({ruleId, fault, nearMiss}) => {
    const caught = wrongIn(fault());
    expect(caught).not.toEqual([]);
    // A case that is not complete would be not evaluated, and catch nothing.
    const isEvaluated = (line: string) => !line.startsWith('not-evaluated');
    expect(caught.every(isEvaluated)).toBe(ruleId !== 'MEDIA.UNREADABLE');
    expect(wrongIn(nearMiss())).toEqual([]);
  });
});

test('RENDER.REUSE catches reused frames that are different, and no others', () => {
  const ask = (mismatches: readonly number[]) =>
    judge([equalReuse], {reuse: {mismatches, disabledScenes: ['hook']}}, DRAFT);
  expect(ask([12])).toMatchObject([{ruleId: 'RENDER.REUSE', result: 'warn', severity: 'warn'}]);
  expect(ask([])).toEqual([]);
});

test('every rule has a mutant that it catches and a near-miss, but for a list that only shrinks', async () => {
  const mutants = await allMutants();
  const planted = [...TIMELINE_PLANTED, ...SOURCES_PLANTED, ...MEDIA_PLANTED];
  const here = [...planted.map(({ruleId}) => ruleId), 'RENDER.REUSE', 'STAT.SAMPLE'];
  const caught = new Set([...here, ...mutants.flatMap(({caught}) => caught?.ruleId ?? [])]);
  const near = new Set([...here, ...mutants.flatMap(({near}) => near ?? [])]);
  const lacking = IDS.filter((id) => !caught.has(id) || !near.has(id));
  expect(lacking.filter((id) => !LACKING.has(id))).toEqual([]);
  expect(LACKING.size).toBeLessThanOrEqual(MOST_LACKING);
});
