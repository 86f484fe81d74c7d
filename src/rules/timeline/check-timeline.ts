import type {Profile} from '../../dossier/dossier';
import {profileFile} from '../../dossier/dossier';
import type {Finding} from '../../findings/finding';
import {decimalsIn, formatNumber} from '../../text/format-number';
import type {Fit} from '../../timeline/fit-duration';
import type {Timeline} from '../../timeline/timeline';

/**
 * Judges the planned clip by the profile: its length, what was bent for it, and each required content's share of it.
 */
export function checkTimeline(fit: Fit, profile: Profile): readonly Finding[] {
  const {timeline, adjustments} = fit;
  return [
    ...checkDuration(fit, profile),
    ...adjustments.map(({message}) => adjusted(message)),
    ...checkContents(timeline, profile),
  ];
}

/** What was bent is told: an officer may rather cut a sentence than have the pauses shortened. */
const adjusted = (message: string): Finding => ({
  ruleId: 'DUR.ADJUSTED',
  stage: 'timeline',
  result: 'warn',
  severity: 'warn',
  message,
});

const seconds = (frames: number, fps: number): string => `${formatNumber(frames / fps, 1)} giây`;

function checkDuration({timeline, unsolved}: Fit, {duration, id}: Profile): Finding[] {
  const {durationInFrames, fps} = timeline;
  const base = {
    stage: 'timeline',
    severity: 'block',
    file: profileFile(id),
    path: 'duration',
  } as const;
  const measured = seconds(durationInFrames, fps);
  const limit = (value: number) => formatNumber(value, decimalsIn(value));
  const expected = `từ ${limit(duration.minSeconds)} đến ${limit(duration.maxSeconds)} giây`;
  const over = durationInFrames - duration.maxSeconds * fps;
  const under = duration.minSeconds * fps - durationInFrames;
  if (over > 0) {
    const names = (unsolved?.heaviest ?? [])
      .map(({lineId, seconds: length}) => `${lineId} (${formatNumber(length, 1)} giây)`)
      .join(', ');
    return [
      {
        ...base,
        ruleId: 'DUR.MAX',
        result: 'fail',
        message: `Clip dài hơn thể lệ ${seconds(over, fps)}, rút quãng nghỉ và các câu được phép bỏ vẫn chưa đủ; hãy rút lời đọc, hoặc đánh dấu câu có thể bỏ ("optional"). Những câu dài nhất: ${names}.`,
        measured,
        expected,
      },
    ];
  }
  if (under > 0) {
    return [
      {
        ...base,
        ruleId: 'DUR.MIN',
        result: 'fail',
        message: `Clip ngắn hơn thể lệ ${seconds(under, fps)}, nới quãng nghỉ vẫn chưa đủ; hãy thêm lời đọc hoặc mở thêm cảnh trong clip.json.`,
        measured,
        expected,
      },
    ];
  }
  return [
    {
      ...base,
      severity: 'inform',
      ruleId: 'DUR.RANGE',
      result: 'pass',
      message: 'Thời lượng trong giới hạn của thể lệ.',
      measured,
      expected,
    },
  ];
}

function checkContents({scenes, fps}: Timeline, profile: Profile): Finding[] {
  return profile.contents.map(({tag, title, minSeconds}) => {
    const carriers = scenes.filter(({scene}) => scene.contents.includes(tag));
    const frames = carriers.reduce((sum, {durationInFrames}) => sum + durationInFrames, 0);
    const first = carriers[0];
    const ok = frames > 0 && frames >= minSeconds * fps;
    return {
      ruleId: 'CONT.REQUIRED',
      stage: 'timeline',
      result: ok ? 'pass' : 'fail',
      severity: ok ? 'inform' : 'block',
      message: ok
        ? `Nội dung ${tag} có đủ thời gian.`
        : `Nội dung ${tag} (${title}) chưa đủ thời gian; hãy viết thêm lời đọc cho cảnh này.`,
      measured: seconds(frames, fps),
      expected: `ít nhất ${formatNumber(minSeconds, decimalsIn(minSeconds))} giây`,
      ...(first ? {startFrame: first.from, endFrame: first.from + first.durationInFrames} : {}),
    } satisfies Finding;
  });
}
