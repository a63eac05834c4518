import { describe, expect, it } from 'vitest';

import { openProducts } from '../../../../renderer/views/import/open-products';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { doubtful, historySheet } from '../../../support/import-files';
import { byMaker, reading } from '../../../support/product-groups';

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
