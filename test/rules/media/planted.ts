import type {ClipMeasures, MediaCase, PosterMeasures} from '../../../src/rules/media/media-case';
import type {SoundMeasures} from '../../../src/sound/mix/measure-sound';
import {type Planted, seconds, timeline} from '../planted';

const {durationInFrames} = timeline;

type Video = ClipMeasures['probe']['videoStreams'][number];
type Audio = ClipMeasures['probe']['audioStreams'][number];

/** What a right file measures. */
export const GOOD_CLIP: ClipMeasures = {
  decodedFrames: durationInFrames,
  decoderComplaints: [],
  longestGop: 12,
  fastStart: true,
  probe: {
    file: 'clip.mp4',
    format: {container: 'mov,mp4', majorBrand: 'isom', duration: seconds, size: 1, bitRate: 1},
    otherStreams: [],
    videoStreams: [
      {
        index: 0,
        codec: 'h264',
        profile: 'High',
        level: 40,
        width: 1920,
        height: 1080,
        pixelFormat: 'yuv420p',
        sampleAspect: {num: 1, den: 1},
        fieldOrder: 'progressive',
        colorRange: 'tv',
        colorSpace: 'bt709',
        colorTransfer: 'bt709',
        colorPrimaries: 'bt709',
        averageFrameRate: {num: 25, den: 1},
        realFrameRate: {num: 25, den: 1},
        frameCount: durationInFrames,
        bitRate: 1,
        startTime: 0,
        duration: seconds,
        attachedPicture: false,
        rotation: 0,
      },
    ],
    audioStreams: [
      {
        index: 1,
        codec: 'aac',
        profile: 'LC',
        sampleRate: 48_000,
        channels: 2,
        channelLayout: 'stereo',
        bitRate: 192_000,
        startTime: 0,
        duration: seconds,
      },
    ],
  },
};

const clip = (change: Partial<ClipMeasures>): Partial<MediaCase> => ({
  timeline,
  clip: {...GOOD_CLIP, ...change},
});
const video = (change: Partial<Video>): Partial<MediaCase> =>
  clip({
    probe: {
      ...GOOD_CLIP.probe,
      videoStreams: GOOD_CLIP.probe.videoStreams.map((stream) => ({...stream, ...change})),
    },
  });
const audio = (change: Partial<Audio>): Partial<MediaCase> =>
  clip({
    probe: {
      ...GOOD_CLIP.probe,
      audioStreams: GOOD_CLIP.probe.audioStreams.map((stream) => ({...stream, ...change})),
    },
  });

const GOOD_SOUND: SoundMeasures = {
  integratedLufs: -16,
  maxMomentaryLufs: -12,
  maxShortTermLufs: -14,
  loudnessRangeLu: 4,
  truePeakDb: -1.2,
  clippedSamples: 0,
  silences: [],
  fps: 25,
  isPlannedSilent: false,
  voice: [{lineId: 'hook.1', startFrame: 10, endFrame: 90, lateFrames: 0}],
};

const sound = (change: Partial<SoundMeasures>, least = 18): Partial<MediaCase> => ({
  sound: {...GOOD_SOUND, ...change},
  target: {lufs: -16, truePeakDb: -1, voiceOverMusicLu: 18},
  mix: {voiceOverMusic: {least, median: 21, leastAt: {startFrame: 10, endFrame: 90}}},
});

const late = (lateFrames: number): Partial<MediaCase> =>
  sound({voice: [{lineId: 'hook.1', startFrame: 10, endFrame: 90, lateFrames}]});

const poster = (change: Partial<PosterMeasures>): Partial<MediaCase> => ({
  timeline,
  poster: {width: 1280, height: 720, bytes: 2_000_000, ...change},
});

export const MEDIA_PLANTED: readonly Planted<MediaCase>[] = [
  {
    ruleId: 'VID.STREAMS',
    fault: clip({probe: {...GOOD_CLIP.probe, audioStreams: []}}),
    nearMiss: clip({}),
  },
  {ruleId: 'VID.CODEC', fault: video({profile: 'Main'}), nearMiss: video({level: 41})},
  {ruleId: 'VID.SIZE', fault: video({height: 1088}), nearMiss: video({height: 1080})},
  {ruleId: 'VID.PIXELS', fault: video({pixelFormat: 'yuvj420p'}), nearMiss: video({})},
  {ruleId: 'VID.COLOR', fault: video({colorRange: 'pc'}), nearMiss: video({colorRange: 'tv'})},
  {
    ruleId: 'VID.FPS',
    fault: video({realFrameRate: {num: 30, den: 1}}),
    nearMiss: video({realFrameRate: {num: 25, den: 1}}),
  },
  {
    ruleId: 'VID.FRAMES',
    fault: clip({decodedFrames: durationInFrames - 1}),
    nearMiss: clip({decodedFrames: durationInFrames}),
  },
  {
    ruleId: 'VID.DECODE',
    fault: clip({decoderComplaints: ['error while decoding MB 3 4']}),
    nearMiss: clip({decoderComplaints: []}),
  },
  {ruleId: 'VID.GOP', fault: clip({longestGop: 13}), nearMiss: clip({longestGop: 12})},
  {ruleId: 'VID.FASTSTART', fault: clip({fastStart: false}), nearMiss: clip({fastStart: true})},
  {ruleId: 'AUD.CODEC', fault: audio({profile: 'HE-AAC'}), nearMiss: audio({profile: 'LC'})},
  {ruleId: 'AUD.FORMAT', fault: audio({channels: 1}), nearMiss: audio({channels: 2})},
  {
    ruleId: 'AUD.LENGTH',
    fault: audio({duration: seconds - 0.081}),
    nearMiss: audio({duration: seconds - 0.079}),
  },
  {ruleId: 'POSTER.SIZE', fault: poster({width: 1279}), nearMiss: poster({width: 1280})},
  {ruleId: 'POSTER.BYTES', fault: poster({bytes: 2_000_001}), nearMiss: poster({bytes: 2_000_000})},
  {ruleId: 'META.LEAK', fault: {leaks: ['tag location']}, nearMiss: {leaks: []}},
  {
    ruleId: 'AUD.LOUDNESS',
    fault: sound({integratedLufs: -17.1}),
    nearMiss: sound({integratedLufs: -17}),
  },
  {ruleId: 'AUD.TRUE_PEAK', fault: sound({truePeakDb: -0.9}), nearMiss: sound({truePeakDb: -1})},
  {
    ruleId: 'AUD.CLIPPING',
    fault: sound({clippedSamples: 1}),
    nearMiss: sound({clippedSamples: 0}),
  },
  {
    ruleId: 'AUD.SILENCE',
    fault: sound({silences: [{startSeconds: 3, endSeconds: 6}]}),
    nearMiss: sound({silences: []}),
  },
  {ruleId: 'AUD.VOICE_OVER_MUSIC', fault: sound({}, 17.9), nearMiss: sound({}, 18)},
  {ruleId: 'AUD.VOICE_SYNC', fault: late(2.1), nearMiss: late(2)},
];
