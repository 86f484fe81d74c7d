import type {Finding} from '../../findings/finding';
import {
  breakCosts,
  glossaryWith,
  JOINT_BREAK,
  POOR_BREAK,
  type Glossary,
} from '../../text/break-costs';
import {formatNumber} from '../../text/format-number';
import {countGraphemes} from '../../text/graphemes';
import {CAPTION_RULES, readingSpeed} from '../../timeline/caption-rules';
import type {Cue, Timeline} from '../../timeline/timeline';

type RuleId =
  | 'CAP.LINES'
  | 'CAP.LENGTH'
  | 'CAP.SPEED'
  | 'CAP.DURATION'
  | 'CAP.GAP'
  | 'CAP.CUT'
  | 'CAP.ORDER'
  | 'CAP.SYNC'
  | 'CAP.BREAK';

/** A caption that breaks a rule, and what was seen. */
type Fault = {readonly cue: Cue; readonly measured: string};
type Rule = {
  readonly id: RuleId;
  readonly message: string;
  readonly expected: string;
  /** It depends on how a person speaks: a draft may break it, a final clip may not. */
  readonly spoken?: true;
  readonly find: (timeline: Timeline) => readonly Fault[];
};

const MOST_TOLD = 8;
const {gapFrames, framesBeforeCut, shortestSeconds, longestSeconds, clearGapSeconds} =
  CAPTION_RULES;
const OURS = 'đây là lỗi của chương trình, xin báo lại';

const RULES: readonly Rule[] = [
  {
    id: 'CAP.LINES',
    message: `Phụ đề có quá nhiều dòng; ${OURS}.`,
    expected: `không quá ${CAPTION_RULES.lines} dòng`,
    find: each(({lines}) => (lines.length > CAPTION_RULES.lines ? `${lines.length} dòng` : '')),
  },
  {
    id: 'CAP.LENGTH',
    message:
      'Dòng phụ đề quá dài hoặc chưa theo chuẩn Unicode dựng sẵn (NFC); hãy viết câu ngắn lại.',
    expected: `không quá ${CAPTION_RULES.charactersPerLine} ký tự, chuẩn NFC`,
    find: each(({lines}) => {
      const longest = Math.max(...lines.map(countGraphemes));
      if (longest > CAPTION_RULES.charactersPerLine) return `${longest} ký tự`;
      return lines.some((line) => line !== line.normalize('NFC')) ? 'chưa NFC' : '';
    }),
  },
  {
    id: 'CAP.SPEED',
    message:
      'Lời đọc nhanh hơn người xem kịp đọc phụ đề; hãy thu lại câu này chậm hơn hoặc viết ngắn lại.',
    expected: `không quá ${CAPTION_RULES.mostCharactersPerSecond} ký tự một giây`,
    spoken: true,
    find: (timeline) =>
      each((cue) => {
        const most = CAPTION_RULES.mostCharactersPerSecond;
        const speed = readingSpeed(cue, timeline.fps);
        if (speed <= most) return '';
        const over = Math.ceil((speed - most) * ((cue.endFrame - cue.startFrame) / timeline.fps));
        return `${formatNumber(speed, 1)} ký tự một giây, thừa ${over} ký tự`;
      })(timeline),
  },
  {
    id: 'CAP.DURATION',
    message: `Phụ đề hiện quá ngắn hoặc quá lâu; hãy viết câu dài hơn một chút, hoặc tách câu mà người đọc nghỉ lâu ở giữa.`,
    expected: `từ ${formatNumber(shortestSeconds, 2)} đến ${longestSeconds} giây`,
    spoken: true,
    find: (timeline) =>
      each(({startFrame, endFrame}) => {
        const seconds = (endFrame - startFrame) / timeline.fps;
        const ok = seconds >= shortestSeconds && seconds <= longestSeconds;
        return ok ? '' : `${formatNumber(seconds, 2)} giây`;
      })(timeline),
  },
  {
    id: 'CAP.ORDER',
    message: `Phụ đề chồng lên nhau hoặc ra ngoài clip; ${OURS}.`,
    expected: 'theo thứ tự, trong clip',
    find: ({cues, durationInFrames}) =>
      cues.flatMap((cue, i) => {
        const before = cues[i - 1]?.endFrame ?? 0;
        return cue.startFrame < before || cue.endFrame > durationInFrames
          ? [{cue, measured: `hình ${cue.startFrame}–${cue.endFrame}`}]
          : [];
      }),
  },
  {
    id: 'CAP.GAP',
    message: `Hai phụ đề cách nhau nửa vời, xem sẽ thấy nháy; ${OURS}.`,
    expected: `${gapFrames} hình, hoặc từ ${formatNumber(clearGapSeconds, 1)} giây`,
    find: ({cues, fps}) =>
      cues.slice(1).flatMap((cue, i) => {
        const gap = cue.startFrame - (cues[i]?.endFrame ?? 0);
        const ok = gap < 0 || gap === gapFrames || gap >= clearGapSeconds * fps;
        return ok ? [] : [{cue, measured: `${gap} hình`}];
      }),
  },
  {
    id: 'CAP.CUT',
    message: `Phụ đề vắt qua chỗ chuyển cảnh; ${OURS}.`,
    expected: `trong một cảnh, hết trước chỗ chuyển ${framesBeforeCut} hình`,
    find: ({cues, scenes}) =>
      cues.flatMap((cue) => {
        const scene = scenes.find(({scene: {id}}) => id === cue.sceneId);
        const end = scene ? scene.from + scene.durationInFrames - framesBeforeCut : -1;
        return scene && cue.startFrame >= scene.from && cue.endFrame <= end
          ? []
          : [{cue, measured: `hình ${cue.startFrame}–${cue.endFrame}`}];
      }),
  },
  {
    id: 'CAP.SYNC',
    message: `Phụ đề không cùng lúc với lời đọc; ${OURS}.`,
    expected: `lệch không quá ${CAPTION_RULES.syncFrames} hình, không bỏ lời nào`,
    find: ({cues, voice}) =>
      voice.flatMap(({lineId, startFrame, endFrame}) => {
        const own = cues.filter((cue) => cue.lineId === lineId);
        const [first] = own;
        const last = own.at(-1);
        if (!first || !last) return [];
        const late = Math.abs(first.startFrame - startFrame);
        const missing = endFrame - last.endFrame;
        if (late > CAPTION_RULES.syncFrames) return [{cue: first, measured: `lệch ${late} hình`}];
        return missing > CAPTION_RULES.syncFrames
          ? [{cue: last, measured: `hết sớm ${missing} hình`}]
          : [];
      }),
  },
  {
    id: 'CAP.BREAK',
    message:
      'Phụ đề ngắt giữa một từ, một tên, hoặc giữa số và đơn vị; hãy viết câu ngắn lại, hoặc ghi cụm từ vào compounds trong words.json.',
    expected: 'ngắt theo nghĩa',
    find: badBreaks,
  },
];

/**
 * Judges finished captions by every rule, whoever made them: one finding for each rule that any caption breaks.
 * @param final a final clip: what a voice does wrong blocks as well.
 */
export function checkCaptions(timeline: Timeline, final: boolean): readonly Finding[] {
  return RULES.flatMap(({id, message, expected, spoken, find}) => {
    const blocks = final || !spoken;
    const faults = find(timeline);
    const [first] = faults;
    if (!first) return [];
    const told = faults.slice(0, MOST_TOLD).map(({cue, measured}) => `${cue.id} (${measured})`);
    const more = faults.length - told.length;
    return [
      {
        ruleId: id,
        stage: 'timeline' as const,
        result: blocks ? ('fail' as const) : ('warn' as const),
        severity: blocks ? ('block' as const) : ('warn' as const),
        message,
        measured: `${told.join(', ')}${more > 0 ? ` và ${more} phụ đề nữa` : ''}`,
        expected,
        startFrame: first.cue.startFrame,
        endFrame: first.cue.endFrame,
      },
    ];
  });
}

/** A rule that one caption alone can break; the empty text means that it does not. */
function each(measure: (cue: Cue) => string): Rule['find'] {
  return ({cues}) =>
    cues.flatMap((cue) => {
      const measured = measure(cue);
      return measured === '' ? [] : [{cue, measured}];
    });
}

/** Breaks inside words and names; and, where too many lines end on a word that leans on the next, those as well. */
function badBreaks(timeline: Timeline): readonly Fault[] {
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
function breaksOf(cues: readonly Cue[], glossary: Glossary): readonly (Fault & {cost: number})[] {
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
