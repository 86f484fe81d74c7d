import {edit, remove, write} from './change';
import type {Mutant} from './mutant';

const caught = (ruleId: string, file: string, path?: string) => ({
  caught: {ruleId: `INPUT.${ruleId}`, file, ...(path === undefined ? {} : {path})},
});

/** Rows of sessions, each another day. */
const sessionRows = (count: number): string =>
  Array.from({length: count}, (_, i) => {
    const date = new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);
    return `{"date": "${date}", "group": "to-1", "topic": "y-te", "people": 12}`;
  }).join(', ');

/** Files that are not quite JSON, not quite text, or not there. */
export const mutants: readonly Mutant[] = [
  {name: 'a file is lost', change: remove('team.json'), ...caught('FILE_MISSING', 'team.json')},
  {name: 'words.json is lost', near: 'INPUT.FILE_MISSING', change: remove('words.json')},
  {name: 'sessions.json is lost', near: 'INPUT.FILE_MISSING', change: remove('sessions.json')},
  {
    name: 'an unused profile is lost',
    near: 'INPUT.REFERENCE',
    change: remove('profiles/strict-safe-harbour.json'),
  },
  {
    name: 'the profile is lost',
    change: remove('profiles/quang-ngai-2023-assumed.json'),
    ...caught('REFERENCE', 'clip.json', 'contest.profile'),
  },
  {name: 'a file is empty', change: write('roles.json', ''), ...caught('SYNTAX', 'roles.json')},
  {
    name: 'a file is blank',
    change: write('roles.json', ' \n\n'),
    ...caught('SYNTAX', 'roles.json'),
  },
  {
    name: 'a file holds a comment only',
    change: write('roles.json', '// chưa có'),
    ...caught('SYNTAX', 'roles.json'),
  },
  {
    name: 'a file is cut short',
    change: write('roles.json', (text) => text.slice(0, -30)),
    ...caught('SYNTAX', 'roles.json'),
  },
  {
    name: 'a file is written twice',
    change: write('roles.json', (text) => text + text),
    ...caught('SYNTAX', 'roles.json'),
  },
  {name: 'a file is a list', change: write('words.json', '[]'), ...caught('TYPE', 'words.json')},
  {name: 'a file is a text', change: write('words.json', '"chữ"'), ...caught('TYPE', 'words.json')},
  {name: 'a file is null', change: write('words.json', 'null'), ...caught('TYPE', 'words.json')},
  {
    name: 'a file is a spreadsheet',
    change: write('statistics.json', 'PK\u0003\u0004…'),
    ...caught('ENCODING', 'statistics.json'),
  },
  {
    name: 'a file is a web page',
    change: write('team.json', '<!doctype html><html></html>'),
    ...caught('ENCODING', 'team.json'),
  },
  {
    name: 'a file is UTF-16',
    change: write('team.json', (text) => `\ufffd\ufffd${[...text].join('\0')}`),
    ...caught('ENCODING', 'team.json'),
  },
  {
    name: 'a file is too large',
    change: write('team.json', (text) => text + ' '.repeat(5_300_000)),
    ...caught('SIZE', 'team.json'),
  },
  {
    name: 'a file is large, but not too large',
    near: 'INPUT.SIZE',
    change: write('team.json', (text) => text + '\n'.repeat(500_000)),
  },
  {
    name: 'brackets without end',
    change: edit('team.json', '"groups": [', `"groups": ${'['.repeat(70)}`),
    ...caught('DEPTH', 'team.json'),
  },
  {
    name: 'a BOM',
    change: write('clip.json', (text) => `\ufeff${text}`),
    ...caught('BOM', 'clip.json'),
  },
  {
    name: 'lines of Windows',
    near: 'INPUT.SYNTAX',
    change: write('clip.json', (text) => text.replaceAll('\n', '\r\n')),
  },
  {
    name: 'lines of an old Mac',
    near: 'INPUT.SYNTAX',
    change: write('clip.json', (text) => text.replaceAll('\n', '\r')),
  },
  {
    name: 'tabs for indentation',
    near: 'INPUT.SYNTAX',
    change: write('clip.json', (text) => text.replaceAll('  ', '\t')),
  },
  {
    name: 'all on one line',
    near: 'INPUT.SYNTAX',
    change: write('clip.json', (text) => JSON.stringify(JSON.parse(text))),
  },
  {
    name: 'letters as escapes',
    near: 'INPUT.ENCODING',
    change: edit('clip.json', 'Phiếu chờ', 'Phi\\u1ebfu ch\\u1edd'),
  },
  {
    name: 'a comma at the end of a list',
    change: edit('clip.json', '"closing"\n  ]', '"closing",\n  ]'),
    ...caught('TRAILING_COMMA', 'clip.json'),
  },
  {
    name: 'a comma twice',
    change: edit('clip.json', '"hook",', '"hook",,'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'a comma lost',
    change: edit('clip.json', '"hook",', '"hook"'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'a colon lost',
    change: edit('clip.json', '"motif":', '"motif"'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'an equals sign for a colon',
    change: edit('clip.json', '"motif":', '"motif" ='),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'a semicolon for a comma',
    change: edit('clip.json', '"hook",', '"hook";'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'a bracket lost',
    change: edit('clip.json', '"closing"\n  ]', '"closing"\n'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'a comment at the end of a line',
    change: edit('clip.json', '"hook",', '"hook", // mở đầu'),
    ...caught('COMMENT', 'clip.json'),
  },
  {
    name: 'a comment of several lines',
    change: edit('clip.json', '"hook",', '"hook", /* mở\nđầu */'),
    ...caught('COMMENT', 'clip.json'),
  },
  {
    name: 'an address with two slashes in a text',
    near: 'INPUT.COMMENT',
    change: edit('clip.json', '"Phiếu chờ"', '"Xem https://x.vn"'),
  },
  {
    name: 'curly quotes around a text',
    change: edit('clip.json', '"Phiếu chờ"', '“Phiếu chờ”'),
    ...caught('QUOTES', 'clip.json'),
  },
  {
    name: 'a curly quote at the end',
    change: edit('clip.json', '"Phiếu chờ"', '"Phiếu chờ”'),
    ...caught('QUOTES', 'clip.json'),
  },
  {
    name: 'single quotes around a text',
    change: edit('clip.json', '"Phiếu chờ"', "'Phiếu chờ'"),
    ...caught('QUOTES', 'clip.json'),
  },
  {
    name: 'curly quotes around a key',
    change: edit('clip.json', '"motif"', '“motif”'),
    ...caught('QUOTES', 'clip.json'),
  },
  {
    name: 'no quotes around a text',
    change: edit('clip.json', '"river-hill"', 'river-hill'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'no quotes around a key',
    change: edit('clip.json', '"motif":', 'motif:'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'curly quotes inside a text',
    near: 'INPUT.QUOTES',
    change: edit('clip.json', '"Phiếu chờ"', '"Phiếu “chờ”"'),
  },
  {
    name: 'escaped quotes inside a text',
    near: 'INPUT.QUOTES',
    change: edit('clip.json', '"Phiếu chờ"', '"Phiếu \\"chờ\\""'),
  },
  {
    name: 'a text that is not closed',
    change: edit('clip.json', '"Phiếu chờ"', '"Phiếu chờ'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'True of another language',
    change: edit('clip.json', '"river-hill"', 'True'),
    ...caught('SYNTAX', 'clip.json'),
  },
  {
    name: 'a number with points',
    change: edit('statistics.json', '11480', '11.480.000'),
    ...caught('SYNTAX', 'statistics.json'),
  },
  {
    name: 'a number with a comma',
    change: edit('statistics.json', '11480', '11,480'),
    ...caught('SYNTAX', 'statistics.json'),
  },
  {
    name: 'a number with a leading zero',
    change: edit('statistics.json', '11480', '011480'),
    ...caught('SYNTAX', 'statistics.json'),
  },
  {
    name: 'a text of decomposed letters',
    change: edit('clip.json', 'Phiếu chờ', 'Phiếu chờ'.normalize('NFD')),
    ...caught('NFD', 'clip.json'),
  },
  {
    name: 'a no-break space in a text',
    change: edit('clip.json', 'Phiếu chờ', 'Phiếu\u00a0chờ'),
    ...caught('SPACES', 'clip.json'),
  },
  {
    name: 'a no-break space between tokens',
    change: edit('clip.json', '"motif": ', '"motif":\u00a0'),
    ...caught('SPACES', 'clip.json'),
  },
  {
    name: 'a space around a text',
    near: 'INPUT.SPACES',
    change: edit('clip.json', '"Phiếu chờ"', '" Phiếu chờ "'),
  },
  {
    name: 'an empty line before all',
    near: 'INPUT.BOM',
    change: write('clip.json', (text) => `\n${text}`),
  },
  {
    name: 'a comma at the end of a text',
    near: 'INPUT.TRAILING_COMMA',
    change: edit('clip.json', '"Phiếu chờ"', '"Phiếu chờ,"'),
  },
  {
    name: 'composed letters as escapes',
    near: 'INPUT.NFD',
    change: edit('clip.json', 'Phiếu chờ', 'Phi\\u1ebfu ch\\u1edd'),
  },
  {
    name: 'many brackets, each closed before the next',
    near: 'INPUT.DEPTH',
    change: write('sessions.json', `{"sessions": [${sessionRows(100)}]}`),
  },
  {
    name: 'a whole number with a decimal of nothing',
    near: 'INPUT.TYPE',
    change: edit('statistics.json', '11480', '11480.0'),
  },
  {
    name: 'TCVN3 text',
    change: edit('clip.json', '"Phiếu chờ"', '"PhiÕu chê, céng ®ång"'),
    ...caught('ENCODING', 'clip.json', 'hook.slip.ticket'),
  },
  {
    name: 'VNI text',
    change: edit('clip.json', '"Phiếu chờ"', '"Phieáu chôø coäng ñoàng"'),
    ...caught('ENCODING', 'clip.json', 'hook.slip.ticket'),
  },
  {
    name: 'letters that were lost',
    change: edit('clip.json', 'Phiếu chờ', 'Phi\ufffdu ch\ufffd'),
    ...caught('ENCODING', 'clip.json', 'hook.slip.ticket'),
  },
  {
    name: 'bold letters of the web',
    change: edit('clip.json', 'Phiếu chờ', '𝐏𝐡𝐢𝐞𝐮'),
    ...caught('ENCODING', 'clip.json', 'hook.slip.ticket'),
  },
];
