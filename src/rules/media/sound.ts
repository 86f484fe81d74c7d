import {MOST_SILENT_SECONDS} from '../../sound/mix/find-faults';
import {formatNumber} from '../../text/format-number';
import {type Rule, rule} from '../rule';
import {type Measured, measuredRule, OUR_FAULT} from './measured-rule';
import type {MediaCase} from './media-case';

/** LU that the whole clip may be louder or softer than the profile requires. */
const LOUDNESS_TOLERANCE_LU = 1;
/** Frames that a voice may be away from its plan: what Netflix allows a caption against its speech. */
const MOST_VOICE_FRAMES = 2;

const BAD = 'không đạt';
const OURS = `${BAD}; ${OUR_FAULT}`;

const level = (db: number, digits = 1): string =>
  Number.isFinite(db) ? formatNumber(db, digits) : 'âm vô cực';

const inSeconds = (value: number): string => formatNumber(value, 1);

/** A clip that is planned silent has no loudness, peak or voice to measure; `AUD.SILENCE` judges it. */
const ofSound =
  (measure: (context: MediaCase) => Measured | undefined) =>
  (context: MediaCase): Measured | undefined =>
    context.sound.isPlannedSilent ? undefined : measure(context);

export const SOUND_RULES: readonly Rule<MediaCase>[] = [
  measuredRule({
    id: 'AUD.LOUDNESS',
    about: 'Độ lớn trung bình của tiếng',
    source: 'EBU R 128, ITU-R BS.1770-5; mức theo thể lệ (sound)',
    // What was too soft to bring up is nearly always all peaks: claps, knocks, a clipped recording.
    mend: `${BAD}; hãy nghe lại lời đọc và tiếng phim quay: tiếng gõ, tiếng nổ hoặc chỗ vỡ tiếng làm cả clip không lớn lên được`,
    measure: ofSound(({sound: {integratedLufs}, target: {lufs}}) => ({
      ok: Math.abs(integratedLufs - lufs) <= LOUDNESS_TOLERANCE_LU,
      measured: `${level(integratedLufs)} LUFS`,
      expected: `từ ${level(lufs - LOUDNESS_TOLERANCE_LU)} đến ${level(lufs + LOUDNESS_TOLERANCE_LU)} LUFS`,
    })),
  }),
  measuredRule({
    id: 'AUD.TRUE_PEAK',
    about: 'Đỉnh tiếng sau khi mã hóa',
    source: 'EBU R 128, ITU-R BS.1770-5; mức theo thể lệ (sound)',
    mend: OURS,
    measure: ofSound(({sound: {truePeakDb}, target}) => ({
      ok: truePeakDb <= target.truePeakDb,
      measured: `${level(truePeakDb, 2)} dBTP`,
      expected: `không quá ${level(target.truePeakDb)} dBTP`,
    })),
  }),
  measuredRule({
    id: 'AUD.CLIPPING',
    about: 'Mẫu tiếng bị cắt ngọn',
    source: 'Tiêu chuẩn của chương trình',
    mend: OURS,
    measure: ofSound(({sound: {clippedSamples}}) => ({
      ok: clippedSamples === 0,
      measured: formatNumber(clippedSamples),
      expected: '0',
    })),
  }),
  rule<MediaCase, 'AUD.SILENCE'>({
    id: 'AUD.SILENCE',
    stage: 'media',
    about: 'Chỗ im lặng ngoài kế hoạch',
    severity: 'block',
    inFinal: 'same',
    source: 'Tiêu chuẩn của chương trình; thể lệ các cuộc thi tương tự (không im lặng quá 2 giây)',
    check: ({sound}) =>
      sound.isPlannedSilent ? [silentClip(sound.truePeakDb)] : [unplannedSilence(sound)],
  }),
  measuredRule({
    id: 'AUD.VOICE_OVER_MUSIC',
    about: 'Lời đọc lớn hơn nhạc và tiếng phim quay',
    source: 'WCAG 2.2, tiêu chí 1.4.7',
    mend: `${BAD}; hãy thu lại lời đọc lớn hơn, chọn nhạc êm hơn, hoặc tắt tiếng phim quay ở chỗ này`,
    measure: ofSound(({mix: {voiceOverMusic}, target: {voiceOverMusicLu}}) => {
      if (!voiceOverMusic) return undefined;
      const {least, median, leastAt} = voiceOverMusic;
      const ok = least >= voiceOverMusicLu;
      return {
        ok,
        measured: `ít nhất ${formatNumber(least, 1)} LU, giữa ${formatNumber(median, 1)} LU`,
        expected: `ít nhất ${formatNumber(voiceOverMusicLu, 1)} LU`,
        startFrame: ok ? undefined : leastAt.startFrame,
        endFrame: ok ? undefined : leastAt.endFrame,
      };
    }),
  }),
  measuredRule({
    id: 'AUD.VOICE_SYNC',
    about: 'Lời đọc vang lên đúng lúc',
    source: 'Netflix; EBU QC 0247B',
    mend: OURS,
    measure: ofSound(({sound: {voice}}) => voiceSync(voice)),
  }),
];

type Sound = MediaCase['sound'];

const silentClip = (truePeakDb: number) => {
  const isSilent = truePeakDb === -Infinity;
  return {
    weight: isSilent ? ('warn' as const) : undefined,
    message: isSilent
      ? 'Clip không có tiếng nào: chưa có lời đọc, không có nhạc. Hãy thu lời đọc hoặc chọn nhạc.'
      : 'Clip phải im lặng suốt mà tệp lại có tiếng; đây là lỗi của chương trình, xin báo lại.',
    measured: `đỉnh ${level(truePeakDb)} dBTP`,
    expected: 'theo kế hoạch: không có tiếng',
  };
};

function unplannedSilence({silences, fps}: Sound) {
  const expected = `không quá ${MOST_SILENT_SECONDS} giây dưới −60 dBFS`;
  const [first] = silences;
  if (!first) {
    const message = 'Chỗ im lặng ngoài kế hoạch: đúng.';
    return {result: 'pass' as const, message, measured: 'không có', expected};
  }
  return {
    message:
      'Chỗ im lặng ngoài kế hoạch: không đạt; hãy nghe tệp tiếng đặt ở chỗ này (lời đọc, nhạc, phim quay): tệp có thể trống.',
    measured: silences
      .map(
        ({startSeconds, endSeconds}) => `${inSeconds(startSeconds)}–${inSeconds(endSeconds)} giây`,
      )
      .join('; '),
    expected,
    startFrame: Math.round(first.startSeconds * fps),
    endFrame: Math.round(first.endSeconds * fps),
  };
}

/** The line that is farthest from its place. */
function voiceSync(voice: Sound['voice']): Measured | undefined {
  if (voice.length === 0) return undefined;
  const late = ({lateFrames}: Sound['voice'][number]): number => Math.abs(lateFrames ?? Infinity);
  const worst = voice.reduce((most, place) => (late(place) > late(most) ? place : most));
  const ok = late(worst) <= MOST_VOICE_FRAMES;
  const where = `lời «${worst.lineId}»`;
  return {
    ok,
    measured:
      worst.lateFrames === undefined
        ? `không nghe thấy ${where} ở chỗ của nó`
        : `lệch nhiều nhất ${formatNumber(late(worst), 2)} hình, ${where}`,
    expected: `lệch không quá ${MOST_VOICE_FRAMES} hình`,
    startFrame: ok ? undefined : worst.startFrame,
    endFrame: ok ? undefined : worst.endFrame,
  };
}
