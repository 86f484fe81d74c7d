import type {Context, Rule} from './context';

const isPlain = (side: string) => /^\d+$/.test(side);

/** Whether two numbers with a dash between them are its ends: “10–15”, not a score “4-2”. */
export function isRange(from: string, to: string): boolean {
  if (!/^\d/.test(from) || !/^\d/.test(to)) return false;
  // Two holidays, not the days between them.
  if (from === '30/4' && to.startsWith('1/5')) return false;
  return isPlain(from) && isPlain(to) ? Number(from) < Number(to) : true;
}

/** “10–15%”, “1/8-20/8/2023”, “7h30-11h”, “2021–2025”; numbers that do not rise are said one after the other. */
export const readRange =
  (read: Rule): Rule =>
  (core, context) => {
    const sides = core.split(/[-–—]/);
    if (sides.length < 2 || sides.some((side) => !/^\d/.test(side))) return undefined;
    const words = sides.map((side, i) => read(side, sideContext(context, i, sides)));
    if (words.includes(undefined)) return undefined;
    const [from = '', to = ''] = sides;
    return words.join(sides.length === 2 && isRange(from, to) ? ' đến ' : ' ');
  };

/** Inside a range a nought before a digit says nothing, and only the last side touches the word after. */
function sideContext(context: Context, index: number, sides: readonly string[]): Context {
  const isDated = sides.some((side) => side.includes('/'));
  return {
    ...context,
    before: isDated && context.before === '' ? 'từ' : context.before,
    after: index === sides.length - 1 ? context.after : '',
  };
}
