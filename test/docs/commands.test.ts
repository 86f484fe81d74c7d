import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {COMMANDS} from '../../src/cli/program';

const page = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** Every command with its options, as people type them. */
const typed = (
  await Promise.all(
    Object.values(COMMANDS).map(async (load) => {
      const loaded = await load();
      return 'commands' in loaded
        ? loaded.commands.map((inner) => ({...inner, name: `${loaded.name} ${inner.name}`}))
        : [loaded];
    }),
  )
).flat();

describe.each(typed)('$name', ({name, options = []}) => {
  const [word = ''] = name.split(' ');

  test('is in the tables of commands', () => {
    for (const file of ['docs/commands.md', 'README.en.md'])
      expect(page(file), file).toContain(word);
  });

  test('has its options in docs/commands.md', () => {
    const text = page('docs/commands.md');
    const flags = options.flatMap(({flags}) => /--[a-z-]+/.exec(flags)?.[0] ?? []);
    expect(flags.filter((flag) => !text.includes(flag))).toEqual([]);
  });
});
