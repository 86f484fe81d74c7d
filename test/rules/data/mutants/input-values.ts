import {edit} from './change';
import type {Mutant} from './mutant';

const caught = (ruleId: string, file: string, path?: string) => ({
  caught: {ruleId: `INPUT.${ruleId}`, file, ...(path === undefined ? {} : {path})},
});

/** Keys, values, references and marks. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a misspelt key',
    change: edit('clip.json', '"motif"', '"moitf"'),
    ...caught('KEY_UNKNOWN', 'clip.json', 'moitf'),
  },
  {
    name: 'a key in capitals',
    change: edit('clip.json', '"motif"', '"Motif"'),
    ...caught('KEY_UNKNOWN', 'clip.json', 'Motif'),
  },
  {
    name: 'an unknown key',
    change: edit('team.json', '"motto"', '"color": "red",\n  "motto"'),
    ...caught('KEY_UNKNOWN', 'team.json', 'color'),
  },
  {
    name: 'a key of a prototype',
    change: edit('team.json', '"motto"', '"__proto__": {},\n  "motto"'),
    ...caught('KEY_UNKNOWN', 'team.json'),
  },
  {
    name: 'a key lost',
    change: edit('clip.json', /"motif".*\n/, ''),
    ...caught('KEY_MISSING', 'clip.json', 'motif'),
  },
  {
    name: 'a key twice',
    change: edit('clip.json', '"motif"', '"motif": "town",\n  "motif"'),
    ...caught('DUPLICATE_KEY', 'clip.json', 'motif'),
  },
  {
    name: 'a key twice in an item',
    change: edit('team.json', '{"id": "to-1",', '{"id": "to-1", "id": "to-1",'),
    ...caught('DUPLICATE_KEY', 'team.json', 'groups[0].id'),
  },
  {
    name: 'one key in two items',
    near: 'INPUT.DUPLICATE_KEY',
    change: edit('team.json', '"name": "Tổ dân phố 2"', '"name": "Tổ dân phố 1"'),
  },
  {
    name: 'keys in another order',
    near: 'INPUT.KEY_UNKNOWN',
    change: edit(
      'team.json',
      '{"id": "to-1", "name": "Tổ dân phố 1"}',
      '{"name": "Tổ dân phố 1", "id": "to-1"}',
    ),
  },
  {
    name: 'an optional text left out',
    near: 'INPUT.KEY_MISSING',
    change: edit('team.json', '"detail": "Cầm tay chỉ việc", ', ''),
  },
  {
    name: 'no schema named',
    near: 'INPUT.KEY_MISSING',
    change: edit('team.json', /"\$schema".*\n/, ''),
  },
  {
    name: 'a choice misspelt',
    change: edit('clip.json', '"river-hill"', '"river-hil"'),
    ...caught('VALUE', 'clip.json', 'motif'),
  },
  {
    name: 'another choice',
    near: 'INPUT.VALUE',
    change: edit('clip.json', '"river-hill"', '"town"'),
  },
  {
    name: 'an icon that is not there',
    change: edit('team.json', '"icon": "flag"', '"icon": "flags"'),
    ...caught('VALUE', 'team.json', 'members[0].icon'),
  },
  {
    name: 'a scene twice',
    change: edit('clip.json', '"hook",', '"hook", "hook",'),
    ...caught('VALUE', 'clip.json', 'scenes'),
  },
  {
    name: 'a required scene left out',
    change: edit('clip.json', '    "market",\n', ''),
    ...caught('VALUE', 'clip.json', 'scenes'),
  },
  {
    name: 'a scene left out that no rule asks for',
    near: 'INPUT.VALUE',
    change: edit('clip.json', '    "hook",\n', ''),
  },
  {
    name: 'a text for a number',
    change: edit('statistics.json', '11480', '"11480"'),
    ...caught('TYPE', 'statistics.json', 'indicators[0].value'),
  },
  {
    name: 'a number for a text',
    change: edit('team.json', '"Tổ dân phố 1"', '1'),
    ...caught('TYPE', 'team.json', 'groups[0].name'),
  },
  {
    name: 'null for a text',
    change: edit('team.json', '"Tổ dân phố 1"', 'null'),
    ...caught('TYPE', 'team.json', 'groups[0].name'),
  },
  {
    name: 'a text for a list',
    change: edit('media.json', '"footage": []', '"footage": ""'),
    ...caught('TYPE', 'media.json', 'footage'),
  },
  {
    name: 'a negative number',
    change: edit('statistics.json', '11480', '-11480'),
    ...caught('VALUE', 'statistics.json', 'indicators[0].value'),
  },
  {
    name: 'a number beyond all',
    change: edit('statistics.json', '11480', '1e999'),
    ...caught('TYPE', 'statistics.json', 'indicators[0].value'),
  },
  {
    name: 'an empty text',
    change: edit('team.json', '"Tổ dân phố 1"', '""'),
    ...caught('VALUE', 'team.json', 'groups[0].name'),
  },
  {
    name: 'a text of spaces',
    change: edit('team.json', '"Tổ dân phố 1"', '"   "'),
    ...caught('VALUE', 'team.json', 'groups[0].name'),
  },
  {
    name: 'a text too long',
    change: edit('team.json', '"Tổ dân phố 1"', `"${'Tổ dân phố '.repeat(4)}"`),
    ...caught('VALUE', 'team.json', 'groups[0].name'),
  },
  {
    name: 'a text just short enough',
    near: 'INPUT.VALUE',
    change: edit(
      'team.json',
      '"Tổ dân phố 1"',
      '"Tổ dân phố Liên Hiệp 1A Bắc sông"'.slice(0, 31).concat('"'),
    ),
  },
  {
    name: 'an id with a tone',
    change: edit('team.json', '"id": "to-1"', '"id": "tổ-1"'),
    ...caught('VALUE', 'team.json', 'groups[0].id'),
  },
  {
    name: 'a figure id in small letters',
    change: edit('statistics.json', '"id": "POP_14"', '"id": "pop_14"'),
    ...caught('VALUE', 'statistics.json', 'indicators[0].id'),
  },
  {
    name: 'a Vietnamese date',
    change: edit('statistics.json', '"2023-07-31"', '"31/7/2023"'),
    ...caught('VALUE', 'statistics.json', 'asOf'),
  },
  {
    name: 'a date that is not in the calendar',
    change: edit('statistics.json', '"2023-07-31"', '"2023-06-31"'),
    ...caught('VALUE', 'statistics.json', 'asOf'),
  },
  {
    name: 'a slug with spaces',
    change: edit('clip.json', '"truong-quang-trong"', '"truong quang trong"'),
    ...caught('VALUE', 'clip.json', 'slug'),
  },
  {
    name: 'a letter that the font has not',
    change: edit('clip.json', 'Phiếu chờ', 'Phiếu ☃'),
    ...caught('VALUE', 'clip.json', 'hook.slip.ticket'),
  },
  {
    name: 'a group twice',
    change: edit('team.json', '"id": "to-2"', '"id": "to-1"'),
    ...caught('REFERENCE', 'team.json', 'groups[1].id'),
  },
  {
    name: 'a figure that is not there',
    change: edit('statistics.json', '"numerator": "EID_L2_ACT"', '"numerator": "EID_L3_ACT"'),
    ...caught('REFERENCE', 'statistics.json', 'rates[0].numerator'),
  },
  {
    name: 'a text that calls a figure that is not there',
    change: edit('team.json', '{{GROUP_COUNT}} tổ dân phố,', '{{GROUPS}} tổ dân phố,'),
    ...caught('REFERENCE', 'team.json', 'groupsLabel'),
  },
  {
    name: 'a reference with spaces inside',
    near: 'INPUT.REFERENCE',
    change: edit('team.json', '{{GROUP_COUNT}} tổ dân phố,', '{{ GROUP_COUNT }} tổ dân phố,'),
  },
  {
    name: 'a reference not closed',
    change: edit('team.json', '{{GROUP_COUNT}} tổ dân phố,', '{{GROUP_COUNT} tổ dân phố,'),
    ...caught('REFERENCE', 'team.json', 'groupsLabel'),
  },
  {
    name: 'a mark outside the narration',
    change: edit('team.json', '"Đi từng ngõ, gõ', '"[[motto]] Đi từng ngõ, gõ'),
    ...caught('REFERENCE', 'team.json', 'motto'),
  },
  {
    name: 'a mark that calls nothing',
    change: edit('team.json', '[[to-truong]]', '[[to-truog]]'),
    ...caught('MARK', 'team.json', 'narration[2]'),
  },
  {
    name: 'a mark twice',
    change: edit('team.json', '[[to-pho]]', '[[to-truong]]'),
    ...caught('MARK', 'team.json', 'narration[2]'),
  },
  {name: 'a mark left out', near: 'INPUT.MARK', change: edit('team.json', '[[to-pho]] ', '')},
  {
    name: 'two things of one name',
    change: edit('team.json', '"id": "to-pho"', '"id": "to-truong"'),
    ...caught('MARK', 'team.json', 'members[1].id'),
  },
  {
    name: 'a word without a known reading',
    change: edit('team.json', 'Cả tổ cùng đi', 'Cả tổ QZXV cùng đi'),
    ...caught('READING', 'team.json'),
  },
  {
    name: 'an abbreviation that has a reading',
    near: 'INPUT.READING',
    change: edit('team.json', 'Cả tổ cùng đi', 'Cả tổ CNSCĐ cùng đi'),
  },
  {
    name: 'a file that is not in public',
    change: edit('media.json', 'BeVietnamPro-500.ttf', 'BeVietnamPro-400.ttf'),
    ...caught('FILE_MISSING', 'media.json', 'assets[0].file'),
  },
  {
    name: 'an asset twice',
    change: edit('media.json', '"be-vietnam-pro-700"', '"be-vietnam-pro-500"'),
    ...caught('REFERENCE', 'media.json', 'assets[1].id'),
  },
  {
    name: 'music that is not registered',
    change: edit('clip.json', '{"mood": "river"}', '{"asset": "nhac-nen"}'),
    ...caught('REFERENCE', 'clip.json', 'music.asset'),
  },
];
