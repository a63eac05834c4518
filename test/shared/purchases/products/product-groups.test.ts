import { describe, expect, it } from 'vitest';

import { doubtful, historySheet } from '../../../support/import-files';
import { byMaker, groupsOf, reading, rowsOf } from '../../../support/product-groups';

describe('the products of a reading', () => {
  it('are one row each over all sheets, by variety, those of most money first', () => {
    const groups = groupsOf(
      reading(
        historySheet([
          { maker: '甲药业', yuan: '600' },
          { name: '氯吡格雷片', yuan: '5000' },
        ]),
        historySheet([
          { maker: '甲药业', yuan: '-100.5', packs: '-1' },
          { maker: '乙药业', yuan: '700' },
        ]),
      ),
    );
    expect(
      groups.map(({ genericName, amountYuan, rows }) => [
        genericName,
        amountYuan,
        rows.map((row) => [row.product.manufacturer, row.purchases, row.amountYuan]),
      ]),
    ).toEqual([
      ['氯吡格雷片', '5000', [['甲药业', 1, '5000']]],
      [
        '阿卡波糖片',
        '1199.5',
        [
          ['乙药业', 1, '700'],
          ['甲药业', 2, '499.5'],
        ],
      ],
    ]);
  });

  it('say what the file says, and what it leaves open', () => {
    const history = reading(doubtful);
    const marks = rowsOf(groupsOf(history)).map(({ product, mark }) => [
      product.manufacturer,
      mark.kind,
    ]);
    expect(Object.fromEntries(marks)).toEqual({
      甲药业: 'nonSelected',
      乙药业: 'selected',
      丙药业: 'nonSelected',
      丁药业: 'nonSelected',
      戊药业: 'none',
      己药业: 'unreadable',
    });
    expect(byMaker(history, '甲药业').factor).toEqual({ kind: 'known', factor: '30' });
    expect(byMaker(history, '丙药业').factor).toEqual({
      kind: 'disagreeing',
      fromColumn: '12',
      fromText: '14',
    });
    expect(byMaker(history, '丁药业').factor).toEqual({ kind: 'unknown' });
  });

  it('tell lines of both kinds from lines that say nothing', () => {
    const both = historySheet([{ flag: '是' }, { flag: '否' }]);
    expect(byMaker(reading(both), '甲药业').mark).toEqual({ kind: 'mixed' });
    const partly = historySheet([{ flag: '是' }, { flag: null }, { maker: '乙药业', flag: '否' }]);
    expect(byMaker(reading(partly), '甲药业').mark).toEqual({ kind: 'partly' });
  });

  it('presume without any mark what counts without any', () => {
    const silent = historySheet([{ flag: null }]);
    expect(byMaker(reading(silent), '甲药业').mark).toEqual({
      kind: 'none',
      presumed: 'nonSelected',
    });
  });
});
