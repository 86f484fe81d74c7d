import type {Severity, Stage} from '../../src/findings/finding';
import {type RuleFacts, RULES} from '../../src/rules/index';

const STAGES: Readonly<Record<Stage, string>> = {
  input: 'Đọc tệp',
  data: 'Dữ liệu',
  sources: 'Ảnh, đoạn quay, bản ghi',
  timeline: 'Clip đã lên kế hoạch',
  media: 'Tệp đã dựng',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  block: 'chặn',
  warn: 'nhắc',
  inform: 'cho biết',
};

/** What it weighs in a final clip. */
const inFinal = ({severity, inFinal: final}: RuleFacts): string =>
  final === 'block' && severity === 'warn' ? SEVERITIES.block : SEVERITIES[severity];

const inForce = ({validFrom, validTo}: RuleFacts): string =>
  [validFrom === undefined ? '' : `từ ${validFrom}`, validTo === undefined ? '' : `đến ${validTo}`]
    .filter((part) => part !== '')
    .join(' ');

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (rule: RuleFacts): string =>
  `| \`${rule.id}\` | ${cell(rule.about)} | ${SEVERITIES[rule.severity]} | ${inFinal(rule)} | ${cell(rule.source)} | ${inForce(rule)} |`;

const section = (stage: Stage): string =>
  [
    `## ${STAGES[stage]}`,
    '',
    '| mã | điều được xem | bản nháp | bản chính thức | nguồn | hiệu lực |',
    '| --- | --- | --- | --- | --- | --- |',
    ...RULES.filter((rule) => rule.stage === stage).map(row),
  ].join('\n');

/** `docs/rules.md`, made from the rules themselves. */
export const rulesPage = `# Các quy tắc

Trang này do \`npm run docs\` viết ra từ \`src/rules/index.ts\`. Mỗi quy tắc chỉ nhắc điều chưa đúng; không nhắc gì là đạt; không xem được thì không bao giờ là đạt. “chặn”: việc dừng lại cho đến khi sửa xong. “nhắc”: vẫn dựng được.

${(Object.keys(STAGES) as Stage[]).map(section).join('\n\n')}
`;
