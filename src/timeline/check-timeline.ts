import type {Profile} from '../dossier/dossier';
import {profileFile} from '../dossier/dossier';
import type {Finding} from '../dossier/finding';
import {formatNumber} from '../text/format-number';
import type {Timeline} from './timeline';

/** Judges the planned clip by the profile: its length, and each required content's share of it. */
export function checkTimeline(timeline: Timeline, profile: Profile): readonly Finding[] {
  return [...checkDuration(timeline, profile), ...checkContents(timeline, profile)];
}

const seconds = (frames: number, fps: number): string => `${formatNumber(frames / fps, 1)} giây`;

function checkDuration(timeline: Timeline, {duration, id}: Profile): Finding[] {
  const {durationInFrames, fps, scenes} = timeline;
  const base = {
    stage: 'timeline',
    severity: 'block',
    file: profileFile(id),
    path: 'duration',
  } as const;
  const measured = seconds(durationInFrames, fps);
  const expected = `từ ${formatNumber(duration.minSeconds)} đến ${formatNumber(duration.maxSeconds)} giây`;
  const over = durationInFrames - duration.maxSeconds * fps;
  const under = duration.minSeconds * fps - durationInFrames;
  if (over > 0) {
    const longest = [...scenes].sort((a, b) => b.durationInFrames - a.durationInFrames).slice(0, 3);
    const names = longest
      .map(({scene, durationInFrames: length}) => `${scene.id} (${seconds(length, fps)})`)
      .join(', ');
    return [
      {
        ...base,
        ruleId: 'DUR.MAX',
        result: 'fail',
        message: `Clip dài hơn thể lệ ${seconds(over, fps)}; hãy rút lời đọc, trước hết ở các cảnh dài nhất: ${names}.`,
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
        message: `Clip ngắn hơn thể lệ ${seconds(under, fps)}; hãy thêm lời đọc hoặc mở thêm cảnh trong clip.json.`,
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
      expected: `ít nhất ${formatNumber(minSeconds)} giây`,
      ...(first ? {startFrame: first.from, endFrame: first.from + first.durationInFrames} : {}),
    } satisfies Finding;
  });
}
