import {DELIVERY, gopFrames, POSTER} from '../../render/delivery';
import {formatNumber} from '../../text/format-number';
import type {Rule} from '../rule';
import {between, equal, type Measured, measuredRule, OUR_FAULT} from './measured-rule';
import type {ClipMeasures, MediaCase} from './media-case';

type VideoStream = ClipMeasures['probe']['videoStreams'][number];
type AudioStream = ClipMeasures['probe']['audioStreams'][number];
type Streams = {readonly video: VideoStream; readonly audio: AudioStream};

/** Of a file that has exactly one of each. */
function streamsOf({clip: {probe}}: MediaCase): Streams | undefined {
  const [video, ...otherVideo] = probe.videoStreams;
  const [audio, ...otherAudio] = probe.audioStreams;
  return video && audio && otherVideo.length + otherAudio.length === 0 ? {video, audio} : undefined;
}

/** Without its streams the file is not evaluated; `VID.STREAMS` gives the reason. */
const ofStreams =
  (measure: (streams: Streams, context: MediaCase) => Measured) =>
  (context: MediaCase): Measured => {
    const streams = streamsOf(context);
    if (streams) return measure(streams, context);
    throw new Error('tệp không có đúng một luồng hình và một luồng tiếng');
  };

const rate = (fraction: {num: number; den: number} | null): string =>
  fraction ? `${fraction.num}/${fraction.den}` : 'không rõ';

const MEND = `tệp dựng ra không đúng như kế hoạch; ${OUR_FAULT}`;
const DESIGN = 'Quy cách giao clip (design, mục The clip)';
const AAC_FRAME_SECONDS = 1024 / DELIVERY.sampleRate;

export const PICTURE_RULES: readonly Rule<MediaCase>[] = [
  measuredRule({
    id: 'VID.STREAMS',
    about: 'Tệp phải có đúng một luồng hình và một luồng tiếng',
    source: DESIGN,
    mend: MEND,
    measure: ({clip: {probe}}) =>
      equal(
        `${probe.videoStreams.length} hình, ${probe.audioStreams.length} tiếng`,
        '1 hình, 1 tiếng',
      ),
  }),
  measuredRule({
    id: 'VID.CODEC',
    about: 'Mã hóa hình',
    source: DESIGN,
    mend: MEND,
    measure: ofStreams(({video}) =>
      equal(`${video.codec} ${video.profile}`, `${DELIVERY.videoCodec} ${DELIVERY.profile}`),
    ),
  }),
  measuredRule({
    id: 'VID.SIZE',
    about: 'Khung hình',
    source: 'Thể lệ (picture)',
    mend: MEND,
    measure: ofStreams(({video}, {timeline}) =>
      equal(`${video.width}×${video.height}`, `${timeline.width}×${timeline.height}`),
    ),
  }),
  measuredRule({
    id: 'VID.PIXELS',
    about: 'Kiểu điểm ảnh',
    source: DESIGN,
    mend: MEND,
    measure: ofStreams(({video}) => equal(String(video.pixelFormat), DELIVERY.pixelFormat)),
  }),
  measuredRule({
    id: 'VID.COLOR',
    about: 'Nhãn màu',
    source: 'ITU-R BT.709; quy cách giao clip (design, mục The clip)',
    mend: MEND,
    measure: ofStreams(({video}) =>
      equal(
        [video.colorRange, video.colorSpace, video.colorTransfer, video.colorPrimaries].join(' '),
        'tv bt709 bt709 bt709',
      ),
    ),
  }),
  measuredRule({
    id: 'VID.FPS',
    about: 'Số hình mỗi giây, không đổi',
    source: 'Thể lệ (picture)',
    mend: MEND,
    measure: ofStreams(({video}, {timeline: {fps}}) =>
      equal(`${rate(video.averageFrameRate)} ${rate(video.realFrameRate)}`, `${fps}/1 ${fps}/1`),
    ),
  }),
  measuredRule({
    id: 'VID.FRAMES',
    about: 'Số hình giải mã được',
    source: 'Luật thiết kế 5: tệp MP4 là cái được chấm',
    mend: MEND,
    measure: ofStreams((_, {clip, timeline}) =>
      equal(formatNumber(clip.decodedFrames), formatNumber(timeline.durationInFrames)),
    ),
  }),
  measuredRule({
    id: 'VID.DECODE',
    about: 'Lỗi khi giải mã',
    source: 'Luật thiết kế 5: tệp MP4 là cái được chấm',
    mend: MEND,
    measure: ofStreams((_, {clip}) => equal(clip.decoderComplaints[0] ?? 'không', 'không')),
  }),
  measuredRule({
    id: 'VID.GOP',
    about: 'Khoảng cách hai hình khóa',
    source: 'YouTube, recommended upload encoding settings: closed GOP of half the frame rate',
    mend: MEND,
    measure: ofStreams((_, {clip, timeline}) =>
      between({value: clip.longestGop, least: 1, most: gopFrames(timeline.fps), unit: 'hình'}),
    ),
  }),
  measuredRule({
    id: 'VID.FASTSTART',
    about: 'Xem được ngay khi đang tải',
    source: DESIGN,
    mend: MEND,
    measure: ofStreams((_, {clip}) => equal(clip.fastStart ? 'có' : 'không', 'có')),
  }),
  measuredRule({
    id: 'AUD.CODEC',
    about: 'Mã hóa tiếng',
    source: DESIGN,
    mend: MEND,
    measure: ofStreams(({audio}) =>
      equal(`${audio.codec} ${audio.profile}`, `${DELIVERY.audioCodec} ${DELIVERY.audioProfile}`),
    ),
  }),
  measuredRule({
    id: 'AUD.FORMAT',
    about: 'Tần số và số kênh',
    source: DESIGN,
    mend: MEND,
    measure: ofStreams(({audio}) =>
      equal(
        `${audio.sampleRate} Hz, ${audio.channels} kênh`,
        `${DELIVERY.sampleRate} Hz, ${DELIVERY.channels} kênh`,
      ),
    ),
  }),
  // Two frames shorter than the picture at most, and a few AAC frames longer (Telestream FC-108 allows 2 seconds).
  measuredRule({
    id: 'AUD.LENGTH',
    about: 'Tiếng ngắn hơn hình',
    source: 'Telestream FC-108; quy cách giao clip (design, mục The clip)',
    mend: MEND,
    measure: ofStreams(({audio}, {timeline: {durationInFrames, fps}}) =>
      between({
        value: durationInFrames / fps - (audio.duration ?? 0),
        least: -4 * AAC_FRAME_SECONDS,
        most: 2 / fps,
        unit: 'giây',
        digits: 3,
      }),
    ),
  }),
  measuredRule({
    id: 'POSTER.SIZE',
    about: 'Khung hình ảnh bìa',
    source: 'YouTube, thumbnails',
    mend: MEND,
    measure: ({poster, timeline}) =>
      equal(
        `${poster.width}×${poster.height}`,
        `${POSTER.width}×${Math.round((POSTER.width * timeline.height) / timeline.width)}`,
      ),
  }),
  measuredRule({
    id: 'POSTER.BYTES',
    about: 'Dung lượng ảnh bìa',
    source: 'YouTube, thumbnails',
    mend: MEND,
    measure: ({poster}) =>
      between({value: poster.bytes, least: 1, most: POSTER.maxBytes, unit: 'byte'}),
  }),
];
