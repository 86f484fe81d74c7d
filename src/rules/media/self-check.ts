import {readFile, stat} from 'node:fs/promises';
import type {Finding} from '../../findings/finding';
import type {RuleId} from '../../findings/rule-id';
import type {FrameCount} from '../../media/count-frames';
import {
  keyframeIntervals,
  probeMedia,
  type KeyframeIntervals,
  type MediaProbe,
} from '../../media/probe';
import {isFastStart, readBoxOrder, type Box} from '../../media/mp4-boxes';
import {formatNumber} from '../../text/format-number';
import type {Timeline} from '../../timeline/timeline';
import {DELIVERY, gopFrames} from '../../render/delivery';
import {POSTER} from '../../render/draw-clip';
import {together} from '../../base/together';

/** What was measured on the finished files; the MP4 is what is judged, not the preview. */
export type ClipMeasures = {
  readonly probe: MediaProbe;
  readonly decodedFrames: number;
  readonly decoderComplaints: readonly string[];
  readonly longestGop: number;
  readonly fastStart: boolean;
};

/** Decodes and measures a finished clip. @param count of the frames that it decodes to. */
export async function measureClip(
  file: string,
  count: (file: string, signal: AbortSignal) => Promise<FrameCount>,
  signal: AbortSignal,
): Promise<ClipMeasures> {
  const [probe, counted, gops, boxes] = await together<
    [MediaProbe, FrameCount, KeyframeIntervals, readonly Box[]]
  >(
    signal,
    (stop) => probeMedia(file, {signal: stop}),
    (stop) => count(file, stop),
    (stop) => keyframeIntervals(file, {signal: stop}),
    () => readBoxOrder(file),
  );
  return {
    probe,
    decodedFrames: counted.frames,
    decoderComplaints: counted.complaints,
    longestGop: gops.longest,
    fastStart: isFastStart(boxes),
  };
}

/** Holds a finished clip against its timeline: one finding for each property, failing where the file differs. */
export function checkClip(measures: ClipMeasures, timeline: Timeline): readonly Finding[] {
  const {probe, decodedFrames, decoderComplaints, longestGop, fastStart} = measures;
  const [video, ...otherVideo] = probe.videoStreams;
  const [audio, ...otherAudio] = probe.audioStreams;
  if (!video || !audio || otherVideo.length > 0 || otherAudio.length > 0) {
    const measured = `${probe.videoStreams.length} hình, ${probe.audioStreams.length} tiếng`;
    return [
      compare(
        'VID.STREAMS',
        'Tệp phải có đúng một luồng hình và một luồng tiếng',
        measured,
        '1 hình, 1 tiếng',
      ),
    ];
  }
  const clipSeconds = timeline.durationInFrames / timeline.fps;
  const rate = (fraction: {num: number; den: number} | null) =>
    fraction ? `${fraction.num}/${fraction.den}` : 'không rõ';
  const aac = 1024 / DELIVERY.sampleRate;
  const audioShort = clipSeconds - (audio.duration ?? 0);
  return [
    compare(
      'VID.CODEC',
      'Mã hóa hình',
      `${video.codec} ${video.profile}`,
      `${DELIVERY.videoCodec} ${DELIVERY.profile}`,
    ),
    compare(
      'VID.SIZE',
      'Khung hình',
      `${video.width}×${video.height}`,
      `${timeline.width}×${timeline.height}`,
    ),
    compare('VID.PIXELS', 'Kiểu điểm ảnh', String(video.pixelFormat), DELIVERY.pixelFormat),
    compare(
      'VID.COLOR',
      'Nhãn màu',
      [video.colorRange, video.colorSpace, video.colorTransfer, video.colorPrimaries].join(' '),
      'tv bt709 bt709 bt709',
    ),
    compare(
      'VID.FPS',
      'Số hình mỗi giây, không đổi',
      `${rate(video.averageFrameRate)} ${rate(video.realFrameRate)}`,
      `${timeline.fps}/1 ${timeline.fps}/1`,
    ),
    compare(
      'VID.FRAMES',
      'Số hình giải mã được',
      formatNumber(decodedFrames),
      formatNumber(timeline.durationInFrames),
    ),
    compare('VID.DECODE', 'Lỗi khi giải mã', decoderComplaints[0] ?? 'không', 'không'),
    within('VID.GOP', 'Khoảng cách hai hình khóa', longestGop, 1, gopFrames(timeline.fps), 'hình'),
    compare('VID.FASTSTART', 'Xem được ngay khi đang tải', fastStart ? 'có' : 'không', 'có'),
    compare(
      'AUD.CODEC',
      'Mã hóa tiếng',
      `${audio.codec} ${audio.profile}`,
      `${DELIVERY.audioCodec} ${DELIVERY.audioProfile}`,
    ),
    compare(
      'AUD.FORMAT',
      'Tần số và số kênh',
      `${audio.sampleRate} Hz, ${audio.channels} kênh`,
      `${DELIVERY.sampleRate} Hz, ${DELIVERY.channels} kênh`,
    ),
    // Tiếng ngắn hơn hình tối đa hai hình, dài hơn tối đa vài khung AAC (Telestream FC-108 cho phép 2 giây).
    within('AUD.LENGTH', 'Tiếng ngắn hơn hình', audioShort, -4 * aac, 2 / timeline.fps, 'giây'),
  ];
}

/** The poster must be the size that platforms ask for and small enough to be taken. */
export async function checkPoster(file: string, timeline: Timeline): Promise<readonly Finding[]> {
  const [{size}, head] = await Promise.all([stat(file), readFile(file)]);
  const height = Math.round((POSTER.width * timeline.height) / timeline.width);
  // Width and height stand in the IHDR chunk of a PNG, at bytes 16 and 20.
  return [
    compare(
      'POSTER.SIZE',
      'Khung hình ảnh bìa',
      `${head.readUInt32BE(16)}×${head.readUInt32BE(20)}`,
      `${POSTER.width}×${height}`,
    ),
    within('POSTER.BYTES', 'Dung lượng ảnh bìa', size, 1, POSTER.maxBytes, 'byte'),
  ];
}

function compare(ruleId: RuleId, what: string, measured: string, expected: string): Finding {
  return judged(ruleId, what, measured === expected, measured, expected);
}

function within(
  ruleId: RuleId,
  what: string,
  value: number,
  min: number,
  max: number,
  unit: string,
): Finding {
  const digits = unit === 'giây' ? 3 : 0;
  return judged(
    ruleId,
    what,
    value >= min && value <= max,
    `${formatNumber(value, digits)} ${unit}`,
    `từ ${formatNumber(min, digits)} đến ${formatNumber(max, digits)} ${unit}`,
  );
}

const judged = (
  ruleId: RuleId,
  what: string,
  ok: boolean,
  measured: string,
  expected: string,
): Finding => ({
  ruleId,
  stage: 'media',
  result: ok ? 'pass' : 'fail',
  severity: ok ? 'inform' : 'block',
  message: ok
    ? `${what}: đúng.`
    : `${what}: tệp dựng ra không đúng như kế hoạch; đây là lỗi của chương trình, xin báo lại.`,
  measured,
  expected,
});
