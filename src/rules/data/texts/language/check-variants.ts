import type {ShownText} from '../../../../script/texts/shown-texts';
import type {RemarkInText} from '../text-remark';

type Way = {readonly name: string; readonly pattern: RegExp};

/** Ways to write one thing, of which a clip keeps to one. */
type Variants = {readonly thing: string; readonly ways: readonly Way[]};

/** Nghị định 59/2022 has “mức độ 2”, the press and most offices “mức 2”. */
const VARIANTS: readonly Variants[] = [1, 2].map((level) => ({
  thing: `định danh điện tử mức ${level}`,
  ways: [
    {
      name: `mức ${level}`,
      pattern: new RegExp(`(?<!\\p{L})mức 0?${level}(?![\\d\\p{L}]|[.,/]\\d)`, 'giu'),
    },
    {
      name: `mức độ ${level}`,
      pattern: new RegExp(`(?<!\\p{L})mức độ 0?${level}(?![\\d\\p{L}]|[.,/]\\d)`, 'giu'),
    },
  ],
}));

/** TERM.VARIANT: one thing has one name in the whole clip: “mức 2” or “mức độ 2”. Each place of a rarer one is listed. */
export const checkVariants = (texts: readonly ShownText[]): readonly RemarkInText[] =>
  VARIANTS.flatMap(({thing, ways}) => {
    const [usual, ...others] = ways
      .map(({name, pattern}) => ({name, places: placesOf(pattern, texts)}))
      .filter(({places}) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length);
    if (!usual) return [];
    return others.flatMap(({places}) =>
      places.map(({shown, start, text}): RemarkInText => ({
        shown,
        remark: {
          ruleId: 'TERM.VARIANT',
          start,
          end: start + text.length,
          message: `Clip viết ${thing} hai cách: “${usual.name}” ${usual.places.length} chỗ, “${text}” ${places.length} chỗ. Hãy viết một cách.`,
          expected: usual.name,
        },
      })),
    );
  });

type Seen = {readonly shown: ShownText; readonly start: number; readonly text: string};

const placesOf = (pattern: RegExp, texts: readonly ShownText[]): readonly Seen[] =>
  texts.flatMap((shown) =>
    [...shown.text.matchAll(pattern)].map(({0: text, index}) => ({shown, start: index, text})),
  );
