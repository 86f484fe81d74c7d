import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {COLORS} from '../../compositions/theme/theme';
import {countFrames} from '../../src/media/count-frames';
import {runFfmpegForBytes} from '../../src/media/ffmpeg';
import {isFastStart, readBoxOrder} from '../../src/media/mp4-boxes';
import {keyframeIntervals, probeMedia} from '../../src/media/probe';
import {measureSound} from '../../src/sound/mix/measure-sound';
import {planSound} from '../../src/timeline/sound-plan';
import {type Timeline, timelineSchema} from '../../src/timeline/timeline';
import {jsonLines, runClip} from './run-clip';
import {editJson, makeShortDossier, PROJECT} from './short-dossier';

const MINUTES = 60_000;

describe('render, from the dossier to the files', () => {
  let folder: string;
  let data: string;
  let outDir: string;
  let run: Awaited<ReturnType<typeof runClip>>;
  const output = (name: string) => join(outDir, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phuong-clip-e2e-'));
    data = await makeShortDossier(folder);
    outDir = join(folder, 'ra', 'thu-ngan');
    run = await runClip(['render', '--data', 'data', '--out', 'ra', '--json'], folder);
  }, 5 * MINUTES);

  afterAll(() => rm(folder, {recursive: true, force: true}));

  const timeline = async (): Promise<Timeline> =>
    timelineSchema.parse(JSON.parse(await readFile(output('timeline.json'), 'utf8')));

  test('ends with 0, JSON lines only, and one last line that names the outputs', () => {
    expect(run.exitCode, run.stderr).toBe(0);
    const lines = jsonLines(run.stdout);
    const last = lines.at(-1);
    expect(last).toMatchObject({done: true, exitCode: 0});
    expect(Object.keys(last?.['outputs'] as object).sort()).toEqual([
      'clip.mp4',
      'clip.srt',
      'clip.vtt',
      'evidence.json',
      'poster.png',
      'timeline.json',
    ]);
    const totals = lines.slice(0, -1).map((line) => line['total'] as number);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals.at(-1)).toBe(1);
    expect(
      lines.some((line) => line['phase'] === 'draw' && (line['framesPerSecond'] as number) > 0),
    ).toBe(true);
  });

  test('leaves nothing but complete outputs', async () => {
    expect((await readdir(outDir)).sort()).toEqual([
      'clip.mp4',
      'clip.srt',
      'clip.vtt',
      'evidence.json',
      'poster.png',
      'timeline.json',
    ]);
  });

  test('writes the delivery format', async () => {
    const {videoStreams, audioStreams} = await probeMedia(output('clip.mp4'));
    expect(videoStreams).toHaveLength(1);
    expect(videoStreams[0]).toMatchObject({
      codec: 'h264',
      profile: 'High',
      width: 1920,
      height: 1080,
      pixelFormat: 'yuv420p',
      colorRange: 'tv',
      colorSpace: 'bt709',
      colorTransfer: 'bt709',
      colorPrimaries: 'bt709',
      averageFrameRate: {num: 25, den: 1},
      realFrameRate: {num: 25, den: 1},
    });
    expect(audioStreams).toHaveLength(1);
    expect(audioStreams[0]).toMatchObject({
      codec: 'aac',
      profile: 'LC',
      sampleRate: 48_000,
      channels: 2,
    });
    expect(isFastStart(await readBoxOrder(output('clip.mp4')))).toBe(true);
    expect((await keyframeIntervals(output('clip.mp4'))).longest).toBeLessThanOrEqual(12);
  });

  test('has exactly the frames of its timeline', async () => {
    const {durationInFrames} = await timeline();
    const counted = await countFrames(output('clip.mp4'));
    expect(counted.complaints).toEqual([]);
    expect(counted.frames).toBe(durationInFrames);
  });

  test('sounds as planned: every line in its place, at the loudness of the profile', async () => {
    const planned = await timeline();
    const plan = planSound(planned);
    expect(plan.clips.map(({role}) => role)).toEqual(['music', 'voice', 'voice']);
    const publicDir = join(PROJECT, 'public');
    const {signal} = new AbortController();
    const measured = await measureSound({file: output('clip.mp4'), plan, publicDir, signal});
    expect(Math.abs(measured.integratedLufs + 16)).toBeLessThanOrEqual(1);
    expect(measured.truePeakDb).toBeLessThanOrEqual(-1);
    expect(measured.clippedSamples).toBe(0);
    expect(measured.voice).toHaveLength(2);
    for (const {lineId, lateFrames} of measured.voice)
      expect(Math.abs(lateFrames ?? Infinity), lineId).toBeLessThanOrEqual(2);
    for (const {lineId, startFrame} of planned.voice)
      expect(planned.cues.find((cue) => cue.lineId === lineId)?.startFrame).toBe(startFrame);
  });

  test('shows true colours: the night sky of the title is the theme’s ink when decoded by BT.709', async () => {
    const {scenes, fps} = await timeline();
    const title = scenes.find(({scene}) => scene.kind === 'title');
    const second = ((title?.from ?? 0) + (title?.durationInFrames ?? 0) - 14) / fps;
    const rgb = await decodeCorner(output('clip.mp4'), second);
    const ink = [1, 3, 5].map((at) => parseInt(COLORS.ink.slice(at, at + 2), 16));
    rgb.forEach((channel, i) =>
      expect(Math.abs(channel - (ink[i] ?? 0)), `kênh ${i}: ${rgb.join(',')}`).toBeLessThanOrEqual(
        4,
      ),
    );
  });

  test('captions: SRT, VTT and picture come from the same cues', async () => {
    const {cues, fps} = await timeline();
    const srt = await readFile(output('clip.srt'), 'utf8');
    const vtt = await readFile(output('clip.vtt'), 'utf8');
    const times = (text: string) =>
      [
        ...text.matchAll(/(\d\d):(\d\d):(\d\d)[.,](\d{3}) --> (\d\d):(\d\d):(\d\d)[.,](\d{3})/g),
      ].map((match) => {
        const [h1, m1, s1, ms1, h2, m2, s2, ms2] = match.slice(1).map(Number) as [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        return [h1 * 3600 + m1 * 60 + s1 + ms1 / 1000, h2 * 3600 + m2 * 60 + s2 + ms2 / 1000];
      });
    const expected = cues.map(({startFrame, endFrame}) => [startFrame / fps, endFrame / fps]);
    expect(times(srt)).toEqual(expected);
    expect(times(vtt)).toEqual(expected);
    for (const {lines} of cues) {
      expect(srt).toContain(lines.join('\n'));
      expect(vtt).toContain(lines.join('\n'));
    }
    expect(vtt.startsWith('WEBVTT\n\n')).toBe(true);
  });

  test('the poster is 1280×720 and below 2 MB', async () => {
    const png = await readFile(output('poster.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
    expect(png.length).toBeLessThan(2_000_000);
  });

  test(
    'wrong input afterwards: exit 2, every error with its place, the previous output untouched',
    async () => {
      const before = await fingerprint(outDir);
      await editJson(join(data, 'team.json'), ({heading, ...team}) => ({
        heding: heading,
        ...team,
      }));
      await writeFile(join(data, 'roles.json'), '{"heading": "x",\n');
      const wrong = await runClip(['render', '--data', 'data', '--out', 'ra', '--json'], folder);
      expect(wrong.exitCode).toBe(2);
      expect(wrong.stderr).toMatch(/^team\.json:\d+:\d+.*heding.*“heading”/m);
      expect(wrong.stderr).toMatch(/^roles\.json:\d+:\d+/m);
      expect(wrong.stderr).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
      expect(jsonLines(wrong.stdout).at(-1)).toMatchObject({done: true, exitCode: 2});
      expect(await fingerprint(outDir)).toEqual(before);
    },
    MINUTES,
  );
});

describe('render, interrupted', () => {
  test(
    'Ctrl-C while drawing: exit 130, no half-made file',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-e2e-'));
      try {
        await makeShortDossier(folder);
        const running = runClip(['render', '--data', 'data', '--out', 'ra', '--json'], folder);
        let sent = false;
        running.stdout?.on('data', (chunk: Buffer) => {
          if (sent || !/"phase":"draw".*"framesPerSecond"/.test(chunk.toString())) return;
          sent = running.kill('SIGINT');
        });
        const {exitCode, stderr} = await running;
        expect(exitCode, stderr).toBe(130);
        expect(await readdir(join(folder, 'ra', 'thu-ngan'))).toEqual([]);
      } finally {
        await rm(folder, {recursive: true, force: true});
      }
    },
    3 * MINUTES,
  );
});

/** Mean colour of the top left 64×36 px of a picture, decoded to RGB. */
async function decodeCorner(file: string, second: number): Promise<number[]> {
  const {stdout} = await runFfmpegForBytes([
    ...['-v', 'error', '-ss', String(second), '-i', file, '-frames:v', '1'],
    ...[
      '-vf',
      'crop=64:36:0:0,scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=rgb24',
      '-c:v',
      'rawvideo',
      '-f',
      'image2pipe',
      '-',
    ],
  ]);
  const sums = [0, 0, 0];
  stdout.forEach((value, index) => (sums[index % 3] = (sums[index % 3] ?? 0) + value));
  return sums.map((sum) => sum / (stdout.length / 3));
}

async function fingerprint(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const hashes = await Promise.all(
    names.map(
      async (name) =>
        [
          name,
          createHash('sha256')
            .update(await readFile(join(folder, name)))
            .digest('hex'),
        ] as const,
    ),
  );
  return Object.fromEntries(hashes);
}
