import { describe, expect, it } from 'vitest';

import { createHistoryReader } from '../../../../shared/purchases/histories/history-reader';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { rawRowCursor } from '../../../../shared/purchases/table/raw-row-cursor';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

function settled(
  rows: readonly (readonly string[])[],
  answers: ImportAnswers = {},
): SettledReading {
  return settleReading(joinReadings([readRows(layoutIn(rawTable(rows)))]), answers);
}

const HEAD = ['月份', '通用名', '规格', '单位', '采购数量', '采购金额'];
const LINE = ['2025-03', '替米沙坦片', '40mg*14片', '盒', '500', '1.25'];

function refusalAfter(rows: readonly (readonly string[])[]): string | null {
  const table = rawTable(rows);
  const reader = createHistoryReader(layoutIn(table));
  if (!reader.ok) return reader.error.code;
  const cursor = rawRowCursor();
  for (const row of table.rows) reader.value.push(cursor.at(row));
  return reader.value.refusal?.code ?? null;
}

describe('a unit that stands outside the header', () => {
  it.each([
    [[['金额单位：万元'], HEAD, LINE], '12500'],
    [[['某院采购明细（单位:千元）'], HEAD, LINE], '1250'],
    [[HEAD, LINE, ['', '', '', '', '', '单位：万元']], '12500'],
    [[[...HEAD, '', '单位：万元'], LINE], '12500'],
    [[['编制单位：万安医院'], HEAD, LINE], '1.25'],
    [[['单位：元'], HEAD, LINE], '1.25'],
    [[['某院采购明细（万元）'], HEAD, LINE], '12500'],
    [[['计量：千元'], HEAD, LINE], '1250'],
    [[['币种：人民币'], HEAD, LINE], '1.25'],
    [[['RMB in thousands'], HEAD, LINE], '1250'],
    [[['Unit: ten thousand yuan'], HEAD, LINE], '12500'],
    [[['第一部分（分科室）'], HEAD, LINE], '1.25'],
    [[HEAD, LINE, ['注：金额单位为万元']], '12500'],
    [[['本表金额以万元计'], HEAD, LINE], '12500'],
    [[['2025年采购（数量：盒，金额：万元）'], HEAD, LINE], '12500'],
    [[['单位', '万元'], HEAD, LINE], '12500'],
    [[['以下金额均为千元'], HEAD, LINE], '1250'],
    [[['单笔100万元以上的采购'], HEAD, LINE], '1.25'],
    [[['金额单位为万'], HEAD, LINE], '12500'],
    [[['金额：千'], HEAD, LINE], '1250'],
    [[['金额单位:万元（人民币）'], HEAD, LINE], '12500'],
  ])('counts for columns that name none: %j', (rows, yuan) => {
    expect(settled(rows).summary.totals.amountYuan).toBe(yuan);
  });

  it('is shown in the column’s name, and gives way to the header’s own', () => {
    const { summary } = settled([['单位：万元'], HEAD, LINE]);
    expect(summary.files[0]?.columns['amountYuan']).toBe('采购金额(万元)');
    const own = settled([['单位：万元'], [...HEAD.slice(0, 5), '采购金额(元)'], LINE]);
    expect(own.summary.totals.amountYuan).toBe('1.25');
  });

  it('counts quantities too', () => {
    const head = ['月份', '通用名', '规格', '最小制剂单位数量', '采购金额'];
    const { totals } = settled([
      ['数量单位：万片　金额单位：万元'],
      head,
      ['2025-03', '替米沙坦片', '40mg', '7', '1.25'],
    ]).summary;
    expect(totals).toMatchObject({ units: '70000', amountYuan: '12500' });
  });

  it.each([
    ['万元', '采购.xlsx', '12500'],
    ['明细', '采购明细(万元).xlsx', '12500'],
    ['明细', '百万元以下.xlsx', '0'],
    ['明细', '采购.xlsx', '1.25'],
  ])('is read from the sheet %s and the file %s', (sheet, file, yuan) => {
    const table = rawTable([HEAD, LINE], { sheet, file });
    const { summary } = settleReading(joinReadings([readRows(layoutIn(table))]), {});
    expect(summary.totals.amountYuan).toBe(yuan);
  });

  it.each([
    ['单位：万', '万', ['10000', '1']],
    ['单位:W', 'W', ['10000', '1']],
    ['单位：k', 'k', ['1000', '1']],
    ['单位：厘', '厘', ['0.001', '1']],
    ['金额单位:毛', '毛', ['0.1', '1']],
    ['金额(单位/万)', '万', ['10000', '1']],
  ])('is asked about where it leaves open what it counts: %s', (caption, unit, first) => {
    const { questions, summary } = settled([[caption], HEAD, LINE]);
    expect(summary.totals.purchases).toBe(0);
    const ofMoney = questions.find(
      (question) => question.kind === 'unitUnclear' && question.field === 'amountYuan',
    );
    expect(ofMoney).toMatchObject({ header: '采购金额', unit });
    expect(ofMoney?.choices.slice(0, 2).map(({ answer }) => answer)).toEqual(first);
  });

  it('refuses a unit that is not known', () => {
    const refusal = (rows: readonly (readonly string[])[]): string => {
      const reader = createHistoryReader(layoutIn(rawTable(rows)));
      return reader.ok ? 'none' : reader.error.code;
    };
    expect(refusal([['单位：美元'], HEAD, LINE])).toBe('table.unitUnknown');
    expect(refusal([['币种：美元'], HEAD, LINE])).toBe('table.unitUnknown');
    expect(refusal([['(USD in thousands)'], HEAD, LINE])).toBe('table.unitUnknown');
    expect(refusal([['单位：万元'], ['单位：美元'], HEAD, LINE])).toBe('table.unitUnknown');
  });

  it.each([
    [[['各科万元采购一览'], HEAD, LINE], '万元、元', '12500'],
    [[['千元表'], HEAD, LINE], '千元、元', '1250'],
    [[['单位：万元'], ['单位：元'], HEAD, LINE], '万元、元', '12500'],
  ])('is asked about where two are named, with their effects: %j', (rows, unit, yuan) => {
    const { questions, summary } = settled(rows);
    expect(summary.totals.purchases).toBe(0);
    const [question] = questions;
    expect(question).toMatchObject({ kind: 'unitUnclear', header: '采购金额', unit });
    const [first, plain, leftOut] = question?.choices ?? [];
    expect(first?.effect.amountYuan).toBe(yuan);
    expect(plain).toMatchObject({ answer: '1', effect: { amountYuan: '1.25', units: '7000' } });
    expect(leftOut).toMatchObject({ answer: 'leaveOut', effect: { amountYuan: '0' } });
    const answers = { [question?.key ?? '']: first?.answer ?? '' };
    expect(settled(rows, answers).summary.totals).toMatchObject({
      amountYuan: yuan,
      units: '7000',
    });
  });

  it('reads it from the name of the sheet too', () => {
    const table = rawTable([HEAD, LINE], { sheet: '采购(万元)' });
    const { summary } = settleReading(joinReadings([readRows(layoutIn(table))]), {});
    expect(summary.totals.amountYuan).toBe('12500');
  });

  it.each([
    [[HEAD, LINE, ['以下金额单位：万元'], LINE]],
    [[HEAD, LINE, ['', '', '单位：万元'], HEAD, LINE]],
    [[HEAD, LINE, ['注：以下数量按万盒计'], LINE]],
  ])('refuses a table in which one stands between purchases: %j', (rows) => {
    expect(refusalAfter(rows)).toBe('table.captionBelow');
  });

  it.each([
    [[['单位：元'], HEAD, LINE, ['（单位：万元）'], HEAD, LINE]],
    [[['单位：万元'], HEAD, LINE, ['单位：元'], LINE]],
  ])('refuses a table that names several: %j', (rows) => {
    expect(refusalAfter(rows)).toBe('table.captionBelow');
  });

  it.each([
    [[['单位：万元'], HEAD, LINE, ['单位：万元'], HEAD, LINE]],
    [[['单位：万元'], HEAD, LINE, ['注：金额单位为万元']]],
    [[[...HEAD.slice(0, 5), '采购金额(元)'], LINE, ['单位：万元'], LINE]],
    [[HEAD, LINE, ['单位：元'], LINE]],
  ])('reads on where it changes nothing: %j', (rows) => {
    expect(refusalAfter(rows)).toBeNull();
  });

  it('is asked about where prices stand alone below one that may not be meant for them', () => {
    const priced = [...HEAD.slice(0, 5), '采购单价'];
    const { questions } = settled([['单位：万元'], priced, LINE]);
    expect(questions).toMatchObject([
      {
        kind: 'unitUnclear',
        field: 'packPriceYuan',
        choices: [
          { answer: '10000', effect: { amountYuan: '6250000' } },
          { answer: '1', effect: { amountYuan: '625' } },
          { answer: 'leaveOut' },
        ],
      },
    ]);
  });

  it('is that of amounts beside units of other things', () => {
    const remark = '备注：价格单位：元/片，金额单位：元，医保基金单位：万元';
    expect(settled([HEAD, LINE, [remark]]).summary.totals.amountYuan).toBe('1.25');
  });

  it('refuses amounts that a title says are without tax', () => {
    const reader = createHistoryReader(layoutIn(rawTable([['（以下金额均不含税）'], HEAD, LINE])));
    expect(reader).toMatchObject({ ok: false, error: { code: 'table.columnMissing' } });
  });

  it('is asked about where quantity × price contradicts it', () => {
    const rows = [
      ['单位：万元'],
      [...HEAD, '单价'],
      ['2025-03', '替米沙坦片', '40mg*14片', '盒', '500', '1250', '2.5'],
      ['2025-04', '替米沙坦片', '40mg*14片', '盒', '10', '25', '2.5'],
    ];
    const { questions, summary } = settled(rows);
    expect(summary.totals.purchases).toBe(0);
    expect(questions).toMatchObject([
      {
        kind: 'captionDisagrees',
        choices: [
          { answer: 'caption', effect: { amountYuan: '12750000' } },
          { answer: 'plain', effect: { amountYuan: '1275' } },
        ],
      },
    ]);
    const answers = { [questions[0]?.key ?? '']: 'plain' };
    expect(settled(rows, answers).summary.totals.amountYuan).toBe('1275');
  });
});
