/**
 * Names of letters as newsreaders say them inside abbreviations (VTV “vê tê vê”, ATM “a tê em”): the full names
 * em-mờ, en-nờ, ét-xì, ích-xì are clipped, e-lờ and e-rờ are not.
 * @see Wikipedia, “Chữ Quốc ngữ”, table of letter names.
 */
const NAMES: ReadonlyMap<string, string> = new Map(
  `a a|ă á|â ớ|b bê|c xê|d dê|đ đê|e e|ê ê|f ép|g giê|h hát|i i|j gi|k ca|l e lờ|m em|n en|o o|ô ô|ơ ơ
p pê|q quy|r e rờ|s ét|t tê|u u|ư ư|v vê|w vê kép|x ích|y i|z dét`
    .split(/[|\n]/)
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);

/** Letter by letter; a sign without a name is passed over. */
export const spell = (letters: string): string =>
  [...letters.toLowerCase()]
    .map((letter) => NAMES.get(letter) ?? NAMES.get(letter.normalize('NFD').charAt(0)) ?? '')
    .filter(Boolean)
    .join(' ');
