import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import { questionGroups } from '../../../../shared/purchases/settling/question-groups';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { doubtful, historySheet } from '../../../support/import-files';
import { layoutIn, readRows } from '../../../support/raw-tables';

function groupsOf(table: RawTable): ReturnType<typeof questionGroups> {
  const history = joinReadings([readRows(layoutIn(table))]);
  return questionGroups(settleReading(history, {}).questions);
}

describe('the questions of an import', () => {
  it('come with most yuan first', () => {
    expect(groupsOf(doubtful).map(({ first, amountYuan }) => [first.kind, amountYuan])).toEqual([
      ['factorDisagrees', '500'],
      ['factorUnknown', '400'],
      ['classUnknown', '300'],
      ['flagUnknown', '200'],
    ]);
  });

  it('ask about a word once, however many products have it', () => {
    const [word, ...others] = groupsOf(
      historySheet([
        { maker: '甲药业', flag: '观察期' },
        { maker: '乙药业', flag: '观察期', yuan: '90' },
        { maker: '丙药业', flag: '暂停', yuan: '5' },
      ]),
    );
    expect(word).toMatchObject({ amountYuan: '690', purchases: 2 });
    expect(word?.productKeys).toHaveLength(2);
    expect(word?.choices[0]).toMatchObject({
      answer: 'selected',
      effect: { amountYuan: '690', selectedAmountYuan: '690', nonSelectedAmountYuan: '0' },
    });
    expect(others).toHaveLength(1);
  });

  it('ask about packs of the same specification once, and about others apart', () => {
    const packs = groupsOf(
      historySheet([
        { maker: '甲药业', pack: '50mg' },
        { maker: '乙药业', pack: '50mg' },
        { maker: '丙药业', pack: '100mg' },
      ]),
    );
    expect(packs.map(({ questions }) => questions.length)).toEqual([2, 1]);
  });
});
