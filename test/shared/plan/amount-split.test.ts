import { describe, expect, it } from 'vitest';

import { amountSplit } from '../../../shared/plan/amount-split';
import { joinReadings } from '../../../shared/purchases/histories/join-readings';
import { productKey } from '../../../shared/purchases/product';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import { historySheet } from '../../support/import-files';
import { layoutIn, readRows } from '../../support/raw-tables';

const history = joinReadings([
  readRows(
    layoutIn(
      historySheet([
        { maker: '甲药业', yuan: '600' },
        { maker: '乙药业', yuan: '300', flag: '是' },
        { maker: '丙药业', yuan: '100', flag: '是' },
      ]),
    ),
  ),
]);

describe('the amount of an import', () => {
  it('falls into selected and non-selected', () => {
    expect(amountSplit(settleReading(history, {}).summary)).toEqual({
      selected: { amountYuan: '400', shareRatio: '0.4' },
      nonSelected: { amountYuan: '600', shareRatio: '0.6' },
      rest: { amountYuan: '0', shareRatio: '0' },
    });
  });

  it('leaves a rest of what is in neither', () => {
    const product = history.tables[0]?.products.find(
      ({ product: { manufacturer } }) => manufacturer === '丙药业',
    )?.product;
    if (product === undefined) throw new Error('Broken belief: the product was read');
    const answer = { productClass: 'selectedNoVolume' as const, packFactor: null };
    const answers = { [productKey(product)]: { ...answer, specIndexRatio: null } };
    expect(amountSplit(settleReading(history, answers).summary)).toMatchObject({
      selected: { amountYuan: '300' },
      nonSelected: { amountYuan: '600' },
      rest: { amountYuan: '100', shareRatio: '0.1' },
    });
  });

  it('has no shares where nothing was bought', () => {
    const empty = joinReadings([readRows(layoutIn(historySheet([])))]);
    const { selected } = amountSplit(settleReading(empty, {}).summary);
    expect(selected).toEqual({ amountYuan: '0', shareRatio: null });
  });
});
