/** A parsed data file, to be spoiled. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test reaches deep into files of every shape
export type Json = any;

type Change = {readonly name: string; readonly file: string; readonly spoil: (value: Json) => void};

/** Changes that break the schema, for a validator that is not ours. */
export const SPOILED: readonly Change[] = [
  {name: 'a key is misspelt', file: 'clip.json', spoil: (v) => (v.montif = 'town')},
  {name: 'a key is missing', file: 'clip.json', spoil: (v) => delete v.slug},
  {name: 'a text is a number', file: 'clip.json', spoil: (v) => (v.unit.name = 12)},
  {name: 'a text is empty', file: 'clip.json', spoil: (v) => (v.unit.name = '')},
  {name: 'a text is too long', file: 'team.json', spoil: (v) => (v.heading = 'a'.repeat(49))},
  {name: 'a scene is unknown', file: 'clip.json', spoil: (v) => v.scenes.push('epilogue')},
  {name: 'the mood is unknown', file: 'clip.json', spoil: (v) => (v.music = {mood: 'rock'})},
  {name: 'music is of two kinds', file: 'clip.json', spoil: (v) => (v.music.asset = 'a')},
  {name: 'a date is Vietnamese', file: 'statistics.json', spoil: (v) => (v.asOf = '31/7/2023')},
  {
    name: 'a value is text',
    file: 'statistics.json',
    spoil: (v) => (v.indicators[0].value = '1.234'),
  },
  {
    name: 'a value is negative',
    file: 'statistics.json',
    spoil: (v) => (v.indicators[0].value = -1),
  },
  {
    name: 'the period is unknown',
    file: 'statistics.json',
    spoil: (v) => (v.indicators[0].period = 'năm'),
  },
  {
    name: 'an id is lower case',
    file: 'statistics.json',
    spoil: (v) => (v.indicators[0].id = 'pop'),
  },
  {name: 'a chart is unknown', file: 'statistics.json', spoil: (v) => (v.views[0].type = 'pie')},
  {name: 'there are no charts', file: 'statistics.json', spoil: (v) => (v.views = [])},
  {name: 'an icon is unknown', file: 'team.json', spoil: (v) => (v.members[0].icon = 'moon')},
  {name: 'an item is no group', file: 'team.json', spoil: (v) => (v.groups[0] = 'Tổ 1')},
  {name: 'a list is an object', file: 'roles.json', spoil: (v) => (v.pairs = {})},
  {name: 'there are too many pairs', file: 'roles.json', spoil: (v) => v.pairs.push(...v.pairs)},
  {name: 'an asset has no file', file: 'media.json', spoil: (v) => delete v.assets[0].file},
  {name: 'the file is a list', file: 'words.json', spoil: (v) => (v.readings = [[]])},
  {name: 'a word has a space', file: 'words.json', spoil: (v) => (v.readings[0].written = 'U B')},
  {
    name: 'the picture is odd',
    file: 'profiles/strict-safe-harbour.json',
    spoil: (v) => (v.picture.width = 1921),
  },
  {
    name: 'the speed is unusual',
    file: 'profiles/strict-safe-harbour.json',
    spoil: (v) => (v.picture.fps = 29),
  },
];

/** Changes that an officer may make. */
export const HARMLESS: readonly Change[] = [
  {name: 'what has a default is left out', file: 'clip.json', spoil: (v) => delete v.music},
  {name: 'the schema is not named', file: 'team.json', spoil: (v) => delete v.$schema},
  {
    name: 'an optional text is left out',
    file: 'team.json',
    spoil: (v) => delete v.members[0].detail,
  },
  {
    name: 'a line may be left out',
    file: 'team.json',
    spoil: (v) => (v.narration[0] = {text: 'Xin chào.', optional: 1}),
  },
  {name: 'a text has tones', file: 'clip.json', spoil: (v) => (v.unit.name = 'phường Nghĩa Lộ')},
];
