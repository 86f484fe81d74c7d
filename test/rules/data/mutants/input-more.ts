import {both, edit, write} from './change';
import type {Mutant} from './mutant';

const caught = (ruleId: string, file: string, path?: string) => ({
  caught: {ruleId: `INPUT.${ruleId}`, file, ...(path === undefined ? {} : {path})},
});

const PROFILE = 'profiles/quang-ngai-2023-assumed.json';

/** The same faults in other files: no file is judged more mildly than another. */
export const mutants: readonly Mutant[] = [
  {
    name: 'profile: named after another file',
    change: edit(PROFILE, '"id": "quang-ngai-2023-assumed"', '"id": "quang-ngai-2024"'),
    ...caught('VALUE', PROFILE, 'id'),
  },
  {
    name: 'profile: a scene that is not there',
    change: edit(PROFILE, '"scene": "team"', '"scene": "teams"'),
    ...caught('REFERENCE', PROFILE, 'contents[0].scene'),
  },
  {
    name: 'profile: an odd width',
    change: edit(PROFILE, '"width": 1920', '"width": 1921'),
    ...caught('VALUE', PROFILE, 'picture.width'),
  },
  {
    name: 'profile: another size',
    near: 'INPUT.VALUE',
    change: both(
      edit(PROFILE, '"width": 1920', '"width": 1280'),
      edit(PROFILE, '"height": 1080', '"height": 720'),
    ),
  },
  {
    name: 'profile: an unusual speed',
    change: edit(PROFILE, /"fps": \d+/, '"fps": 24'),
    ...caught('VALUE', PROFILE, 'picture.fps'),
  },
  {
    name: 'profile: the shortest is longer than the longest',
    change: edit(PROFILE, /"minSeconds": \d+(?=,\s*"maxSeconds)/, '"minSeconds": 4000'),
    ...caught('VALUE', PROFILE, 'duration'),
  },
  {
    name: 'profile: no source',
    change: edit(PROFILE, /"source": "[^"]*"/, '"source": ""'),
    ...caught('VALUE', PROFILE),
  },
  {
    name: 'profile: another status',
    near: 'INPUT.VALUE',
    change: edit(PROFILE, /"status": "\w+"/, '"status": "confirmed"'),
  },
  {
    name: 'profile: a status of one’s own',
    change: edit(PROFILE, /"status": "\w+"/, '"status": "sure"'),
    ...caught('VALUE', PROFILE),
  },
  {
    name: 'profile: not the clip’s',
    change: edit(
      'clip.json',
      '"profile": "quang-ngai-2023-assumed"',
      '"profile": "quang-ngai-2023"',
    ),
    ...caught('REFERENCE', 'clip.json', 'contest.profile'),
  },
  {
    name: 'profile: another that is there',
    near: 'INPUT.REFERENCE',
    change: edit(
      'clip.json',
      '"profile": "quang-ngai-2023-assumed"',
      '"profile": "strict-safe-harbour"',
    ),
  },
  {
    name: 'roles: a pair without its after',
    change: edit('roles.json', /"after": "Quét[^\n]*\n/, ''),
    ...caught('KEY_MISSING', 'roles.json', 'pairs[1].after'),
  },
  {
    name: 'roles: no pairs',
    change: write('roles.json', (text) =>
      text.replace(/"pairs": \[[\s\S]*?\n {2}\]/, '"pairs": []'),
    ),
    ...caught('VALUE', 'roles.json', 'pairs'),
  },
  {
    name: 'roles: shorter words',
    near: 'INPUT.VALUE',
    change: edit('roles.json', '"Quét mã QR là xong"', '"Quét mã"'),
  },
  {
    name: 'activities: a key of another scene',
    change: edit('activities.json', '"app":', '"center": "x",\n    "app":'),
    ...caught('KEY_UNKNOWN', 'activities.json', 'services.center'),
  },
  {
    name: 'activities: a mark of another scene',
    change: edit('activities.json', '[[nop]]', '[[loa]]'),
    ...caught('MARK', 'activities.json'),
  },
  {
    name: 'activities: an icon in capitals',
    change: edit('activities.json', '"icon": "lock"', '"icon": "Lock"'),
    ...caught('VALUE', 'activities.json', 'services.steps[1].icon'),
  },
  {
    name: 'activities: another icon',
    near: 'INPUT.VALUE',
    change: edit('activities.json', '"icon": "lock"', '"icon": "key"'),
  },
  {
    name: 'activities: an id with an underscore',
    change: edit('activities.json', '"id": "theo-doi"', '"id": "theo_doi"'),
    ...caught('VALUE', 'activities.json', 'services.steps[4].id'),
  },
  {
    name: 'activities: a thing renamed with its mark',
    near: 'INPUT.MARK',
    change: both(
      edit('activities.json', '"id": "theo-doi"', '"id": "theo-doi-2"'),
      edit('activities.json', '[[theo-doi]]', '[[theo-doi-2]]'),
    ),
  },
  {
    name: 'activities: a thing renamed without its mark',
    change: edit('activities.json', '"id": "theo-doi"', '"id": "theo-doi-2"'),
    ...caught('MARK', 'activities.json'),
  },
  {
    name: 'outreach: a line of nothing',
    change: edit('outreach.json', /"\[\[nhom\]\][^"]*"/, '""'),
    ...caught('VALUE', 'outreach.json', 'narration[2]'),
  },
  {
    name: 'outreach: a line of marks alone',
    change: edit('outreach.json', /"\[\[nhom\]\][^"]*"/, '"[[nhom]]"'),
    ...caught('VALUE', 'outreach.json', 'narration[2]'),
  },
  {
    name: 'outreach: a line that may be left out',
    near: 'INPUT.VALUE',
    change: edit(
      'outreach.json',
      /"\[\[nhom\]\] Trong nhóm trò chuyện[^"]*"/,
      '{"text": "[[nhom]] Trong nhóm, ai hỏi cũng có người đáp.", "optional": 2}',
    ),
  },
  {
    name: 'outreach: left out by a rank that is not there',
    change: edit(
      'outreach.json',
      /"\[\[nhom\]\] Trong nhóm trò chuyện[^"]*"/,
      '{"text": "[[nhom]] Trong nhóm, ai hỏi cũng có người đáp.", "optional": 10}',
    ),
    ...caught('VALUE', 'outreach.json', 'narration[2].optional'),
  },
  {
    name: 'outreach: a word longer than a line',
    change: edit('outreach.json', 'Từ thôn, xóm', `${'a'.repeat(43)}, xóm`),
    ...caught('VALUE', 'outreach.json', 'narration[4]'),
  },
  {
    name: 'management: too few steps',
    change: write('management.json', (text) =>
      text.replace(/"steps": \[[\s\S]*?\n {2}\]/, '"steps": []'),
    ),
    ...caught('VALUE', 'management.json', 'steps'),
  },
  {
    name: 'management: a step as a text',
    change: edit('management.json', /\{"id": "xuong-pho"[^}]*\}/, '"xuong-pho"'),
    ...caught('TYPE', 'management.json', 'steps[2]'),
  },
  {
    name: 'solutions: a list in a list',
    change: edit('solutions.json', '"stones": [', '"stones": [[],'),
    ...caught('TYPE', 'solutions.json', 'stones[0]'),
  },
  {
    name: 'solutions: a missing heading',
    change: edit('solutions.json', /"heading"[^\n]*\n/, ''),
    ...caught('KEY_MISSING', 'solutions.json', 'heading'),
  },
  {
    name: 'words: a written form with a space',
    change: edit('words.json', '"CNSCĐ"', '"CN SCĐ"'),
    ...caught('VALUE', 'words.json', 'readings[0].written'),
  },
  {
    name: 'words: one more reading',
    near: 'INPUT.READING',
    change: edit(
      'words.json',
      '"readings": [',
      '"readings": [{"written": "QĐ", "spoken": "quyết định"},',
    ),
  },
  {
    name: 'words: a reading without its written form',
    change: edit('words.json', '"written": "CNSCĐ", ', ''),
    ...caught('KEY_MISSING', 'words.json', 'readings[0].written'),
  },
  {
    name: 'media: a kind of one’s own',
    change: edit('media.json', '"kind": "font"', '"kind": "phông"'),
    ...caught('VALUE', 'media.json', 'assets[0].kind'),
  },
  {
    name: 'media: footage of nothing',
    change: edit('media.json', '"footage": []', '"footage": [{"scene": "team", "asset": "anh-1"}]'),
    ...caught('REFERENCE', 'media.json', 'footage[0].asset'),
  },
  {
    name: 'media: footage that no text calls',
    change: edit('media.json', '"footage": []', '"footage": [{"scene": "team", "asset": "anh-1"}]'),
    ...caught('MARK', 'media.json', 'footage[0].scene'),
  },
  {
    name: 'statistics: a chart of a figure that is not there',
    change: edit('statistics.json', /"rate": "EID_L2_RATE"/, '"rate": "EID_L2_RAT"'),
    ...caught('REFERENCE', 'statistics.json'),
  },
  {
    name: 'statistics: a chart of one’s own',
    change: edit('statistics.json', '"type": "ring"', '"type": "pie"'),
    ...caught('VALUE', 'statistics.json'),
  },
  {
    name: 'statistics: a group of a breakdown that is not there',
    change: edit('statistics.json', '{"group": "to-12"', '{"group": "to-13"'),
    ...caught('REFERENCE', 'statistics.json', 'breakdowns[0].rows[11].group'),
  },
  {
    name: 'statistics: a group of a breakdown twice',
    change: edit('statistics.json', '{"group": "to-12"', '{"group": "to-11"'),
    ...caught('REFERENCE', 'statistics.json', 'breakdowns[0].rows[11].group'),
  },
  {
    name: 'statistics: an id of a computed figure',
    change: edit('statistics.json', '"id": "CCCD_RECV"', '"id": "SESSION_REACH"'),
    ...caught('REFERENCE', 'statistics.json', 'indicators[1].id'),
  },
  {
    name: 'statistics: three decimals',
    change: edit('statistics.json', '"value": 11480,', '"value": 11480,\n      "decimals": 3,'),
    ...caught('VALUE', 'statistics.json', 'indicators[0].decimals'),
  },
  {
    name: 'statistics: one million rows of spaces',
    near: 'INPUT.SIZE',
    change: write('statistics.json', (text) => `${text}${'\n'.repeat(1_000_000)}`),
  },
];
