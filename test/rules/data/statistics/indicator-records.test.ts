import {describe, expect, test} from 'vitest';
import {
  indicatorRecords,
  reportingYear,
} from '../../../../src/dossier/indicators/indicator-records';
import {statisticsSchema} from '../../../../src/dossier/schema/statistics';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {cpuMilliseconds} from '../../../base/cpu-milliseconds';
import {dossierFrom, TEXTS} from '../../../fixtures/dossier';

const {statistics} = dossierFrom();

describe('indicatorRecords', () => {
  test('gives what the file of today says, complete', () => {
    const records = indicatorRecords(statistics);
    expect(records).toHaveLength(statistics.indicators.length);
    expect(records[3]).toEqual({
      id: 'EID_L2_RECV',
      index: 3,
      label: 'Đã thu nhận',
      unit: 'hồ sơ',
      value: 9864,
      decimals: 0,
      period: 'cumulative',
      asOf: '2023-07-31',
      supplier: 'Công an phường',
      source: statistics.source,
      status: 'sample',
      persons: true,
      target: false,
    });
    expect(reportingYear(statistics)).toBe(2023);
  });

  const parsed = statisticsSchema.parse({
    ...JSON.parse(TEXTS['statistics.json'] ?? ''),
    approvedBy: 'Công an phường',
    source: {number: '45/BC-CAP', date: '2023-08-01', issuer: 'Công an phường', status: 'official'},
    sources: [
      {id: 'vp', number: '7/BC-VP', date: '2023-08-02', issuer: 'Văn phòng', status: 'sample'},
    ],
    indicators: [
      {id: 'POP_14', value: 9, status: 'official'},
      {id: 'DVC_UB_TOTAL', value: 8, status: 'official', source: 'vp', approvedBy: 'UBND phường'},
      {id: 'CN_REACH', value: 7, status: 'official', from: '2023-02-01', to: '2023-06-30'},
      {id: 'CCCD_RECV', value: 6, status: 'official', period: 'cumulative', asOf: '2023-06-30'},
    ],
  });
  const records = indicatorRecords(parsed);

  test('takes from the catalogue what the file leaves out', () => {
    expect(records[0]).toMatchObject({
      label: 'Công dân từ đủ 14 tuổi',
      unit: 'người',
      period: 'cumulative',
      supplier: 'Công an phường',
      approvedBy: 'Công an phường',
      asOf: '2023-07-31',
      status: 'official',
    });
    expect(records[0]).not.toHaveProperty('from');
  });

  test('counts from the first day of the year what is counted in it', () => {
    expect(records[1]).toMatchObject({period: 'in-year', from: '2023-01-01', asOf: '2023-07-31'});
    expect(records[2]).toMatchObject({period: 'in-year', from: '2023-02-01', asOf: '2023-06-30'});
    expect(records[3]).toMatchObject({period: 'cumulative', asOf: '2023-06-30'});
  });

  test('takes a figure’s own paper and approver, and counts what a sample paper states as a sample', () => {
    expect(records[1]).toMatchObject({
      source: {number: '7/BC-VP', date: '2023-08-02', issuer: 'Văn phòng', status: 'sample'},
      approvedBy: 'UBND phường',
      status: 'sample',
    });
    expect(records[1]?.source).not.toHaveProperty('id');
  });
});

test('the checks of the statistics are quick, and as quick for each of many figures', () => {
  const many = (count: number) => {
    const data = JSON.parse(TEXTS['statistics.json'] ?? '');
    for (let i = 0; i < count; i++)
      data.indicators.push({
        id: `RIENG_${i}_X`,
        label: `Việc riêng thứ ${i}`,
        unit: 'lượt',
        value: i,
        period: 'in-year',
        supplier: 'Văn phòng',
        status: 'sample',
      });
    const texts = {...TEXTS, 'statistics.json': JSON.stringify(data)};
    return cpuMilliseconds(() => expect(judgeDossier(texts).dossier).toBeDefined());
  };
  many(0);
  expect(many(2000)).toBeLessThan(4000);
});
