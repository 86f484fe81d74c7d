import {
  breakCosts,
  type Glossary,
  glossaryWith,
  JOINT_BREAK,
  POOR_BREAK,
} from '../../text/break-costs';
import {CAPTION_RULES} from '../../timeline/caption-rules';
import type {Cue, Timeline} from '../../timeline/timeline';

/** A caption that breaks a rule, and what was seen. */
export type CaptionFault = {readonly cue: Cue; readonly measured: string};

/** Breaks inside words and names; and, where too many lines end on a word that belongs to the next, those as well. */
export function badBreaks(timeline: Timeline): readonly CaptionFault[] {
  const glossary = glossaryWith(timeline.glossary);
  const breaks = [...new Set(timeline.cues.map(({lineId}) => lineId))].flatMap((lineId) =>
    breaksOf(
      timeline.cues.filter((cue) => cue.lineId === lineId),
      glossary,
    ),
  );
  const hard = breaks.filter(({cost}) => cost >= JOINT_BREAK);
  const poor = breaks.filter(({cost}) => cost >= POOR_BREAK && cost < JOINT_BREAK);
  const tooMany = poor.length > Math.max(1, breaks.length * CAPTION_RULES.mostPoorBreaks);
  return tooMany ? [...hard, ...poor] : hard;
}

/** Every place where a line of narration is cut, between lines and between captions. */
function breaksOf(
  cues: readonly Cue[],
  glossary: Glossary,
): readonly (CaptionFault & {cost: number})[] {
  const lines = cues.flatMap((cue) => cue.lines.map((line) => ({cue, words: line.split(' ')})));
  const costs = breakCosts(
    lines.flatMap(({words}) => words),
    glossary,
  );
  let at = 0;
  return lines.slice(0, -1).map(({cue, words}, i) => {
    at += words.length;
    const next = lines[i + 1]?.words[0] ?? '';
    return {cue, cost: costs[at - 1] ?? 0, measured: `“${words.at(-1)} | ${next}”`};
  });
}
