import {InvalidArgumentError} from 'commander';
import type {Shard} from '../../render/segments/share-segments';

export type RenderFlags = {
  readonly data: string;
  readonly profile?: string;
  readonly out: string;
  readonly final?: boolean;
  readonly scene?: string;
  readonly plain?: boolean;
  readonly cache: boolean;
  readonly shard?: Shard;
  readonly merge?: readonly string[];
  readonly all?: string;
};

/** Reads `2/5`. @throws InvalidArgumentError in words. */
export function readShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of) return {index, of};
  throw new InvalidArgumentError(
    `“${text}” không phải là một phần; hãy viết như 2/5, nghĩa là phần thứ hai trong năm phần.`,
  );
}

/** What cannot go together, in words; absent when all can. */
export function conflictIn(flags: RenderFlags): string | undefined {
  const given = (['shard', 'merge', 'all', 'plain'] as const).filter(
    (name) => flags[name] !== undefined && flags[name] !== false,
  );
  if (given.length > 1)
    return `Không dùng được cùng lúc ${given.map((n) => `--${n}`).join(' và ')}.`;
  if (flags.all !== undefined && flags.scene !== undefined)
    return 'Không dùng được cùng lúc --all và --scene.';
  return undefined;
}
