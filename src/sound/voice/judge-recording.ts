import {formatNumber} from '../../text/format-number';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {RECORDING_LIMITS} from './recording-limits';
import type {Intake} from './take-in-recording';
import type {VoiceNote, VoiceNoteCode} from './voice-note';

type Taken = Extract<Intake, {kind: 'taken'}>;
type Refusal = Extract<Intake, {kind: 'refused'}>['reason'];

/** What is wrong with a recording of a line with so many syllables; nothing when it is good. */
export function judgeRecording(intake: Intake, syllables: number): readonly VoiceNote[] {
  if (intake.kind === 'refused') return [refusal(intake.reason)];
  return [
    rateNote(intake, syllables),
    levelNote(intake),
    clippingNote(intake),
    noiseNote(intake),
    bandNote(intake),
  ].filter((note) => note !== undefined);
}

/** Syllables a second of a take. @param samples length of the take at 48 kHz. */
const speakingRate = (syllables: number, samples: number): number =>
  (syllables * SAMPLE_RATE) / samples;

const REFUSALS: Readonly<Record<Refusal, {code: VoiceNoteCode; message: string}>> = {
  empty: {code: 'unreadable', message: 'tệp trống (0 byte); hãy chép lại từ máy ghi âm.'},
  'too-large': {
    code: 'too-long',
    message: `tệp quá lớn cho một câu (trên ${RECORDING_LIMITS.largestBytes / 2 ** 20} MB); hãy cắt riêng từng câu.`,
  },
  unreadable: {
    code: 'unreadable',
    message:
      'không đọc được tệp này như một bản ghi âm; hãy ghi lại, hoặc đổi sang wav, mp3, m4a, ogg hay flac.',
  },
  'no-sound': {
    code: 'unreadable',
    message: 'tệp này không có tiếng (có thể là phim câm hoặc ảnh); hãy đặt tệp ghi âm vào đây.',
  },
  'too-long': {
    code: 'too-long',
    message: `bản ghi dài quá ${RECORDING_LIMITS.longestSeconds} giây; hãy cắt riêng từng câu.`,
  },
  silent: {code: 'silent', message: 'không nghe thấy ai nói; hãy xem lại micro rồi ghi lại.'},
};

const refusal = (reason: Refusal): VoiceNote => ({...REFUSALS[reason], fails: true});

function rateNote({samples}: Taken, syllables: number): VoiceNote | undefined {
  const {rate, rateSyllables} = RECORDING_LIMITS;
  const measured = speakingRate(syllables, samples);
  if (syllables < rateSyllables) return undefined;
  const values = {
    measured: `${formatNumber(measured, 1)} tiếng một giây`,
    expected: `${formatNumber(rate.warnBelow, 1)} đến ${formatNumber(rate.warnAbove, 1)}`,
  };
  if (measured > rate.warnAbove)
    return {
      code: 'fast',
      fails: measured > rate.failAbove,
      message: 'đọc nhanh quá, hoặc bị cắt mất chữ; hãy ghi lại chậm rãi, đủ câu.',
      ...values,
    };
  if (measured < rate.warnBelow)
    return {
      code: 'slow',
      fails: measured < rate.failBelow,
      message: 'đọc chậm quá, hoặc có quãng ngừng dài, hoặc nhầm tệp; hãy nghe rồi ghi lại.',
      ...values,
    };
  return undefined;
}

function levelNote({activeDb}: Taken): VoiceNote | undefined {
  const {warnBelow, failBelow} = RECORDING_LIMITS.level;
  if (activeDb >= warnBelow) return undefined;
  return {
    code: 'quiet',
    fails: activeDb < failBelow,
    message: 'tiếng nhỏ quá; hãy nói gần micro hơn, cách chừng một gang tay.',
    measured: `${formatNumber(activeDb, 1)} dBFS`,
    expected: `từ ${formatNumber(warnBelow)} dBFS`,
  };
}

function clippingNote({clippedRuns, samples}: Taken): VoiceNote | undefined {
  const {warnAbove, failAbove} = RECORDING_LIMITS.clippedRuns;
  const runsASecond = (clippedRuns * SAMPLE_RATE) / samples;
  if (runsASecond <= warnAbove) return undefined;
  return {
    code: 'clipped',
    fails: runsASecond > failAbove,
    message: 'tiếng vỡ vì ghi quá to; hãy giảm mức ghi hoặc nói xa micro hơn.',
    measured: `${clippedRuns} chỗ chạm trần`,
    expected: 'không chỗ nào',
  };
}

function noiseNote({activeDb, noiseDb}: Taken): VoiceNote | undefined {
  const {warnBelow, failBelow} = RECORDING_LIMITS.signalToNoise;
  const distance = activeDb - noiseDb;
  if (distance >= warnBelow) return undefined;
  return {
    code: 'noisy',
    fails: distance < failBelow,
    message: 'nhiều tạp âm; hãy tắt quạt, đóng cửa, ghi ở phòng yên.',
    measured: `tiếng nói trên nền ${formatNumber(distance, 1)} dB`,
    expected: `từ ${formatNumber(warnBelow)} dB`,
  };
}

function bandNote({sampleRate}: Taken): VoiceNote | undefined {
  if (sampleRate >= RECORDING_LIMITS.narrowBandBelowHz) return undefined;
  return {
    code: 'narrow-band',
    fails: false,
    message:
      'tiếng như qua điện thoại; vẫn dùng, nhưng nên ghi bằng ứng dụng ghi âm ở 44 hoặc 48 kHz.',
    measured: `${formatNumber(sampleRate / 1000, 1)} kHz`,
    expected: `từ ${formatNumber(RECORDING_LIMITS.narrowBandBelowHz / 1000)} kHz`,
  };
}
