import {edited} from '../edit';
import type {Mutant} from '../mutant';

/** A mutant that only warns, because it is no more than probable. */
export type StatisticsMutant = Mutant & {readonly warns?: true};

const FILE = 'statistics.json';
export type Change = Parameters<typeof edited>[1];
export const statistics = (change: Change): Mutant['change'] => edited(FILE, change);

/** Places of the default dossier's indicators. */
export const [POP_14, CCCD_RECV, CCCD_ISSUED, L2_RECV, L2_APPR] = [0, 1, 2, 3, 4] as const;

export const set = (index: number, fields: object): Mutant['change'] =>
  statistics(({indicators}) => Object.assign(indicators[index], fields));

/** Leaves keys out of an indicator; what is undefined is not written. */
export const without = (index: number, ...keys: string[]): Mutant['change'] =>
  set(index, Object.fromEntries(keys.map((key) => [key, undefined])));

export const OWN = {
  unit: 'lượt',
  value: 40,
  period: 'in-year',
  supplier: 'Đoàn phường',
  status: 'sample',
} as const;

export const add = (...more: object[]): Mutant['change'] =>
  statistics(({indicators}) => indicators.push(...more));

export const rate = (fields: object): Mutant['change'] =>
  statistics(({rates}) => Object.assign(rates[0], fields));

export const say = (line: number, text: string): Mutant['change'] =>
  statistics((data) => {
    data.narration[line] = text;
  });

export const row = (index: number, value: number): Mutant['change'] =>
  statistics(({breakdowns}) => {
    breakdowns[0].rows[index].value = value;
  });

/** Takes rows away, from the end; keeps the ward's figure. */
export const rowsLost = (count: number, hidden?: readonly string[]): Mutant['change'] =>
  statistics(({breakdowns, views}) => {
    breakdowns[0].rows.splice(-count);
    if (hidden) breakdowns[0].hidden = hidden;
    views[3].title = 'Tài khoản mức 2 của các tổ đã báo cáo';
  });

export const caught = (ruleId: string, path: string, file = FILE) => ({
  caught: {ruleId, file, path},
});
export const warned = (ruleId: string, path: string, file = FILE) => ({
  ...caught(ruleId, path, file),
  warns: true as const,
});

export const bars = (...figures: string[]): Mutant['change'] =>
  statistics(({views}) => {
    views[1].figures = figures;
  });

export const IN_2023 = {period: 'in-year', from: '2023-01-01', to: '2023-06-30'};

/** The default line says “so với công dân từ đủ 14 tuổi”; a rate of something else must not be said so. */
export const NO_RATE_LINE = say(
  2,
  '[[ty-le]] Đến {{ASOF}}, tỷ lệ kích hoạt đã đạt {{EID_L2_RATE}}.',
);
