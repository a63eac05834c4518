import { describe, expect, it } from 'vitest';

import {
  monthsAcross,
  unclearMonthColumn,
} from '../../../../shared/purchases/columns/month-columns';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';

function unclear(...headers: readonly string[]): number | null | undefined {
  const row: RawRow = { number: 1, cells: headers.map((text) => ({ kind: 'text', text })) };
  const across = monthsAcross(row, []);
  return across === null ? undefined : unclearMonthColumn(across);
}

describe('months beside each other', () => {
  it('are read where each says what it counts', () => {
    expect(unclear('通用名', '1月数量', '1月金额', '2月数量', '2月金额')).toBeNull();
    expect(unclear('通用名', '1月金额(万元)', '2月金额(万元)')).toBeNull();
  });

  it('are not where one is no month', () => {
    expect(unclear('通用名', '13月数量', '1月数量', '1月金额')).toBe(1);
  });

  it('are not where some name a unit that scales and others none', () => {
    expect(unclear('通用名', '1月金额(万元)', '2月金额')).toBe(2);
    expect(unclear('通用名', '1月数量', '1月金额(万元)', '2月数量', '2月金额(万元)')).toBeNull();
  });
});
