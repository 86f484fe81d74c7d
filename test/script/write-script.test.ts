import {describe, expect, test} from 'vitest';
import type {SceneKind} from '../../src/dossier/scene-kinds';
import type {SceneOf} from '../../src/script/scene';
import {itemIdsOf, textsOf} from '../../src/script/scene-parts';
import {type Script, scriptSchema} from '../../src/script/script';
import {writeScript} from '../../src/script/write-script';
import {planTimeline} from '../../src/timeline/plan-timeline';
import {dossierFrom, replaced, TEXTS} from '../fixtures/dossier';

const dossier = dossierFrom();
const script = writeScript(dossier);

function sceneOf<Kind extends SceneKind>(from: Script, kind: Kind): SceneOf<Kind> {
  const scene = from.scenes.find((one): one is SceneOf<Kind> => one.kind === kind);
  if (!scene) throw new Error(`no scene ${kind}`);
  return scene;
}

const scriptWith = (texts: Readonly<Record<string, string>>): Script =>
  writeScript(dossierFrom({...TEXTS, ...texts}));

/** Every text of a value with its path. */
function textsIn(value: unknown, path = ''): readonly {path: string; text: string}[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

/** Paths at which two values differ. */
function differences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (Object.is(a, b)) return [];
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const at = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
  return [...keys].flatMap((key) => differences(at(a, key), at(b, key), `${path}/${key}`));
}

describe('writeScript', () => {
  test('is what its schema says', () => {
    expect(scriptSchema.parse(script)).toEqual(script);
  });

  test('has the scenes of clip.json in their order', () => {
    expect(script.scenes.map(({kind}) => kind)).toEqual(dossier.clip.scenes);
  });

  test('leaves no reference and no mark in any text', () => {
    expect(textsIn(script).filter(({text}) => /\{\{|\}\}|\[\[|\]\]/.test(text))).toEqual([]);
  });

  test('says figures and abbreviations as they are spoken, and knows which lines may go', () => {
    const spoken = sceneOf(script, 'statistics').lines[0];
    expect(spoken?.spoken).toContain('đề án không sáu');
    expect(spoken?.spoken).toContain('mười nghìn bảy trăm bốn mươi sáu thẻ');
    expect(spoken?.syllables).toBe(spoken?.spoken.split(' ').length);
    const other = scriptWith({
      'team.json': replaced(
        'team.json',
        /"(Ở mỗi tổ dân phố, một[^"]*)"/,
        '{"text": "Ở mỗi nơi, UBND phường có một tổ.", "optional": 2}',
      ),
      'words.json':
        '{"readings": [{"written": "UBND", "spoken": "ủy ban"}], "compounds": ["ngọn đèn xóm"]}',
    });
    const line = sceneOf(other, 'team').lines[1];
    expect(line).toMatchObject({optional: 2, spoken: 'ở mỗi nơi ủy ban phường có một tổ'});
    expect(other.glossary).toContain('ngọn đèn xóm');
    expect(sceneOf(other, 'team').lines[0]).not.toHaveProperty('optional');
  });

  test('names the music: a mood, or the file of what is registered', () => {
    expect(script.music).toEqual({mood: 'river'});
    const filed = scriptWith({
      'clip.json': replaced('clip.json', '"motif"', '"music": {"asset": "que-ta"}, "motif"'),
      'media.json': replaced(
        'media.json',
        '"assets": [',
        '"assets": [{"id": "que-ta", "kind": "music", "file": "music/que-ta.mp3", "author": "A", "licence": "B"},',
      ),
    });
    expect(filed.music).toEqual({file: 'music/que-ta.mp3'});
  });

  test('puts figures where texts call them', () => {
    expect(sceneOf(script, 'team').groupsLabel).toBe('12 tổ dân phố, 12 Tổ công nghệ số cộng đồng');
    const statistics = sceneOf(script, 'statistics');
    expect(statistics.lines[0]?.text).toContain('đã cấp 10.746 thẻ');
    expect(statistics.lines[2]?.text).toBe(
      'Đến ngày 31/7/2023, tỷ lệ kích hoạt đạt 71,0% so với công dân từ đủ 14 tuổi.',
    );
    expect(statistics.asOf).toBe('Tính đến ngày 31/7/2023');
    expect(statistics.source).toMatch(/^Nguồn: .*, ngày 01\/8\/2023$/);
  });

  test('line ids are unique in the clip', () => {
    const ids = script.scenes.flatMap(({lines}) => lines.map(({id}) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('content tags come from the profile, each on its scene', () => {
    const tags = Object.fromEntries(script.scenes.map(({kind, contents}) => [kind, contents]));
    expect(tags).toMatchObject({
      team: ['C1'],
      changes: ['C2'],
      services: ['C3.1'],
      market: ['C3.2'],
      needs: ['C3.3'],
      outreach: ['C4'],
      management: ['C5'],
      solutions: ['C6'],
      hook: [],
      closing: [],
    });
    const file = 'profiles/quang-ngai-2023-assumed.json';
    const moved = scriptWith({[file]: replaced(file, '"tag": "C5"', '"tag": "Z9"')});
    expect(sceneOf(moved, 'management').contents).toEqual(['Z9']);
  });

  test('a scene that the list leaves out is not written', () => {
    const without = scriptWith({'clip.json': replaced('clip.json', /\s*"statistics",/, '')});
    expect(without.scenes.map(({kind}) => kind)).not.toContain('statistics');
    expect(without.scenes).toHaveLength(script.scenes.length - 1);
  });

  test('a ranking is sorted and names its groups', () => {
    const ranking = sceneOf(script, 'statistics').views.find(({type}) => type === 'ranking');
    if (ranking?.type !== 'ranking') throw new Error('no ranking');
    const values = ranking.rows.map(({value}) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(ranking.rows[0]).toMatchObject({label: 'Tổ dân phố 3', value: 812, unit: 'tài khoản'});
  });

  test('everything on screen is an item or a text of its scene', () => {
    for (const scene of script.scenes) {
      expect(new Set(itemIdsOf(scene)).size).toBe(itemIdsOf(scene).length);
      expect(textsOf(scene).every((text) => text.trim() !== '')).toBe(true);
    }
  });
});

describe('the sample flag', () => {
  const official = (text: string) => text.replaceAll('"sample"', '"official"');
  const statistics = replaced(
    'statistics.json',
    '"asOf"',
    '"approvedBy": "Công an phường", "asOf"',
  );

  test('stands on scenes that show or say a figure that nobody gave', () => {
    const flagged = script.scenes.filter(({sample}) => sample).map(({kind}) => kind);
    expect(flagged).toEqual(['statistics']);
  });

  test('falls when every figure and the source are official', () => {
    const given = scriptWith({'statistics.json': official(statistics)});
    expect(given.scenes.filter(({sample}) => sample)).toEqual([]);
  });

  test('stays while only the source, or one figure, is sample data', () => {
    const [head = '', tail = ''] = statistics.split('"indicators"');
    const source = scriptWith({'statistics.json': `${head}"indicators"${official(tail)}`});
    expect(sceneOf(source, 'statistics').sample).toBe(true);
    const one = official(statistics).replace(/("value": 11480,[^}]*)"official"/, '$1"sample"');
    expect(sceneOf(scriptWith({'statistics.json': one}), 'statistics').sample).toBe(true);
  });

  test('follows a sample figure into another scene', () => {
    const team = replaced('team.json', 'phường có {{GROUP_COUNT}} tổ', 'phường có {{POP_14}} tổ');
    expect(sceneOf(scriptWith({'team.json': team}), 'team').sample).toBe(true);
    const heading = replaced('outreach.json', 'đến từng cánh cửa', 'đến {{CCCD_ISSUED}} nhà');
    expect(sceneOf(scriptWith({'outreach.json': heading}), 'outreach').sample).toBe(true);
  });
});

describe('one figure changed in statistics.json', () => {
  const plan = (texts: Readonly<Record<string, string>> = {}) => {
    const changed = dossierFrom({...TEXTS, ...texts});
    return planTimeline(writeScript(changed), changed.profile.picture);
  };
  const before = plan();
  const index = before.scenes.findIndex(({scene}) => scene.kind === 'statistics');
  const issued = (value: number) =>
    plan({'statistics.json': replaced('statistics.json', '"value": 10746', `"value": ${value}`)});

  test('and as long in speech: only the figure, the line and its caption differ', () => {
    const after = issued(10_845);
    const changed = differences(before, after);
    expect(changed).toEqual(
      expect.arrayContaining([
        `/scenes/${index}/scene/views/0/figure/value`,
        `/scenes/${index}/scene/views/0/figure/text`,
        `/scenes/${index}/scene/lines/0/text`,
        `/scenes/${index}/scene/lines/0/spoken`,
        `/scenes/${index}/scene/lines/0/figures/0/text`,
      ]),
    );
    const cues = changed.filter((path) => path.startsWith('/cues/'));
    expect(cues).toHaveLength(1);
    expect(cues[0]).toMatch(/^\/cues\/\d+\/lines\/[01]$/);
    expect(changed).toHaveLength(6);
  });

  test('and shorter in speech: beside that only times differ, and only from its scene on', () => {
    const after = issued(10_000);
    const times = /\/(from|durationInFrames|startFrame|endFrame|syllables|posterFrame)$/;
    const others = differences(before, after).filter(
      (path) => !times.test(path) && !/\/beats\/|\/music\/liftsAtFrames\//.test(path),
    );
    const figure = `/scenes/${index}/scene/`;
    expect(others.every((path) => path.startsWith(figure) || path.startsWith('/cues/'))).toBe(true);
    expect(after.scenes.slice(0, index)).toEqual(before.scenes.slice(0, index));
    expect(after.scenes.slice(index + 1).map(({scene}) => scene)).toEqual(
      before.scenes.slice(index + 1).map(({scene}) => scene),
    );
    expect(after.durationInFrames).toBeLessThan(before.durationInFrames);
  });

  test('the same number in the picture, the caption and the voice', () => {
    const after = issued(10_845);
    const scene = after.scenes[index]?.scene;
    if (scene?.kind !== 'statistics') throw new Error('no statistics');
    const [view] = scene.views;
    expect(view?.type === 'counter' && view.figure.text).toBe('10.845');
    expect(scene.lines[0]?.text).toContain('10.845');
    const cues = after.cues.filter(({lineId}) => lineId === scene.lines[0]?.id);
    expect(cues.flatMap(({lines}) => lines).join(' ')).toContain('10.845');
    expect(JSON.stringify(after)).not.toContain('10.746');
  });
});

describe('footage', () => {
  test('comes with its kind, file and caption', () => {
    const asset =
      '"assets": [{"id": "cho-song", "kind": "video", "file": "footage/cho.mp4", "author": "x", "licence": "x"},';
    const media = replaced('media.json', '"assets": [', asset).replace(
      '"footage": []',
      '"footage": [{"scene": "market", "asset": "cho-song", "caption": "Chợ sông"}]',
    );
    const activities = replaced('activities.json', 'Hàng thật,', '[[footage]] Hàng thật,');
    const changed = scriptWith({'media.json': media, 'activities.json': activities});
    expect(sceneOf(changed, 'market').footage).toEqual({
      kind: 'video',
      src: 'footage/cho.mp4',
      caption: 'Chợ sông',
    });
    expect(sceneOf(changed, 'needs').footage).toBeUndefined();
  });
});
