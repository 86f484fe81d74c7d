import {describe, expect, test} from 'vitest';
import {fnv1a32, musicFileName, type MusicPlan} from '../../src/timeline/music-plan';

const plan = {
  durationInFrames: 7000,
  fps: 25,
  liftsAtFrames: [2500, 6050],
  mood: 'river',
} as const satisfies MusicPlan;

const filePlan: MusicPlan = {
  durationInFrames: 7000,
  fps: 25,
  liftsAtFrames: [2500],
  file: 'music/bài hát.mp3',
};

describe('the name of the music', () => {
  test('hashes as FNV-1a does', () => {
    // Reference values of the authors' test suite.
    expect(fnv1a32('')).toBe(0x811c9dc5);
    expect(fnv1a32('a')).toBe(0xe40c292c);
    expect(fnv1a32('foobar')).toBe(0xbf9cf968);
  });

  test('is the same for the same plan, in any order of lifts', () => {
    expect(musicFileName(plan)).toMatch(/^river-[0-9a-f]{8}\.wav$/);
    expect(musicFileName({...plan, liftsAtFrames: [6050, 2500, 2500]})).toBe(musicFileName(plan));
  });

  test('is another for every other plan', () => {
    const others: readonly MusicPlan[] = [
      plan,
      {...plan, durationInFrames: 7001},
      {...plan, fps: 30},
      {...plan, liftsAtFrames: [2500]},
      {...plan, liftsAtFrames: [2501, 6050]},
      {...plan, mood: 'evening'},
      filePlan,
      {...filePlan, file: 'music/bài hát khác.mp3'},
      {...filePlan, durationInFrames: 7001},
    ];
    expect(new Set(others.map(musicFileName)).size).toBe(others.length);
  });

  test('of a file does not hang on the lifts, which a file does not heed', () => {
    expect(musicFileName(filePlan)).toMatch(/^file-[0-9a-f]{8}\.wav$/);
    expect(musicFileName({...filePlan, liftsAtFrames: []})).toBe(musicFileName(filePlan));
  });
});
