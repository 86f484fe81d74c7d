import {describe, expect, test} from 'vitest';
import {editorSchemas} from '../../../src/dossier/editor-help/editor-schema';
import {judgeDossier} from '../../../src/rules/data/judge-dossier';
import {type ShownText, shownTexts} from '../../../src/script/texts/shown-texts';
import {NOT_TEXT} from '../../../src/script/texts/text-keys';
import {replaced, TEXTS} from '../../fixtures/dossier';

const read = (texts = TEXTS) => {
  const {dossier, places} = judgeDossier(texts);
  if (!dossier) throw new Error('not a dossier');
  return {texts: shownTexts(dossier, places), places};
};

const at = (texts: readonly ShownText[], file: string, ...path: (string | number)[]) =>
  texts.find((shown) => shown.file === file && shown.path.join('.') === path.join('.'));

describe('shownTexts', () => {
  const {texts} = read();

  test('gives every text with its scene and manner, and nothing that only the program reads', () => {
    expect(at(texts, 'team.json', 'heading')).toMatchObject({scene: 'team', manner: 'seen'});
    expect(at(texts, 'clip.json', 'unit', 'authority')).toMatchObject({scene: 'title'});
    expect(at(texts, 'clip.json', 'hook', 'narration', 1)).toMatchObject({
      scene: 'hook',
      manner: 'spoken',
      text: 'Bây giờ, tờ giấy ấy nằm gọn trong chiếc điện thoại.',
    });
    expect(at(texts, 'clip.json', 'contest', 'basis')).toMatchObject({manner: 'written'});
    expect(at(texts, 'media.json', 'assets', 0, 'author')).toMatchObject({manner: 'written'});
    for (const key of ['slug', 'date', 'icon', 'id', 'asOf', 'scenes', 'profile']) {
      expect(texts.filter(({path}) => path.includes(key))).toEqual([]);
    }
  });

  test('puts figures in place, and knows that nobody typed them', () => {
    const shown = at(texts, 'team.json', 'groupsLabel');
    expect(shown?.text).toBe('12 tổ dân phố, 12 Tổ công nghệ số cộng đồng');
    expect(shown?.computed).toEqual([
      {start: 0, end: 2},
      {start: 15, end: 17},
    ]);
  });

  test('leads from a letter that is shown back to the letter in the file', () => {
    const raw =
      '[[to-truong]] Tổ trưởng tổ dân phố đứng ra làm đầu mối, [[to-pho]] bí thư chi đoàn làm tổ phó.';
    const shown = at(texts, 'team.json', 'narration', 2);
    expect(shown?.text).toBe(
      'Tổ trưởng tổ dân phố đứng ra làm đầu mối, bí thư chi đoàn làm tổ phó.',
    );
    for (const word of ['Tổ trưởng', 'đầu mối', 'bí thư', 'phó.']) {
      expect(shown?.rawIndex(shown.text.indexOf(word))).toBe(raw.indexOf(word));
    }
  });

  test('a scene that is switched off shows nothing', () => {
    const {texts: fewer} = read({
      ...TEXTS,
      'clip.json': replaced('clip.json', '    "statistics",\n', ''),
    });
    expect(at(fewer, 'statistics.json', 'heading')?.scene).toBeUndefined();
  });
});

describe('the keys of the schemas', () => {
  type Node = Readonly<Record<string, unknown>>;
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

  /** Keys whose strings must be one of some words or have a form: dates, ids, choices. */
  const formed = (node: Node, key = ''): string[] => {
    const {pattern, const: only, enum: words, properties, ...more} = node;
    const own = [pattern, only, words].some((form) => form !== undefined) ? [key] : [];
    const inner = Object.entries(isNode(properties) ? properties : {}).flatMap(([name, value]) =>
      isNode(value) ? formed(value, name) : [],
    );
    return [
      ...own,
      ...inner,
      ...Object.values(more).flatMap((value) => (isNode(value) ? formed(value, key) : [])),
    ];
  };

  test('no date, choice or name of a thing is read as a sentence', () => {
    const schemas = Object.entries(editorSchemas()).filter(([name]) => !name.startsWith('profile'));
    const keys = new Set(schemas.flatMap(([, text]) => formed(JSON.parse(text) as Node)));
    expect(keys.size).toBeGreaterThan(30);
    expect([...keys].filter((key) => !NOT_TEXT.has(key) && key !== 'source')).toEqual([]);
  });

  test('what is kept about a figure, a fact or a session is written, not shown', () => {
    const statistics = JSON.parse(TEXTS['statistics.json'] ?? '') as {
      indicators: object[];
      rates: object[];
    };
    Object.assign(statistics.indicators[0] ?? {}, {
      note: 'Ghi chú.',
      approvedBy: 'Công an phường',
      asOf: '2023-07-31',
    });
    const {texts} = read({
      ...TEXTS,
      'statistics.json': JSON.stringify(statistics),
      'clip.json': replaced(
        'clip.json',
        '"hook":',
        '"facts": [{"text": "25 dịch vụ công", "source": "Quyết định 06/QĐ-TTg"}], "hook":',
      ),
      'sessions.json':
        '{"sessions": [{"date": "2023-07-01", "group": "to-1", "topic": "y-te", "people": 3, "note": "Ở nhà văn hóa"}]}',
    });
    for (const path of [
      'statistics.json/indicators/0/note',
      'statistics.json/indicators/0/supplier',
      'statistics.json/indicators/0/approvedBy',
      'statistics.json/source/issuer',
      'clip.json/facts/0/text',
      'clip.json/facts/0/source',
      'sessions.json/sessions/0/note',
    ]) {
      const [file = '', ...steps] = path.split('/');
      expect(at(texts, file, ...steps), path).toMatchObject({manner: 'written'});
    }
    expect(at(texts, 'statistics.json', 'indicators', 0, 'asOf')).toBeUndefined();
    expect(at(texts, 'statistics.json', 'rates', 0, 'basis')).toMatchObject({manner: 'seen'});
  });
});

describe('the place of a letter in the file', () => {
  const columnOf = (written: string, shown: string) => {
    const text = `{\n  "a": "${written}"\n}`;
    const {places} = judgeDossier({...TEXTS, 'roles.json': text});
    const place = places['roles.json']?.locateIn(['a'], shown.indexOf('#'));
    return {...place, wanted: text.split('\n')[1]?.indexOf('#')};
  };

  test.each([
    ['plain', 'Tổ trưởng # tổ', 'Tổ trưởng # tổ'],
    ['an escaped quote', 'Tổ \\"trưởng\\" # tổ', 'Tổ "trưởng" # tổ'],
    ['an escaped letter', 'T\\u1ed5 # tổ', 'Tổ # tổ'],
    ['marks typed apart', `${'Tổ trưởng'.normalize('NFD')} # tổ`, 'Tổ trưởng # tổ'],
    ['a hidden character', 'Tổ\u200b trưởng # tổ', 'Tổ trưởng # tổ'],
    ['an odd space', 'Tổ\u00a0trưởng # tổ', 'Tổ trưởng # tổ'],
    ['an emoji', 'Tổ 👍 # tổ', 'Tổ 👍 # tổ'],
  ])('is exact with %s', (_, written, shown) => {
    const {line, column, wanted} = columnOf(written, shown);
    expect({line, column}).toEqual({line: 2, column: (wanted ?? 0) + 1});
  });
});
