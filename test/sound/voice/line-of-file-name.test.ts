import {describe, expect, it} from 'vitest';
import {isSoundFile, lineOfFileName} from '../../../src/sound/voice/line-of-file-name';

const IDS = ['hook.1', 'hook.2', 'team.1', 'team.2', 'team.12', 'market.2'];

describe('lineOfFileName', () => {
  it.each([
    'team.2.wav',
    'TEAM.2.WAV',
    'team-2.mp3',
    'team_2.m4a',
    'team 2.ogg',
    'team.2 .wav',
    'team2.wav',
    'team.02.flac',
    'team.2 bản cuối.wav',
    'Cô Lan đọc – team.2 (lần 3).m4a',
    'team.2(1).mp3',
    'team.2 bản cuối.wav'.normalize('NFD'),
  ])('%s is team.2', (name) => {
    expect(lineOfFileName(name, IDS)).toBe('team.2');
  });

  it.each([
    ['team.12.wav', 'team.12'],
    ['team.21.wav', undefined],
    ['team.2a.wav', undefined],
    ['steam.2.wav', undefined],
    ['hook.1 team.2.wav', undefined],
    ['Ghi âm mới 7.m4a', undefined],
    ['team.wav', undefined],
    ['.wav', undefined],
  ])('%s is %s', (name, id) => {
    expect(lineOfFileName(name, IDS)).toBe(id);
  });

  it('takes ids with signs of regular expressions as they are', () => {
    expect(lineOfFileName('a+b.1.wav', ['a+b.1', '(x.2', 'aab.1'])).toBe('a+b.1');
  });
});

describe('isSoundFile', () => {
  it('knows what people record, and leaves hidden files and papers alone', () => {
    const names = [
      'a.wav',
      'a.M4A',
      'a.3gp',
      'a.amr',
      '._a.wav',
      'a.wav.tmp',
      'a.txt',
      'recordings.json',
    ];
    expect(names.filter(isSoundFile)).toEqual(['a.wav', 'a.M4A', 'a.3gp', 'a.amr']);
  });
});
