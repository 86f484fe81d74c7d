import type {ShownText} from '../../../script/texts/shown-texts';
import type {Remark} from './remark';
import {VARIANTS} from './variants';

type Seen = {readonly shown: ShownText; readonly start: number; readonly text: string};

/** One thing is called one way in the whole clip: “mức 2” or “mức độ 2”. The rarer way is told where it stands. */
export const checkVariants = (
  texts: readonly ShownText[],
): readonly {readonly shown: ShownText; readonly remark: Remark}[] =>
  VARIANTS.flatMap(({thing, ways}) => {
    const seen = ways
      .map(({name, pattern}) => ({
        name,
        places: texts.flatMap((shown) =>
          [...shown.text.matchAll(pattern)].map((match): Seen => ({
            shown,
            start: match.index,
            text: match[0],
          })),
        ),
      }))
      .filter(({places}) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length);
    const [usual, ...others] = seen;
    if (!usual) return [];
    return others.flatMap(({places}) =>
      places.map(({shown, start, text}) => ({
        shown,
        remark: {
          ruleId: 'TERM.VARIANT',
          severity: 'warn',
          start,
          end: start + text.length,
          message: `Clip viết ${thing} hai cách: “${usual.name}” ${usual.places.length} chỗ, “${text}” ${places.length} chỗ. Hãy viết một cách.`,
          expected: usual.name,
        } as const,
      })),
    );
  });
