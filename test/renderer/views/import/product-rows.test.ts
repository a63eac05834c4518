import { describe, expect, it } from 'vitest';

import {
  indexSuggestions,
  untakenSuggestions,
} from '../../../../renderer/views/import/index-suggestions';
import { openProducts } from '../../../../renderer/views/import/open-products';
import {
  filteredGroups,
  matchesSearch,
  type ProductGroup,
  productGroups,
  type ProductRow,
} from '../../../../renderer/views/import/product-rows';
import { present } from '../../../../shared/assert';
import type { HistoryReading } from '../../../../shared/purchases/history-reading';
import { joinReadings } from '../../../../shared/purchases/join-readings';
import type { RawTable } from '../../../../shared/purchases/raw-table';
import { settleReading } from '../../../../shared/purchases/settle-reading';
import { doubtful, historySheet } from '../../../support/import-files';
import { layoutIn, readRows } from '../../../support/raw-tables';

function reading(...tables: readonly RawTable[]): HistoryReading {
  return joinReadings(tables.map((table) => readRows(layoutIn(table))));
}

function rowsOf(groups: readonly ProductGroup[]): readonly ProductRow[] {
  return groups.flatMap(({ rows }) => rows);
}

function byMaker(history: HistoryReading, maker: string): ProductRow {
  const rows = rowsOf(productGroups(history));
  return present(
    rows.find(({ product }) => product.manufacturer === maker),
    'the maker sells it',
  );
}

describe('the products of a reading', () => {
  it('are one row each over all sheets, by variety, those of most money first', () => {
    const groups = productGroups(
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
    const marks = rowsOf(productGroups(history)).map(({ product, mark }) => [
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

  it('are found by words in any of their texts, full-width or not', () => {
    const row = byMaker(reading(doubtful), '丙药业');
    expect(matchesSearch(row, '阿卡 丙药')).toBe(true);
    expect(matchesSearch(row, '５０MG*14')).toBe(true);
    expect(matchesSearch(row, '阿卡 丁药')).toBe(false);
    expect(matchesSearch(row, '  ')).toBe(true);
  });

  it('leave out varieties without a wanted product, and keep what the variety comes to', () => {
    const groups = productGroups(
      reading(historySheet([{}, { maker: '乙药业' }, { name: '氯吡格雷片' }])),
    );
    const shown = filteredGroups(groups, ({ product }) => product.manufacturer === '乙药业');
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ genericName: '阿卡波糖片', products: 2, amountYuan: '1200' });
    expect(shown[0]?.rows).toHaveLength(1);
  });
});

describe('open products', () => {
  it('are counted once each, with the lines that hang on them', () => {
    const history = reading(
      historySheet([
        { maker: '乙药业', flag: '是' },
        { maker: '甲药业' },
        { maker: '丁药业', pack: '50mg', flag: null },
        { maker: '丁药业', pack: '50mg', flag: null },
      ]),
    );
    const { questions } = settleReading(history, {});
    expect(questions.length).toBe(2);
    const open = openProducts(questions);
    expect(open).toEqual({ keys: new Set([byMaker(history, '丁药业').key]), purchases: 2 });
  });

  it('are none any more once they were answered', () => {
    const history = reading(doubtful);
    const { key } = byMaker(history, '戊药业');
    const silent = { packFactor: null, specIndexRatio: null };
    const answers = { [key]: { ...silent, productClass: 'selected' as const } };
    expect(openProducts(settleReading(history, {}).questions).keys.has(key)).toBe(true);
    expect(openProducts(settleReading(history, answers).questions).keys.has(key)).toBe(false);
  });
});

describe('suggested indices', () => {
  const groups = productGroups(
    reading(
      historySheet([
        { pack: '50mg*30片/盒', yuan: '900' },
        { pack: '100mg*30片/盒', yuan: '100' },
      ]),
    ),
  );

  it('are proportional to the content, and only what differs is still to take', () => {
    const suggestions = indexSuggestions(groups);
    const [untaken, ...rest] = untakenSuggestions(groups, suggestions, {});
    expect(rest).toEqual([]);
    expect(untaken?.[1]).toBe('2');
    const key = untaken?.[0] ?? '';
    const silent = { productClass: null, packFactor: null };
    const taken = { [key]: { ...silent, specIndexRatio: present(untaken, 'one')[1] } };
    expect(untakenSuggestions(groups, suggestions, taken)).toEqual([]);
  });
});
