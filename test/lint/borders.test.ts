import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The code under test is in no file, so that rules which ask TypeScript for types cannot run on it.
const eslint = new ESLint({cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked]});

/** Rules that the code breaks in that file. */
async function broken(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: `${root}${filePath}`});
  const messages = result?.messages ?? [];
  expect(messages.filter(({fatal}) => fatal)).toEqual([]);
  return messages.map(({ruleId}) => ruleId ?? 'no rule');
}

const imports = (from: string) => `import {x} from '${from}';\nexport const y = x;`;

describe('borders that must not be crossed', () => {
  test.each([
    ['compositions/scenes/market/X.tsx', '../../../src/render/bundle-clip'],
    ['compositions/scenes/market/X.tsx', '../../../src/studio/gallery'],
    ['compositions/X.tsx', '../src/media/ffmpeg'],
    ['compositions/X.tsx', '../src/rules/rule'],
    ['compositions/X.tsx', '../src/cli/main'],
    ['compositions/X.tsx', '../src/sound/write-music'],
    ['compositions/X.tsx', '../src/dossier/read-texts'],
    ['compositions/X.tsx', '../src/dossier/read-texts.ts'],
    ['compositions/X.tsx', 'node:fs'],
    ['compositions/X.tsx', 'fs/promises'],
    ['compositions/X.tsx', '../test/fixtures/dossier'],
    ['src/studio/X.tsx', '../rules/media/self-check'],
    ['src/studio/X.tsx', '../clip/plan-clip'],
    ['src/studio/X.tsx', 'node:path'],
    ['src/base/x.ts', '../text/graphemes'],
    ['src/base/x.ts', '../findings/finding'],
    ['src/text/x.ts', '../dossier/figures'],
    ['src/text/x.ts', '../base/hash-text'],
    ['src/text/x.ts', 'node:path'],
    ['src/findings/x.ts', '../dossier/json/parse-json'],
    ['src/findings/x.ts', '../rules/rule'],
    ['src/findings/x.ts', 'node:fs'],
    ['src/dossier/x.ts', '../script/scene'],
    ['src/dossier/x.ts', '../timeline/timeline'],
    ['src/dossier/x.ts', '../rules/data/judge-dossier'],
    ['src/dossier/x.ts', '../table/table'],
    ['src/dossier/x.ts', './read-texts'],
    ['src/dossier/x.ts', 'node:fs'],
    ['src/dossier/json/x.ts', '../../script/scene'],
    ['src/dossier/json/x.ts', 'node:fs'],
    ['src/dossier/read-texts.ts', '../script/write-script'],
    ['src/script/x.ts', '../timeline/music-plan'],
    ['src/script/x.ts', '../table/table'],
    ['src/script/x.ts', 'crypto'],
    ['src/timeline/x.ts', '../render/frame-markup'],
    ['src/timeline/x.ts', '../sound/write-music'],
    ['src/timeline/x.ts', '../table/table'],
    ['src/timeline/x.ts', '../dossier/read-texts'],
    ['src/timeline/x.ts', '../../compositions/Clip'],
    ['src/timeline/x.ts', 'node:os'],
    ['src/sound/x.ts', '../render/frame-markup'],
    ['src/sound/x.ts', '../report/evidence'],
    ['src/media/x.ts', '../findings/finding'],
    ['src/media/x.ts', '../render/progress'],
    ['src/table/x.ts', '../sound/write-music'],
    ['src/table/x.ts', '../rules/data/judge-dossier'],
    ['src/table/x.ts', '../cli/output'],
    ['src/report/x.ts', '../rules/rule'],
    ['src/report/x.ts', '../cli/main'],
    ['src/render/x.ts', '../rules/rule'],
    ['src/render/x.ts', '../clip/plan-clip'],
    ['src/render/x.ts', '../../compositions/Clip'],
    ['src/render/x.ts', '../../test/fixtures/dossier'],
    ['src/rules/x.ts', '../bench/measure-tree'],
    ['src/rules/x.ts', '../clip/plan-clip'],
    ['src/rules/data/x.ts', '../../render/hard-cuts'],
    ['src/rules/data/x.ts', '../media/self-check'],
    ['src/rules/data/x.ts', 'node:fs'],
    ['src/bench/x.ts', '../clip/plan-clip'],
    ['src/clip/x.ts', '../cli/exit-codes'],
    ['src/clip/x.ts', '../../compositions/Clip'],
    ['src/cli/x.ts', '../../compositions/Clip'],
    ['src/cli/x.ts', '../page/server'],
  ])('%s may not import %s', async (file, from) => {
    expect(await broken(file, imports(from))).toEqual(['local/borders']);
  });

  test.each([
    ['import', "import {x} from '../script/scene';\nexport const y = x;"],
    ['type import', "import type {x} from '../script/scene';\nexport type Y = x;"],
    ['side effect', "import '../script/scene';"],
    ['export', "export {x} from '../script/scene';"],
    ['export all', "export * from '../script/scene';"],
    ['dynamic import', "export const y = await import('../script/scene');"],
    ['type query', "export type Y = import('../script/scene').Scene;"],
  ])('by %s either', async (_, code) => {
    expect(await broken('src/text/x.ts', code)).toContain('local/borders');
  });
});

describe('what the design allows', () => {
  test.each([
    ['compositions/scenes/X.tsx', '../../src/script/scene'],
    ['compositions/scenes/X.tsx', '../../src/dossier/read-dossier'],
    ['compositions/scenes/X.tsx', '../../src/timeline/timeline'],
    ['compositions/scenes/X.tsx', '../../src/text/fit-text'],
    ['compositions/frame/X.tsx', '../../src/timeline/sound-plan'],
    ['compositions/kit/X.tsx', '../theme/theme'],
    ['src/studio/X.tsx', '../../compositions/scenes/market/cases'],
    ['src/studio/X.tsx', '../rules/data/judge-dossier'],
    ['src/text/x.ts', './graphemes'],
    ['src/text/build-font-metrics.ts', 'node:fs'],
    ['src/findings/x.ts', '../text/shorten'],
    ['src/dossier/x.ts', '../text/format-date'],
    ['src/dossier/x.ts', './json/parse-json'],
    ['src/dossier/json/x.ts', '../../findings/finding.ts'],
    ['src/dossier/read-texts.ts', 'node:fs/promises'],
    ['src/dossier/read-texts.ts', './read-dossier'],
    ['src/script/x.ts', '../dossier/dossier'],
    ['src/table/x.ts', '../script/scenes/market'],
    ['src/timeline/x.ts', '../script/scene'],
    ['src/sound/x.ts', './music/compose'],
    ['src/sound/x.ts', '../timeline/gain-curve'],
    ['src/sound/x.ts', 'node:fs'],
    ['src/media/x.ts', 'node:child_process'],
    ['src/render/x.ts', '../dossier/read-texts'],
    ['src/render/x.ts', '../sound/write-music'],
    ['src/render/frame-markup.tsx', '../../compositions/Clip'],
    ['src/render/frame-markup.tsx', '../timeline/timeline'],
    ['src/rules/x.ts', '../render/delivery'],
    ['src/rules/data/x.ts', '../rule'],
    ['src/rules/media/x.ts', 'node:fs'],
    ['src/clip/x.ts', '../rules/index'],
    ['src/cli/x.ts', '../clip/render-clip'],
    ['test/render/x.test.ts', '../../compositions/Clip'],
  ])('%s may import %s', async (file, from) => {
    expect(await broken(file, imports(from))).toEqual([]);
  });
});

describe('law 1 in compositions', () => {
  test.each([
    ["import {useEffect} from 'react';\nexport const x = useEffect;", 'no-restricted-imports'],
    ["import {useRef} from 'react';\nexport const x = useRef;", 'no-restricted-imports'],
    ["import {useState} from 'react';\nexport const x = useState;", 'no-restricted-imports'],
    [
      "import {useLayoutEffect} from 'react';\nexport const x = useLayoutEffect;",
      'no-restricted-imports',
    ],
    ["import React from 'react';\nexport const x = React.useState;", 'no-restricted-syntax'],
    ['export const x = () => Date.now();', 'no-restricted-syntax'],
    ['export const x = () => new Date();', 'no-restricted-syntax'],
    ['export const x = () => performance.now();', 'no-restricted-syntax'],
    ['export const x = () => Math.random();', 'no-restricted-syntax'],
    ['export const x = () => Math.random();', '@remotion/deterministic-randomness'],
    ['export const x = () => document.title;', 'no-restricted-globals'],
    ["export const X = () => <img src='a.png' />;", '@remotion/warn-native-media-tag'],
    [
      "export const X = () => <div style={{transition: 'opacity 1s'}} />;",
      '@remotion/non-pure-animation',
    ],
    ['export default 1;', 'no-restricted-syntax'],
  ])('%s', async (code, rule) => {
    expect(await broken('compositions/kit/X.tsx', code)).toContain(rule);
  });

  test('what is pure passes', async () => {
    const code = `import {useMemo} from 'react';
import {random, useCurrentFrame} from 'remotion';
export const X = () => {
  const frame = useCurrentFrame();
  const x = useMemo(() => random('seed'), []);
  return <div style={{opacity: x * frame}} />;
};`;
    expect(await broken('compositions/kit/X.tsx', code)).toEqual([]);
  });

  test('the clock is free elsewhere', async () => {
    expect(await broken('src/render/x.ts', 'export const x = () => Date.now();')).toEqual([]);
  });
});

describe('rules of the house', () => {
  test.each([
    ['src/text/x.ts', 'export const x = (y: any) => y;', '@typescript-eslint/no-explicit-any'],
    ['src/text/x.ts', 'export const x = (y: number) => y == 1;', 'eqeqeq'],
    ['src/text/x.ts', "console.log('x');", 'no-console'],
    ['src/text/x.ts', 'export default 1;', 'no-restricted-syntax'],
    ['src/text/x.ts', "export {x} from './y';", 'no-restricted-syntax'],
    ['src/text/x.ts', "export type {X} from './y';", 'no-restricted-syntax'],
    ['src/text/x.ts', "export * from './y';", 'no-restricted-syntax'],
    ['src/text/x.ts', 'export const x = {...{a: 1}, b: 2};', 'no-restricted-syntax'],
    ['compositions/kit/X.tsx', "export {x} from './y';", 'no-restricted-syntax'],
    ['compositions/kit/X.tsx', "export * from './y';", 'no-restricted-syntax'],
    ['compositions/kit/X.tsx', 'export const x = {...{a: 1}, b: 2};', 'no-restricted-syntax'],
    ['test/text/x.test.ts', 'export const x = {...{a: 1}, b: 2};', 'no-restricted-syntax'],
    ['remotion.config.ts', 'export const x = {...{a: 1}, b: 2};', 'no-restricted-syntax'],
    [
      'src/text/x.ts',
      'export const x = (y?: string) => y!;',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'src/text/x.ts',
      "import {Line} from '../text/y';\nexport type X = Line;",
      '@typescript-eslint/consistent-type-imports',
    ],
  ])('%s: %s breaks %s', async (file, code, rule) => {
    expect(await broken(file, code)).toContain(rule);
  });

  test('a file of more than 300 lines is too long', async () => {
    const lines = (count: number) =>
      Array.from({length: count}, (_, i) => `export const x${i} = ${i};`).join('\n\n// x\n');
    expect(await broken('src/text/x.ts', lines(300))).toEqual([]);
    expect(await broken('src/text/x.ts', lines(301))).toEqual(['max-lines']);
  });

  test.each(['src/text/x.ts', 'compositions/kit/X.tsx'])(
    '%s: from four parameters on a function takes an object',
    async (file) => {
      const three = 'export const x = (a: number, b: number, c: number) => a + b + c;';
      const four =
        'export const x = (a: number, b: number, c: number, d: number) => a + b + c + d;';
      expect(await broken(file, three)).toEqual([]);
      expect(await broken(file, four)).toEqual(['max-params']);
      expect(await broken('test/text/x.test.ts', four)).toEqual([]);
    },
  );

  test.each(['src/text/x.ts', 'compositions/kit/X.tsx'])(
    '%s: a function of more than 100 lines is too long',
    async (file) => {
      const lines = (count: number) =>
        ['export function x(y: number[]) {', ...Array(count - 2).fill('y.push(1);'), '}'].join(
          '\n\n// z\n',
        );
      expect(await broken(file, lines(100))).toEqual([]);
      expect(await broken(file, lines(101))).toEqual(['max-lines-per-function']);
      expect(await broken('test/text/x.test.ts', lines(101))).toEqual([]);
    },
  );

  test('what is spread but no literal passes', async () => {
    const code =
      'export const x = (y: object, z: boolean) => ({...y, ...(z ? {} : {a: 1}), b: 2});';
    expect(await broken('src/text/x.ts', code)).toEqual([]);
  });

  test('the command line may print, a configuration may export a default', async () => {
    expect(await broken('src/cli/x.ts', "console.error('x');")).toEqual([]);
    expect(await broken('remotion.config.ts', 'export default 1;')).toEqual([]);
  });
});
