import {profileFile} from '../../dossier/dossier';
import type {Remark} from '../../findings/remark';
import {decimalsIn, formatNumber} from '../../text/format-number';
import {rule} from '../rule';
import type {TimelineCase} from './timeline-case';

const inSeconds = (frames: number, fps: number): string => `${formatNumber(frames / fps, 1)} giây`;

/** A limit as the profile gives it, with all its digits. */
const limit = (seconds: number): string => formatNumber(seconds, decimalsIn(seconds));

/** Length of the clip, what the profile allows, and where that is written. */
function measuredLength({timeline, profile: {duration, id}}: TimelineCase) {
  return {
    measured: inSeconds(timeline.durationInFrames, timeline.fps),
    expected: `từ ${limit(duration.minSeconds)} đến ${limit(duration.maxSeconds)} giây`,
    file: profileFile(id),
    path: 'duration',
  };
}

const withinLimits = (context: TimelineCase): readonly Remark[] => [
  {
    result: 'pass',
    message: 'Thời lượng trong giới hạn của thể lệ.',
    ...measuredLength(context),
  },
];

export const longestLength = rule<TimelineCase, 'DUR.MAX'>({
  id: 'DUR.MAX',
  stage: 'timeline',
  about: 'Clip không dài hơn thể lệ',
  severity: 'block',
  inFinal: 'block',
  source: 'Thể lệ (duration)',
  check: (context) => {
    const {timeline, fit, profile} = context;
    const over = timeline.durationInFrames - profile.duration.maxSeconds * timeline.fps;
    if (over <= 0) return withinLimits(context);
    const names = (fit.unsolved?.heaviest ?? [])
      .map(({lineId, seconds}) => `${lineId} (${formatNumber(seconds, 1)} giây)`)
      .join(', ');
    return [
      {
        message: `Clip dài hơn thể lệ ${inSeconds(over, timeline.fps)}, rút quãng nghỉ và các câu được phép bỏ vẫn chưa đủ; hãy rút lời đọc, hoặc đánh dấu câu có thể bỏ ("optional"). Những câu dài nhất: ${names}.`,
        ...measuredLength(context),
      },
    ];
  },
});

export const shortestLength = rule<TimelineCase, 'DUR.MIN'>({
  id: 'DUR.MIN',
  stage: 'timeline',
  about: 'Clip không ngắn hơn thể lệ',
  severity: 'block',
  inFinal: 'block',
  source: 'Thể lệ (duration)',
  check: (context) => {
    const {timeline, profile} = context;
    const under = profile.duration.minSeconds * timeline.fps - timeline.durationInFrames;
    if (under <= 0) return withinLimits(context);
    return [
      {
        message: `Clip ngắn hơn thể lệ ${inSeconds(under, timeline.fps)}, nới quãng nghỉ vẫn chưa đủ; hãy thêm lời đọc hoặc mở thêm cảnh trong clip.json.`,
        ...measuredLength(context),
      },
    ];
  },
});

/** An officer may rather cut a sentence than have the pauses shortened. */
export const adjustedLength = rule<TimelineCase, 'DUR.ADJUSTED'>({
  id: 'DUR.ADJUSTED',
  stage: 'timeline',
  about: 'Những gì đã co giãn cho vừa thời lượng',
  severity: 'warn',
  inFinal: 'same',
  source: 'Luật thiết kế 4: không điều chỉnh lặng lẽ',
  check: ({fit}) => fit.adjustments.map(({message}) => ({message})),
});

export const requiredContents = rule<TimelineCase, 'CONT.REQUIRED'>({
  id: 'CONT.REQUIRED',
  stage: 'timeline',
  about: 'Mỗi nội dung bắt buộc có đủ thời gian',
  severity: 'block',
  inFinal: 'block',
  source: 'Thể lệ (contents); kế hoạch, mục III.3',
  check: ({timeline: {scenes, fps}, profile}) =>
    profile.contents.map(({tag, title, minSeconds}) => {
      const carriers = scenes.filter(({scene}) => scene.contents.includes(tag));
      const frames = carriers.reduce((sum, {durationInFrames}) => sum + durationInFrames, 0);
      const ok = frames > 0 && frames >= minSeconds * fps;
      const [first] = carriers;
      return {
        result: ok ? 'pass' : undefined,
        message: ok
          ? `Nội dung ${tag} có đủ thời gian.`
          : `Nội dung ${tag} (${title}) chưa đủ thời gian; hãy viết thêm lời đọc cho cảnh này.`,
        measured: inSeconds(frames, fps),
        expected: `ít nhất ${limit(minSeconds)} giây`,
        startFrame: first?.from,
        endFrame: first && first.from + first.durationInFrames,
      };
    }),
});
