import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEADER = ['采购日期', '商品名', '通用名', '规格', '数量', '金额'];

function varietiesOf(...names: readonly (readonly [string, string])[]): unknown {
  const rows = names.map(([trade, name], index) => [
    ...[`2024-01-0${String(index + 1)}`, trade, name],
    ...['20mg*7片/盒', '2', '30'],
  ]);
  const read = readRows(layoutIn(rawTable([HEADER, ...rows])));
  const { summary } = settleReading(joinReadings([read]), {});
  return summary.varieties.map(({ genericName, tradeNames, amountYuan }) => [
    genericName,
    tradeNames ?? [],
    amountYuan,
  ]);
}

describe('trade names', () => {
  it('are kept beside the variety, whose purchases they do not part', () => {
    expect(
      varietiesOf(['立普妥', '阿托伐他汀钙片'], ['阿乐', '阿托伐他汀钙片'], ['', '阿托伐他汀钙片']),
    ).toEqual([['阿托伐他汀钙片', ['立普妥', '阿乐'], '90']]);
  });

  it('are taken from a name that states them', () => {
    expect(varietiesOf(['', '阿托伐他汀钙片(商品名:立普妥)'], ['', '阿托伐他汀钙片'])).toEqual([
      ['阿托伐他汀钙片', ['立普妥'], '60'],
    ]);
  });

  it('are taken out of plain brackets where the column says the same', () => {
    expect(varietiesOf(['阿乐', '阿托伐他汀钙片(阿乐)'], ['', '阿托伐他汀钙片'])).toEqual([
      ['阿托伐他汀钙片', ['阿乐'], '60'],
    ]);
    expect(varietiesOf(['', '阿托伐他汀钙片(阿乐)'], ['', '阿托伐他汀钙片'])).toHaveLength(2);
  });
});
