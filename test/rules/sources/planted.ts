import type {LookedAtPicture, SourcesCase} from '../../../src/rules/sources/sources-case';
import type {LineVoice} from '../../../src/sound/voice/line-voice';
import {VoiceListError} from '../../../src/sound/voice/voice-list-error';
import type {VoiceNote} from '../../../src/sound/voice/voice-note';
import type {Planted} from '../planted';

const picture = (
  seen: Partial<LookedAtPicture['seen']>,
  entry: Partial<LookedAtPicture['asset']> = {},
): Partial<SourcesCase> => ({
  places: {},
  pictures: [
    {
      asset: {
        id: 'cho',
        kind: 'photo',
        file: 'photos/cho.jpg',
        author: 'Đoàn phường',
        origin: 'own',
        people: [],
        ...entry,
      } as LookedAtPicture['asset'],
      index: 0,
      seen: {tags: {personal: []}, codes: [], ...seen},
    },
  ],
});

const voice = (notes: readonly VoiceNote[], state: LineVoice['state'] = 'recorded') => ({
  synthesizedAllowed: false,
  locate: () => undefined,
  voices: {voices: [{lineId: 'team.1', state, notes}], strays: [], brokenLists: []},
});

const note = (ruleId: string, code: VoiceNote['code'], other: VoiceNote['code'] = 'double') => ({
  ruleId,
  fault: voice([{code, fails: true, message: 'có chuyện.'}]),
  nearMiss: voice([{code: other, fails: true, message: 'chuyện khác.'}]),
});

const folder = (found: Partial<SourcesCase['voices']>): Partial<SourcesCase> => ({
  voices: {voices: [], strays: [], brokenLists: [], ...found},
  locate: () => undefined,
});

export const SOURCES_PLANTED: readonly Planted<SourcesCase>[] = [
  {
    ruleId: 'MEDIA.UNREADABLE',
    fault: picture({unreadable: 'tệp cụt'}),
    nearMiss: picture({}),
  },
  {
    ruleId: 'PII.SCREEN',
    fault: picture({codes: [{kind: 'citizen-card', format: 'QRCode', shown: ''}]}),
    nearMiss: picture({}),
  },
  {
    ruleId: 'META.GPS',
    fault: picture({tags: {personal: [], place: {latitude: 15.12, longitude: 108.8}}}),
    nearMiss: picture({tags: {personal: [], device: 'Samsung'}}),
  },
  {
    ruleId: 'META.PERSON',
    fault: picture({tags: {personal: ['tên người chụp']}}),
    nearMiss: picture({tags: {personal: []}}),
  },
  {
    ruleId: 'FORM.DRONE_SEEN',
    fault: picture({tags: {personal: [], device: 'DJI FC3170'}}),
    nearMiss: picture({tags: {personal: [], device: 'DJI Pocket 2'}}),
  },
  {
    ruleId: 'FORM.FRESH_SEEN',
    fault: picture({tags: {personal: [], takenOn: '2023-08-05'}}, {takenOn: '2023-08-03'}),
    nearMiss: picture({tags: {personal: [], takenOn: '2023-08-05'}}, {takenOn: '2023-08-04'}),
  },
  {ruleId: 'VOICE.MISSING', fault: voice([], 'missing'), nearMiss: voice([], 'draft')},
  {ruleId: 'VOICE.SYNTHESIZED', fault: voice([], 'draft'), nearMiss: voice([])},
  note('VOICE.UNREGISTERED', 'new'),
  note('VOICE.STALE', 'stale'),
  note('VOICE.SPEED', 'fast'),
  note('VOICE.LEVEL', 'quiet'),
  note('VOICE.CLIPPED', 'clipped'),
  note('VOICE.NOISE', 'noisy'),
  note('VOICE.SILENT', 'silent'),
  note('VOICE.LENGTH', 'too-long'),
  note('VOICE.UNREADABLE', 'unreadable'),
  note('VOICE.BAND', 'narrow-band'),
  note('VOICE.DOUBLE', 'double', 'quiet'),
  note('VOICE.ENGINE', 'engine'),
  {
    ruleId: 'VOICE.LIST',
    fault: folder({brokenLists: [new VoiceListError('voice/recordings.json', 'hãy lấy bản cũ')]}),
    nearMiss: folder({}),
  },
  {
    ruleId: 'VOICE.STRAY',
    fault: folder({
      strays: [{kind: 'misnamed', recordings: [{path: 'voice/a.wav', sha256: 'a'}]}],
    }),
    nearMiss: folder({}),
  },
];
