import type {Remark} from '../../findings/remark';
import {formatNumber} from '../../text/format-number';
import {countGraphemes} from '../../text/graphemes';
import {CAPTION_RULES, readingSpeed} from '../../timeline/caption-rules';
import type {Cue, Timeline} from '../../timeline/timeline';
import {type Rule, rule} from '../rule';
import {badBreaks, type CaptionFault} from './caption-breaks';
import type {TimelineCase} from './timeline-case';

type CaptionRule = Pick<
  Rule<TimelineCase, `CAP.${Uppercase<string>}`>,
  'id' | 'about' | 'source'
> & {
  readonly message: string;
  readonly expected: string;
  /** It depends on how a person speaks: a draft may break it, a final clip may not. */
  readonly spoken?: true;
  readonly find: (timeline: Timeline) => readonly CaptionFault[];
};

const MOST_LISTED = 8;
const {gapFrames, framesBeforeCut, shortestSeconds, longestSeconds, clearGapSeconds} =
  CAPTION_RULES;
const OURS = 'đây là lỗi của chương trình, xin báo lại';
const NETFLIX = 'Netflix, Timed Text Style Guide (General, Vietnamese)';

/** Finished captions, whoever made them: one remark for all captions that break the rule. */
const captionRule = ({message, expected, spoken, find, ...about}: CaptionRule) =>
  rule<TimelineCase, typeof about.id>({
    ...about,
    stage: 'timeline',
    severity: spoken ? 'warn' : 'block',
    inFinal: 'block',
    check: ({timeline}) => {
      const faults = find(timeline);
      const [first] = faults;
      return first ? [{message, expected, ...listed(faults), ...framesOf(first.cue)}] : [];
    },
  });

function listed(faults: readonly CaptionFault[]): Pick<Remark, 'measured'> {
  const named = faults.slice(0, MOST_LISTED).map(({cue, measured}) => `${cue.id} (${measured})`);
  const more = faults.length - named.length;
  return {measured: `${named.join(', ')}${more > 0 ? ` và ${more} phụ đề nữa` : ''}`};
}

const framesOf = ({startFrame, endFrame}: Cue) => ({startFrame, endFrame});

/** For what one caption alone can break; the empty text means that it does not. */
const each =
  (measure: (cue: Cue, fps: number) => string): CaptionRule['find'] =>
  ({cues, fps}) =>
    cues.flatMap((cue) => {
      const measured = measure(cue, fps);
      return measured === '' ? [] : [{cue, measured}];
    });

export const CAPTIONS: readonly Rule<TimelineCase>[] = [
  captionRule({
    id: 'CAP.LINES',
    about: 'Số dòng của một phụ đề',
    source: NETFLIX,
    message: `Phụ đề có quá nhiều dòng; ${OURS}.`,
    expected: `không quá ${CAPTION_RULES.lines} dòng`,
    find: each(({lines}) => (lines.length > CAPTION_RULES.lines ? `${lines.length} dòng` : '')),
  }),
  captionRule({
    id: 'CAP.LENGTH',
    about: 'Độ dài dòng phụ đề, chuẩn NFC',
    source: NETFLIX,
    message:
      'Dòng phụ đề quá dài hoặc chưa theo chuẩn Unicode dựng sẵn (NFC); hãy viết câu ngắn lại.',
    expected: `không quá ${CAPTION_RULES.charactersPerLine} ký tự, chuẩn NFC`,
    find: each(({lines}) => {
      const longest = Math.max(...lines.map(countGraphemes));
      if (longest > CAPTION_RULES.charactersPerLine) return `${longest} ký tự`;
      return lines.some((line) => line !== line.normalize('NFC')) ? 'chưa NFC' : '';
    }),
  }),
  captionRule({
    id: 'CAP.SPEED',
    about: 'Tốc độ đọc phụ đề',
    source: NETFLIX,
    message:
      'Lời đọc nhanh hơn người xem kịp đọc phụ đề; hãy thu lại câu này chậm hơn hoặc viết ngắn lại.',
    expected: `không quá ${CAPTION_RULES.mostCharactersPerSecond} ký tự một giây`,
    spoken: true,
    find: each((cue, fps) => {
      const most = CAPTION_RULES.mostCharactersPerSecond;
      const speed = readingSpeed(cue, fps);
      if (speed <= most) return '';
      const over = Math.ceil((speed - most) * ((cue.endFrame - cue.startFrame) / fps));
      return `${formatNumber(speed, 1)} ký tự một giây, thừa ${over} ký tự`;
    }),
  }),
  captionRule({
    id: 'CAP.DURATION',
    about: 'Thời gian hiện của một phụ đề',
    source: NETFLIX,
    message: `Phụ đề hiện quá ngắn hoặc quá lâu; hãy viết câu dài hơn một chút, hoặc tách câu mà người đọc nghỉ lâu ở giữa.`,
    expected: `từ ${formatNumber(shortestSeconds, 2)} đến ${longestSeconds} giây`,
    spoken: true,
    find: each(({startFrame, endFrame}, fps) => {
      const seconds = (endFrame - startFrame) / fps;
      const ok = seconds >= shortestSeconds && seconds <= longestSeconds;
      return ok ? '' : `${formatNumber(seconds, 2)} giây`;
    }),
  }),
  captionRule({
    id: 'CAP.ORDER',
    about: 'Phụ đề theo thứ tự, trong clip',
    source: 'EBU QC 0073X; WebVTT',
    message: `Phụ đề chồng lên nhau hoặc ra ngoài clip; ${OURS}.`,
    expected: 'theo thứ tự, trong clip',
    find: ({cues, durationInFrames}) =>
      cues.flatMap((cue, i) => {
        const before = cues[i - 1]?.endFrame ?? 0;
        return cue.startFrame < before || cue.endFrame > durationInFrames
          ? [{cue, measured: `hình ${cue.startFrame}–${cue.endFrame}`}]
          : [];
      }),
  }),
  captionRule({
    id: 'CAP.GAP',
    about: 'Khoảng cách hai phụ đề',
    source: NETFLIX,
    message: `Hai phụ đề cách nhau nửa vời, xem sẽ thấy nháy; ${OURS}.`,
    expected: `${gapFrames} hình, hoặc từ ${formatNumber(clearGapSeconds, 1)} giây`,
    find: ({cues, fps}) =>
      cues.slice(1).flatMap((cue, i) => {
        const gap = cue.startFrame - (cues[i]?.endFrame ?? 0);
        const ok = gap < 0 || gap === gapFrames || gap >= clearGapSeconds * fps;
        return ok ? [] : [{cue, measured: `${gap} hình`}];
      }),
  }),
  captionRule({
    id: 'CAP.CUT',
    about: 'Phụ đề không vắt qua chỗ chuyển cảnh',
    source: NETFLIX,
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
  }),
  captionRule({
    id: 'CAP.SYNC',
    about: 'Phụ đề cùng lúc với lời đọc',
    source: 'Netflix; EBU QC 0247B',
    message: `Phụ đề không cùng lúc với lời đọc; ${OURS}.`,
    expected: `lệch không quá ${CAPTION_RULES.syncFrames} hình, không bỏ lời nào`,
    find: ({cues, voice}) =>
      voice.flatMap(({lineId, startFrame, endFrame}) => {
        const ofLine = cues.filter((cue) => cue.lineId === lineId);
        const [first] = ofLine;
        const last = ofLine.at(-1);
        if (!first || !last) return [];
        const late = Math.abs(first.startFrame - startFrame);
        const missing = endFrame - last.endFrame;
        if (late > CAPTION_RULES.syncFrames) return [{cue: first, measured: `lệch ${late} hình`}];
        return missing > CAPTION_RULES.syncFrames
          ? [{cue: last, measured: `hết sớm ${missing} hình`}]
          : [];
      }),
  }),
  captionRule({
    id: 'CAP.BREAK',
    about: 'Phụ đề ngắt theo nghĩa',
    source: 'Tiêu chuẩn của chương trình (design: không ngắt giữa từ ghép, tên, số và đơn vị)',
    message:
      'Phụ đề ngắt giữa một từ, một tên, hoặc giữa số và đơn vị; hãy viết câu ngắn lại, hoặc ghi cụm từ vào compounds trong words.json.',
    expected: 'ngắt theo nghĩa',
    find: badBreaks,
  }),
];
