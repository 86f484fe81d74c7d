import {describe, expect, test} from 'vitest';
import type {DossierTexts} from '../../../../src/dossier/read-dossier';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {replaced, TEXTS} from '../../../fixtures/dossier';

const findings = (texts: DossierTexts) => judgeDossier({...TEXTS, ...texts}).findings;

const words = (more: object) => JSON.stringify({readings: [], compounds: [], ...more});

const spoken = (text: string) =>
  replaced('activities.json', 'Hàng thật, ảnh thật, lời hứa cũng thật.', text);

describe('the rules of texts', () => {
  test('takes the words that the office accepts', () => {
    const texts = {'activities.json': spoken('Chị Niê bán hàng qua appshop.')};
    expect(findings(texts).map(({measured}) => measured)).toEqual(['Niê', 'appshop']);
    expect(findings({...texts, 'words.json': words({accepted: ['Niê', 'appshop']})})).toEqual([]);
  });

  test('accepts a name that is near another', () => {
    const texts = {'activities.json': spoken('Bé Thiên Ân khoe tranh.')};
    const near = words({compounds: ['Thiên Ấn']});
    expect(findings({...texts, 'words.json': near})).toEqual([
      expect.objectContaining({ruleId: 'TERM.NAME', measured: 'Thiên Ân', expected: 'Thiên Ấn'}),
    ]);
    const accepted = words({compounds: ['Thiên Ấn'], accepted: ['Thiên Ân']});
    expect(findings({...texts, 'words.json': accepted})).toEqual([]);
  });

  test('a word that must go need not be spelt out first', () => {
    const texts = {'activities.json': spoken('Bà con cầm CMND đến phường.')};
    expect(findings(texts)).toEqual([
      expect.objectContaining({ruleId: 'TERM.LEGAL', measured: 'CMND'}),
    ]);
  });

  test('knows an abbreviation of the office, and asks for its full form first', () => {
    const readings = [{written: 'ĐHT', spoken: 'điểm hỗ trợ'}];
    const early = {'team.json': replaced('team.json', 'Mỗi tổ dân phố, một ngọn đèn', 'Mở ĐHT')};
    expect(findings({...early, 'words.json': words({readings})})).toEqual([
      expect.objectContaining({
        ruleId: 'TERM.ABBREVIATION',
        file: 'team.json',
        path: 'heading',
        expected: 'điểm hỗ trợ',
      }),
    ]);
    const late = {'clip.json': replaced('clip.json', 'Cảm ơn bà con', 'ĐHT cảm ơn bà con')};
    expect(findings({...late, 'words.json': words({readings})})).toEqual([]);
  });

  test('names the rarer place of the tone mark, once, with the count', () => {
    const [finding, ...others] = findings({
      'activities.json': spoken('Nét văn hoá, hàng hoá, sức khoẻ.'),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ruleId: 'SPELL.TONE_STYLE', measured: 'hoá'});
    expect(finding?.message).toMatch(/3 chỗ như “hoá”, \d+ chỗ như “/);
  });

  test('lists the first twenty of a rule and counts the others', () => {
    const text = Array.from({length: 30}, () => 'kủa').join(' ');
    const found = findings({'activities.json': spoken(text)});
    expect(found).toHaveLength(20);
    expect(found.at(-1)?.message).toContain('Còn 10 lỗi nữa');
  });

  test('says nothing of the language of a scene that is switched off, but still finds personal data', () => {
    const off = {'clip.json': replaced('clip.json', '    "statistics",\n', '')};
    const statistics = replaced('statistics.json', 'Con số biết nói', 'Con số kủa 0912345678');
    expect(findings({...off, 'statistics.json': statistics}).map(({ruleId}) => ruleId)).toEqual([
      'PII.TEXT',
    ]);
  });

  test('searches what only goes to side files for personal data', () => {
    const media = replaced('media.json', 'The Be Vietnam Pro Project Authors', 'A 0912345678');
    expect(findings({'media.json': media})).toEqual([
      expect.objectContaining({
        ruleId: 'PII.TEXT',
        path: 'assets[0].author',
        measured: '09••••••••',
      }),
    ]);
  });

  test('requires a reason for what is public', () => {
    const found = findings({'words.json': words({public: [{text: '1022'}]})});
    expect(found).toEqual([expect.objectContaining({ruleId: 'INPUT.KEY_MISSING'})]);
  });

  test('marks the exact column behind escapes and marks', () => {
    const text = spoken('Hàng \\"thật\\" \\u0111\\u1eb9p cã nhà.');
    const [finding] = findings({'activities.json': text});
    const line = text.split('\n')[(finding?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.column ?? 0) - 1)).toMatch(/^cã nhà/);
  });

  test('a number that is declared as public is no typed number, another is reported once', () => {
    const texts = {'activities.json': spoken('Liên hệ 0255 3822 123 khi cần.')};
    const entry = {text: '02553822123', reason: 'đường dây nóng của phường'};
    expect(findings({...texts, 'words.json': words({public: [entry]})})).toEqual([]);
    expect(findings(texts).map(({ruleId}) => ruleId)).toEqual(['PII.TEXT']);
    const both = {'activities.json': spoken('Liên hệ 0255 3822 123, đã có 120 người gọi.')};
    expect(findings(both).map(({ruleId}) => ruleId)).toEqual(['STAT.TYPED_NUMBER', 'PII.TEXT']);
  });
});
