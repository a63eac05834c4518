import { describe, expect, it } from 'vitest';

import { importChecksZh } from '../../../shared/i18n/zh-cn/import-checks';
import type { Variety } from '../../../shared/plan/plan';
import { changesNothing, planEffect } from '../../../shared/plan/plan-effect';
import { joinReadings } from '../../../shared/purchases/histories/join-readings';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import { aVariety } from '../../support/builders';
import { type HistoryLine, historySheet } from '../../support/import-files';
import { layoutIn, readRows } from '../../support/raw-tables';

const acarbose = { genericName: '阿卡波糖片', dosageForm: '片剂', batch: '' };
const ids = new Map([
  ['阿卡波糖片', 'a'],
  ['氯吡格雷片', 'b'],
]);

/** A plan's varieties with these purchases. */
function histories(...lines: readonly HistoryLine[]): readonly Variety[] {
  const history = joinReadings([readRows(layoutIn(historySheet(lines)))]);
  return settleReading(history, {}).summary.varieties.map((variety) =>
    aVariety({
      ...acarbose,
      genericName: variety.genericName,
      id: ids.get(variety.genericName) ?? 'new',
      monthly: variety.monthly,
    }),
  );
}

describe('what an import does to a plan', () => {
  it('takes the new history for a variety that is there, and adds the others', () => {
    const [before] = histories({ yuan: '600' });
    const present = [
      aVariety({ ...acarbose, id: 'a', monthly: before?.monthly ?? [] }),
      aVariety({ genericName: '氯吡格雷片', id: 'b', monthly: [] }),
    ];
    const imported = histories(
      { yuan: '700' },
      { flag: '是', yuan: '90' },
      { name: '恩替卡韦片', yuan: '50' },
    );
    const effect = planEffect(present, [...present.slice(1), ...imported]);
    expect(effect).toEqual({
      before: { varieties: 2, amountYuan: '600', nonSelectedAmountYuan: '600' },
      after: { varieties: 3, amountYuan: '840', nonSelectedAmountYuan: '750' },
      updated: 1,
      added: 1,
      removed: 0,
      changed: [{ key: 'a', genericName: '阿卡波糖片', beforeYuan: '600', afterYuan: '790' }],
    });
  });

  it('tells varieties that leave, so that nothing changes only where none does', () => {
    const [one] = histories({ yuan: '600' });
    const present = [
      aVariety({ ...acarbose, id: 'a', monthly: one?.monthly ?? [] }),
      aVariety({ genericName: '氯吡格雷片', id: 'b', monthly: one?.monthly ?? [] }),
    ];
    const without = planEffect(present, present.slice(0, 1));
    expect(without).toMatchObject({ updated: 0, added: 0, removed: 1 });
    expect(changesNothing(without)).toBe(false);
    expect(changesNothing(planEffect(present, present))).toBe(true);
    expect(importChecksZh.plan.change(without)).toBe('去掉 1 个不再有采购的品种');
  });

  it('names no variety whose amount stays', () => {
    const same = histories({ yuan: '600' });
    const present = [aVariety({ ...acarbose, id: 'a', monthly: same[0]?.monthly ?? [] })];
    expect(planEffect(present, same)).toMatchObject({ added: 0, changed: [] });
    expect(planEffect(present, present).updated).toBe(0);
  });

  it('puts the largest change first, whichever way it goes', () => {
    const [low, high] = [histories({ yuan: '100' }), histories({ yuan: '900' })];
    const present = [
      aVariety({ ...acarbose, id: 'a', monthly: low[0]?.monthly ?? [] }),
      aVariety({
        ...acarbose,
        genericName: '氯吡格雷片',
        id: 'b',
        monthly: high[0]?.monthly ?? [],
      }),
    ];
    const imported = histories({ yuan: '150' }, { name: '氯吡格雷片', yuan: '500' });
    expect(planEffect(present, imported).changed.map(({ key }) => key)).toEqual(['b', 'a']);
  });
});
