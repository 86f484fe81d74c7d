import type {Finding} from '../../findings/finding';
import {formatNumber} from '../../text/format-number';
import {MOST_SILENT_SECONDS} from '../../sound/mix/find-faults';
import type {SoundMeasures} from '../../sound/mix/measure-sound';
import type {MixReport, SoundTarget} from '../../sound/mix/mix-sound';

/** LU that the whole clip may be louder or softer than the profile asks. */
const LOUDNESS_TOLERANCE_LU = 1;
/** Frames that a voice may be away from its plan: what Netflix allows a caption against its speech. */
const MOST_VOICE_FRAMES = 2;

/**
 * Holds the finished sound against its target and its plan: one finding for each property.
 * @param measures of the finished file; see `measureSound`.
 * @param mix what only the mix could tell: how far the voice stands over music.
 */
export const checkSound = (
  measures: SoundMeasures,
  mix: Pick<MixReport, 'voiceOverMusic'>,
  target: SoundTarget,
): readonly Finding[] => {
  if (measures.isPlannedSilent) return [noSound(measures)];
  const findings = [
    checkLoudness(measures, target),
    checkTruePeak(measures, target),
    checkClipping(measures),
    checkSilence(measures),
  ];
  if (mix.voiceOverMusic) findings.push(checkVoiceOverMusic(mix.voiceOverMusic, target));
  if (measures.voice.length > 0) findings.push(checkVoiceSync(measures));
  return findings;
};

const noSound = ({truePeakDb}: SoundMeasures): Finding => ({
  ruleId: 'AUD.SILENCE',
  stage: 'media',
  result: truePeakDb === -Infinity ? 'warn' : 'fail',
  severity: truePeakDb === -Infinity ? 'warn' : 'block',
  message:
    truePeakDb === -Infinity
      ? 'Clip không có tiếng nào: chưa có lời đọc, không có nhạc. Hãy thu lời đọc hoặc chọn nhạc.'
      : 'Clip phải im lặng suốt mà tệp lại có tiếng; đây là lỗi của chương trình, xin báo lại.',
  measured: `đỉnh ${level(truePeakDb)} dBTP`,
  expected: 'theo kế hoạch: không có tiếng',
});

const checkLoudness = ({integratedLufs}: SoundMeasures, {lufs}: SoundTarget): Finding =>
  judged({
    ruleId: 'AUD.LOUDNESS',
    what: 'Độ lớn trung bình của tiếng',
    ok: Math.abs(integratedLufs - lufs) <= LOUDNESS_TOLERANCE_LU,
    // What was too soft to bring up is nearly always all peaks: claps, knocks, a clipped recording.
    mend: 'hãy nghe lại lời đọc và tiếng phim quay: tiếng gõ, tiếng nổ hoặc chỗ vỡ tiếng làm cả clip không lớn lên được',
    measured: `${level(integratedLufs)} LUFS`,
    expected: `từ ${level(lufs - LOUDNESS_TOLERANCE_LU)} đến ${level(lufs + LOUDNESS_TOLERANCE_LU)} LUFS`,
  });

const checkTruePeak = ({truePeakDb}: SoundMeasures, target: SoundTarget): Finding =>
  judged({
    ruleId: 'AUD.TRUE_PEAK',
    what: 'Đỉnh tiếng sau khi mã hóa',
    ok: truePeakDb <= target.truePeakDb,
    mend: OUR_FAULT,
    measured: `${level(truePeakDb, 2)} dBTP`,
    expected: `không quá ${level(target.truePeakDb)} dBTP`,
  });

const checkClipping = ({clippedSamples}: SoundMeasures): Finding =>
  judged({
    ruleId: 'AUD.CLIPPING',
    what: 'Mẫu tiếng bị cắt ngọn',
    ok: clippedSamples === 0,
    mend: OUR_FAULT,
    measured: formatNumber(clippedSamples),
    expected: '0',
  });

const checkSilence = ({silences, fps}: SoundMeasures): Finding => {
  const [first] = silences;
  return judged({
    ruleId: 'AUD.SILENCE',
    what: 'Chỗ im lặng ngoài kế hoạch',
    ok: first === undefined,
    mend: 'hãy nghe tệp tiếng đặt ở chỗ này (lời đọc, nhạc, phim quay): tệp có thể trống',
    measured: first
      ? silences
          .map((one) => `${seconds(one.startSeconds)}–${seconds(one.endSeconds)} giây`)
          .join('; ')
      : 'không có',
    expected: `không quá ${MOST_SILENT_SECONDS} giây dưới −60 dBFS`,
    ...(first && {
      startFrame: Math.round(first.startSeconds * fps),
      endFrame: Math.round(first.endSeconds * fps),
    }),
  });
};

const checkVoiceOverMusic = (
  {least, median, leastAt}: NonNullable<MixReport['voiceOverMusic']>,
  {voiceOverMusicLu}: SoundTarget,
): Finding =>
  judged({
    ruleId: 'AUD.VOICE_OVER_MUSIC',
    what: 'Lời đọc lớn hơn nhạc và tiếng phim quay',
    ok: least >= voiceOverMusicLu,
    mend: 'hãy thu lại lời đọc lớn hơn, chọn nhạc êm hơn, hoặc tắt tiếng phim quay ở chỗ này',
    measured: `ít nhất ${formatNumber(least, 1)} LU, giữa ${formatNumber(median, 1)} LU`,
    expected: `ít nhất ${formatNumber(voiceOverMusicLu, 1)} LU`,
    ...(least >= voiceOverMusicLu ? {} : leastAt),
  });

const checkVoiceSync = ({voice}: SoundMeasures): Finding => {
  const late = ({lateFrames}: (typeof voice)[number]): number => Math.abs(lateFrames ?? Infinity);
  const worst = voice.reduce((most, place) => (late(place) > late(most) ? place : most));
  const ok = late(worst) <= MOST_VOICE_FRAMES;
  const where = `lời «${worst.lineId}»`;
  return judged({
    ruleId: 'AUD.VOICE_SYNC',
    what: 'Lời đọc vang lên đúng lúc',
    ok,
    mend: OUR_FAULT,
    measured:
      worst.lateFrames === undefined
        ? `không nghe thấy ${where} ở chỗ của nó`
        : `lệch nhiều nhất ${formatNumber(late(worst), 2)} hình, ${where}`,
    expected: `lệch không quá ${MOST_VOICE_FRAMES} hình`,
    ...(ok ? {} : {startFrame: worst.startFrame, endFrame: worst.endFrame}),
  });
};

const OUR_FAULT = 'đây là lỗi của chương trình, xin báo lại';

const level = (db: number, digits = 1): string =>
  Number.isFinite(db) ? formatNumber(db, digits) : 'âm vô cực';

const seconds = (value: number): string => formatNumber(value, 1);

type Judgement = Required<Pick<Finding, 'ruleId' | 'measured' | 'expected'>> &
  Pick<Finding, 'startFrame' | 'endFrame'> & {
    readonly what: string;
    readonly ok: boolean;
    /** What to do where it is not right. */
    readonly mend: string;
  };

const judged = ({what, ok, mend, ...finding}: Judgement): Finding => ({
  ...finding,
  stage: 'media',
  result: ok ? 'pass' : 'fail',
  severity: ok ? 'inform' : 'block',
  message: ok ? `${what}: đúng.` : `${what}: không đạt; ${mend}.`,
});
