import {type Rule, rule, sharedWalk} from '../../rule';
import type {TextRuleId} from './text-remark';
import {type TextCase, walkTexts} from './walk-texts';

/** Remarks of one rule that are listed; the others are counted. */
const MOST_REMARKS = 20;

const remarksOf = sharedWalk(walkTexts);

type About = Pick<Rule<TextCase>, 'about' | 'source'> & {
  readonly id: TextRuleId;
  readonly severity?: 'block';
};

const textRule = ({id, about, severity, source}: About): Rule<TextCase, TextRuleId> =>
  rule({
    id,
    stage: 'data',
    about,
    severity: severity ?? 'warn',
    inFinal: 'same',
    source,
    most: MOST_REMARKS,
    check: remarksOf(id),
  });

const SPELLING = 'Chính tả tiếng Việt';
const WRITING = 'Nghị định 30/2020/NĐ-CP';

/** The words of the clip, seen, spoken or written beside it. */
export const TEXT_RULES: readonly Rule<TextCase, TextRuleId>[] = [
  textRule({
    id: 'PII.TEXT',
    about: 'Dữ liệu cá nhân trong chữ, lời đọc',
    severity: 'block',
    source: 'Nghị định 13/2023/NĐ-CP; từ 01/01/2026: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  }),
  textRule({
    id: 'TERM.LEGAL',
    about: 'Tên gọi đúng luật ở ngày làm clip',
    source: 'Luật Căn cước 26/2023/QH15, Nghị định 42/2022/NĐ-CP và văn bản ghi ở từng tên gọi',
  }),
  textRule({
    id: 'TERM.ABBREVIATION',
    about: 'Chữ viết tắt được viết đủ ở lần đầu',
    source: 'Cách viết của văn bản hành chính',
  }),
  textRule({
    id: 'TERM.NAME',
    about: 'Tên riêng viết một cách trong cả clip',
    source: 'Tên ghi trong hồ sơ',
  }),
  textRule({
    id: 'TERM.CAPITALS',
    about: 'Chữ hoa trong tên cơ quan',
    source: `${WRITING}, Phụ lục II`,
  }),
  textRule({
    id: 'TERM.VARIANT',
    about: 'Một điều gọi một tên trong cả clip',
    source: 'Nghị định 59/2022/NĐ-CP viết “mức độ”, báo chí và phần lớn cơ quan viết “mức”',
  }),
  textRule({id: 'SPELL.SYLLABLE', about: 'Từ không có trong tiếng Việt', source: SPELLING}),
  textRule({
    id: 'SPELL.TONE',
    about: 'Dấu thanh đặt đúng chữ',
    source: `${SPELLING}; Quyết định 240/QĐ năm 1984`,
  }),
  textRule({
    id: 'SPELL.TONE_STYLE',
    about: 'Một kiểu đặt dấu thanh trong cả clip',
    source: `${SPELLING}; Quyết định 240/QĐ năm 1984`,
  }),
  textRule({
    id: 'SPELL.LETTER',
    about: 'Chữ cái lạ trông giống chữ Việt',
    source: `${SPELLING}; bảng mã Unicode`,
  }),
  textRule({id: 'SPELL.CONFUSED', about: 'Từ viết nhầm thành từ khác', source: SPELLING}),
  textRule({id: 'SPELL.DOUBLED', about: 'Từ viết hai lần', source: SPELLING}),
  textRule({id: 'SPELL.SPACE', about: 'Dấu cách thừa hoặc thiếu', source: SPELLING}),
  textRule({
    id: 'SPELL.CAPITAL',
    about: 'Chữ hoa đầu câu, không lẫn giữa từ',
    source: `${WRITING}, Phụ lục II`,
  }),
  textRule({
    id: 'FMT.NUMBER',
    about: 'Cách viết số: 1.234.567,8 và 74,7%',
    severity: 'block',
    source: 'Cách viết của mọi cơ quan nhà nước',
  }),
  textRule({
    id: 'FMT.DATE',
    about: 'Ngày có thật, viết đúng cách: 05/8/2023',
    severity: 'block',
    source: `${WRITING}, Phụ lục I, II.4`,
  }),
];
