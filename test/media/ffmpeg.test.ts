import {execa} from 'execa';
import {describe, expect, test} from 'vitest';
import {
  ffExecutable,
  FfmpegError,
  refuseFailure,
  runFfmpeg,
  runFfmpegForBytes,
  runFfprobe,
} from '../../src/media/ffmpeg';
import {startFfmpeg} from '../../src/media/start-ffmpeg';

const TONE = ['-f', 'lavfi', '-i', 'sine=f=1000:r=48000'];

describe('Remotion’s ffmpeg', () => {
  test('is found and says its version', async () => {
    expect(ffExecutable('ffmpeg')).toContain('@remotion');
    expect((await runFfmpeg(['-version'])).stdout).toMatch(/^ffmpeg version/);
    expect((await runFfprobe(['-version'])).stdout).toMatch(/^ffprobe version/);
  });

  test('gives bytes for bytes', async () => {
    const {stdout} = await runFfmpegForBytes([...TONE, '-t', '0.1', '-f', 'wav', 'pipe:1']);
    expect(Buffer.from(stdout).toString('latin1', 0, 4)).toBe('RIFF');
    expect(stdout.length).toBeGreaterThan(4800 * 2);
  });

  test('streams from standard input to standard output', async () => {
    const tool = startFfmpeg([
      ...['-f', 's16le', '-ar', '48000', '-ac', '1', '-i', 'pipe:0'],
      ...['-f', 'wav', '-bitexact', 'pipe:1'],
    ]);
    const samples = Buffer.alloc(9600, 7);
    tool.stdin.end(samples);
    const chunks: Buffer[] = [];
    for await (const chunk of tool.stdout) {
      chunks.push(chunk as Buffer);
    }

    await tool.done;
    expect(Buffer.concat(chunks).subarray(-9600).equals(samples)).toBe(true);
  });

  test('fails with the last lines of what it said', async () => {
    const failure = runFfmpeg(['-i', '/khong/co/tep.mp4', '-f', 'null', '-']);
    await expect(failure).rejects.toBeInstanceOf(FfmpegError);
    await expect(failure).rejects.toMatchObject({
      exitCode: expect.any(Number),
      stderrTail: expect.stringContaining('No such file or directory'),
    });
  });

  test('that the system has ended is told in words, with what to do', async () => {
    const ended = await execa(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'], {
      reject: false,
    });
    expect(() => refuseFailure('ffmpeg', {...ended, stderr: ''}, undefined)).toThrow(
      'ffmpeg không làm xong việc (bị hệ thống dừng bằng SIGKILL, thường vì máy thiếu bộ nhớ; hãy đóng bớt chương trình khác rồi chạy lại lệnh).',
    );
  });

  test('stops when it is called off, with the reason of whoever called', async () => {
    const controller = new AbortController();
    const endless = runFfmpeg(['-re', ...TONE, '-f', 'null', '-'], {signal: controller.signal});
    setTimeout(() => controller.abort(new Error('dừng lại')), 100);
    await expect(endless).rejects.toThrow('dừng lại');
  });

  test('does not start when it has been called off before', async () => {
    const signal = AbortSignal.abort(new Error('đã dừng'));
    await expect(runFfmpeg(['-version'], {signal})).rejects.toThrow('đã dừng');
    expect(() => startFfmpeg(['-version'], {signal})).toThrow('đã dừng');
  });
});
