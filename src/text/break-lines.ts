import {breakCosts, type Glossary, JOINT_BREAK} from './break-costs';

export type BreakOptions = {
  /** Width of a text in whatever unit `maxWidth` has: px of a font, or characters of a caption. */
  readonly measure: (text: string) => number;
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly glossary?: Glossary | undefined;
  /** Breaks that cost as much or more are not taken. Default: {@link JOINT_BREAK}, so that no term is cut. */
  readonly refuseFrom?: number | undefined;
};

/** Cost of a break after each word. */
type Costs = {readonly costs: readonly number[]};

type Plan = {readonly cost: number; readonly breaks: readonly number[]};

/**
 * Breaks text into the fewest lines that hold it, choosing among those the breaks that read best:
 * a total-fit search (after Knuth and Plass, 1981) over unevenness of the lines and the cost of each break.
 * @returns the lines, or `undefined` when the text does not fit into `maxLines` of `maxWidth`.
 */
export function breakLines(text: string, options: BreakOptions): string[] | undefined {
  const paragraphs = text.split('\n');
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const broken = breakParagraph(paragraph, {
      ...options,
      maxLines: options.maxLines - lines.length,
    });
    if (!broken) return undefined;
    lines.push(...broken);
  }
  return lines;
}

function breakParagraph(text: string, options: BreakOptions): string[] | undefined {
  if (options.maxLines < 1) return undefined;
  const words = text.split(/[ \t]+/).filter(Boolean);
  if (words.length === 0) return [''];
  const costs = breakCosts(words, options.glossary);
  for (let count = 1; count <= options.maxLines; count++) {
    const plan = bestPlan(words, count, {...options, costs});
    if (plan) return joinLines(words, plan.breaks);
  }
  return undefined;
}

/** The cheapest way to set `words` in exactly `count` lines. */
function bestPlan(
  words: readonly string[],
  count: number,
  {costs, measure, maxWidth, refuseFrom = JOINT_BREAK}: BreakOptions & Costs,
): Plan | undefined {
  const widthOf = (from: number, to: number) => measure(words.slice(from, to).join(' '));
  const ideal = Math.min(maxWidth, widthOf(0, words.length) / count);
  const unevenness = (width: number) => 100 * ((width - ideal) / maxWidth) ** 2;

  const search = (
    from: number,
    lines: number,
    memo: Map<string, Plan | undefined>,
  ): Plan | undefined => {
    const key = `${from}/${lines}`;
    if (memo.has(key)) return memo.get(key);
    let best: Plan | undefined;
    if (lines === 1) {
      const width = widthOf(from, words.length);
      best = width <= maxWidth ? {cost: unevenness(width), breaks: []} : undefined;
    } else {
      for (let to = from + 1; to <= words.length - (lines - 1); to++) {
        const width = widthOf(from, to);
        if (width > maxWidth) break;
        const breakCost = costs[to - 1] ?? 0;
        if (breakCost >= refuseFrom) continue;
        const rest = search(to, lines - 1, memo);
        if (!rest) continue;
        const cost = unevenness(width) + breakCost + rest.cost;
        if (!best || cost < best.cost) best = {cost, breaks: [to, ...rest.breaks]};
      }
    }
    memo.set(key, best);
    return best;
  };
  return search(0, count, new Map());
}

function joinLines(words: readonly string[], breaks: readonly number[]): string[] {
  const edges = [0, ...breaks, words.length];
  return edges.slice(0, -1).map((from, i) => words.slice(from, edges[i + 1]).join(' '));
}
