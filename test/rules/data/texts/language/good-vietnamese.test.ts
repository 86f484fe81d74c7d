import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {judgeDossier} from '../../../../../src/rules/data/judge-dossier';
import {checkLanguage} from '../../../../../src/rules/data/texts/language/check-language';
import type {ShownText} from '../../../../../src/script/texts/shown-texts';
import {findPersonalData} from '../../../../../src/text/personal-data/find-personal-data';
import {dossierFrom, TEXTS} from '../../../../fixtures/dossier';
import {DEFAULT_TEXTS} from '../../mutants/default-texts';

const dossier = dossierFrom();

const shown = (text: string): ShownText => ({
  file: 'team.json',
  path: ['heading'],
  manner: 'seen',
  scene: 'closing',
  text,
  computed: [],
  rawIndex: (index) => index,
});

/** What is said about texts, as rule and stretch. */
const said = (texts: readonly string[]): string[] => [
  ...checkLanguage(dossier, texts.map(shown)).map(
    ({remark: {ruleId, start, end}, shown: {text}}) => `${ruleId}: ${text.slice(start, end)}`,
  ),
  ...texts.flatMap((text) =>
    findPersonalData(text).map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
  ),
];

/** The plan that the project was born from, its two slips mended, and how people of the place speak. */
const OFFICIAL = `
Thực hiện Kế hoạch số 146/KH-UBND ngày 01/8/2023 của Ủy ban nhân dân (UBND) thành phố Quảng Ngãi về việc tổ chức cuộc thi.
Nâng cao nhận thức, ý thức trách nhiệm về vai trò, tầm quan trọng của Tổ công nghệ số cộng đồng trong việc tuyên truyền chuyển đổi số.
Phát huy tính năng động, sáng tạo của cán bộ, công chức, đảng viên, hội viên và đoàn viên, góp phần hoàn thành tốt nhiệm vụ chính trị.
Các tác phẩm dự thi phải đạt chất lượng cao về nội dung, nghệ thuật và kỹ thuật, thể hiện được mục đích đề ra của địa phương.
Một 01 video clip (theo thể lệ) để đăng ký dự thi, gửi về UBND thành phố (qua Phòng Văn hóa và Thông tin) trước ngày 20/8/2023.
Hướng dẫn doanh nghiệp, hộ kinh doanh, người dân trên địa bàn đăng ký tham gia các sàn thương mại điện tử; mở tài khoản thanh toán điện tử.
Hướng dẫn người dân tiếp cận, cài đặt các dịch vụ số như y tế, giáo dục, chính sách xã hội, phòng chống dịch,… thông qua các nền tảng số.
Từ nguồn ngân sách và các nguồn huy động tài trợ hợp pháp khác (nếu có).
Bộ phận Tài chính – Kế toán, Bộ phận Văn hóa - xã hội, Văn phòng UBND phường, Công an phường, Đoàn thanh niên phường.
Chỉ đạo các chi Đoàn thanh niên phường tích cực phối hợp với Tổ công nghệ số cộng đồng xây dựng Video Clip.
Một cán bộ Công an phường cho biết đơn vị đã hoàn thành trên 70% chỉ tiêu, kích hoạt định danh điện tử mức 2 cho hơn 13.000 người dân.
Theo Quyết định số 969/QĐ-UBND ngày 18/3/2022, Công văn số 1436/UBND-VHTT ngày 07/6/2023, giai đoạn 2022 - 2025.
Toàn trình đạt 687/687 hồ sơ; biên lai/phiếu thu/hóa đơn điện tử khi thu phí dịch vụ công…
Ứng dụng có 9 tính năng, bản 4.1.6, trên iOS và Android; quét mã QR, nhận tin nhắn SMS, xem trên Google Play.
Bà con ơi, mai họp tổ lúc 19 giờ 30 tại nhà văn hóa, nhớ mang theo điện thoại nghen!
Ông Tám xách giỏ cá ra chợ, quét mã QR cái rẹt là xong, khỏi thối tiền lẻ.
Chiếc xe đạp cũ cọc cạch, chiếc loa kèn rè rè, vậy mà tin gì cũng tới từng ngõ ngách.
Rau muống, cà pháo, mắm ruốc, cá bống sông Trà, kẹo gương, tỏi Lý Sơn, đường phổi, quế Trà Bồng, bánh xèo, ram bắp, don.
Các em học sinh khoe điểm, khoác ba lô, ngoéo tay nhau hứa giúp ông bà dùng điện thoại thông minh.
Khoảng 7 giờ sáng, khuỷu sông loáng thoáng sương, thuyền nan khua nước, tiếng ghe bì bõm.
`
  .trim()
  .split('\n');

describe('good Vietnamese', () => {
  test('of officers and of the street raises nothing', () => {
    expect(said(OFFICIAL)).toEqual([]);
  });

  test('and the two slips of the plan are found in it', () => {
    expect(
      said([
        'Phù hợp với điểu kiện kinh tế xã hội của phường.',
        'Tiêu chí đánh giá về công tác chuyển đối số của phường.',
      ]),
    ).toEqual(['SPELL.CONFUSED: điểu kiện', 'SPELL.CONFUSED: chuyển đối số']);
  });
});

/** Sources that hold wrong or unusual words on purpose. */
const WORDS_AS_DATA =
  /texts.language|personal-data|vietnamese-syllable|legacy-font|clean-text|lexicon|compounds|text.reading|read-number/;

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Texts in quotes of a source file that have a Vietnamese letter, without what is put in. */
const messagesOf = (source: string): string[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)+)'|`([^`\n]+)`/g)]
    .map(([, plain, template]) => (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, 'X'))
    .filter((text) => VIETNAMESE.test(text));

describe('messages of the program', () => {
  const folder = new URL('../../../../../src/', import.meta.url);
  const messages = (readdirSync(folder, {recursive: true}) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !WORDS_AS_DATA.test(name))
    .flatMap((name) => messagesOf(readFileSync(new URL(name, folder), 'utf8')));

  test('are spelt as the rules require', () => {
    expect(messages.length).toBeGreaterThan(500);
    const spelling = said(messages).filter(
      (remark) => /^SPELL\.(?!SPACE|CAPITAL)/.test(remark) && VIETNAMESE.test(remark),
    );
    expect(spelling.filter((remark) => remark !== 'SPELL.SYLLABLE: giê')).toEqual([]);
  });
});

const VIETNAMESE_PAGES = [
  'commands',
  'data',
  'preview',
  'several-units',
  'spreadsheet',
  'voice',
].map((name) => `docs/${name}.md`);

describe('what officers read first', () => {
  const pages = ['README.md', ...VIETNAMESE_PAGES].map((page) =>
    readFileSync(new URL(`../../../../../${page}`, import.meta.url), 'utf8'),
  );
  const prose = pages
    .join('\n')
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/`[^`]*`/g, 'X');
  const paragraphs = prose.split('\n').filter((line) => VIETNAMESE.test(line));
  const examples = [...prose.matchAll(/“([^“”]+)”/g)].map(([, example = '']) => example);

  test('the README and the pages of officers are spelt as we ask of others', () => {
    expect(paragraphs.length).toBeGreaterThan(30);
    // Names of programs are no words of any language.
    const spelling = said(paragraphs).filter(
      (remark) => /^SPELL\.(?!SPACE|CAPITAL)/.test(remark) && VIETNAMESE.test(remark),
    );
    expect(spelling).toEqual([]);
  });

  test('its examples raise nothing', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(said(examples)).toEqual([]);
  });

  test('the default dossier and its frozen copy raise nothing', () => {
    for (const texts of [DEFAULT_TEXTS, TEXTS]) expect(judgeDossier(texts).findings).toEqual([]);
  });
});
