import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { addHistory } from '../../../shared/plan/add-history';
import { applyEdit } from '../../../shared/plan/edits';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import {
  monthsOtherThanYear,
  newReferenceDoubts,
  proposedUseWindow,
  proposedWindows,
  referenceDoubts,
} from '../../../shared/plan/plan-windows';
import type { MonthlyUse, MonthRange } from '../../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

function window(from: string, to: string): MonthRange {
  return { fromMonth: from as Month, toMonth: to as Month };
}

/** So many months of one kind of purchases, one after the other. */
function months(first: string, count: number, kind: 'selected' | 'nonSelected'): MonthlyUse[] {
  return Array.from({ length: count }, (_, index) =>
    aMonth(addMonths(first as Month, index), { [kind]: ['10', '20'] }),
  );
}

function planOf(monthly: readonly MonthlyUse[], windows: Partial<PlanDocument>): PlanDocument {
  const incoming = incomingFile('a.csv', 'a', [aHistory('阿卡波糖片', monthly)]);
  return addHistory(aPlan([], windows), incoming, addingChoices);
}

const before = months('2023-06', 15, 'nonSelected');
const after = months('2024-09', 13, 'selected');

describe('proposed windows', () => {
  it('are the year before the first selected purchase, and the last year', () => {
    expect(proposedWindows([{ monthly: [...before, ...after] }])).toEqual({
      referenceWindow: window('2023-09', '2024-08'),
      useWindow: window('2024-10', '2025-09'),
    });
  });

  it('are shorter where the history is, and no price before where it begins with selected products', () => {
    expect(proposedWindows([{ monthly: before.slice(0, 3) }])).toEqual({
      referenceWindow: window('2023-06', '2023-08'),
      useWindow: window('2023-06', '2023-08'),
    });
    expect(proposedWindows([{ monthly: after }]).referenceWindow).toBeNull();
    expect(proposedWindows([])).toEqual({ referenceWindow: null, useWindow: null });
  });

  it('move the use as far as there are newer months, and are no edit', () => {
    const plan = planOf([...before, ...after], { useWindow: window('2024-08', '2025-07') });
    expect(proposedUseWindow(plan)).toEqual(window('2024-10', '2025-09'));
    expect(proposedUseWindow({ ...plan, useWindow: window('2024-10', '2025-09') })).toBeNull();
    expect(plan.useWindow).toEqual(window('2024-08', '2025-07'));
  });
});

describe('doubts about the months of the price before', () => {
  const windows = { useWindow: window('2024-10', '2025-09') };
  const plan = (referenceWindow: MonthRange): PlanDocument =>
    planOf([...before, ...after], { ...windows, referenceWindow });

  it('are none where the months lie before the first selected purchase', () => {
    expect(referenceDoubts(plan(window('2023-09', '2024-08')))).toEqual([]);
  });

  it('name the varieties and the selected amount within', () => {
    expect(referenceDoubts(plan(window('2024-07', '2024-10')))).toEqual([
      { kind: 'holdsSelected', varieties: ['阿卡波糖片'], selectedYuan: '40' },
    ]);
  });

  it('count backups and products without agreed volume as selected', () => {
    const backup = months('2024-07', 1, 'selected').map((use): MonthlyUse => ({
      ...use,
      selectedUnits: decimalText('0'),
      selectedAmountYuan: decimalText('0'),
      backupUnits: decimalText('3'),
      backupAmountYuan: decimalText('5'),
      noVolumeUnits: decimalText('1'),
      noVolumeAmountYuan: decimalText('2.5'),
    }));
    const held = planOf(backup, { ...windows, referenceWindow: window('2024-07', '2024-10') });
    expect(referenceDoubts(held)).toMatchObject([{ selectedYuan: '7.5' }]);
  });

  it('say where selected products were bought before and not within', () => {
    const gap = [...months('2024-01', 1, 'selected'), ...months('2024-03', 2, 'nonSelected')];
    const late = planOf(gap, { ...windows, referenceWindow: window('2024-03', '2024-04') });
    expect(referenceDoubts(late)).toEqual([
      { kind: 'afterStart', varieties: ['阿卡波糖片'], selectedYuan: '0' },
    ]);
  });

  it('are asked once: what was there before the change is not asked again', () => {
    const doubtful = plan(window('2024-07', '2024-10'));
    expect(newReferenceDoubts(doubtful, doubtful)).toEqual([]);
    expect(newReferenceDoubts(plan(window('2023-09', '2024-08')), doubtful)).toHaveLength(1);
  });

  it('are asked again for another batch of the same name', () => {
    const doubtful = plan(window('2024-07', '2024-10'));
    const [first] = doubtful.varieties;
    const other = { ...first, id: 'other', batch: '第七批' } as Variety;
    const both = { ...doubtful, varieties: [...doubtful.varieties, other] };
    expect(newReferenceDoubts(doubtful, both)).toHaveLength(1);
  });
});

describe('a window of use that is no year', () => {
  const seven = planOf(months('2025-01', 7, 'selected'), {
    referenceWindow: window('2024-01', '2024-12'),
    useWindow: window('2025-01', '2025-12'),
  });

  it('is told with its months, by the plan and by every estimate', () => {
    expect(monthsOtherThanYear(seven)).toBe(7);
    expect(evaluatePlan(seven).warnings).toContainEqual({
      code: 'plan.notAYear',
      varietyId: null,
      params: { months: 7, ...window('2025-01', '2025-12') },
    });
  });

  it('is counted anew when a variety goes with its months', () => {
    const whole = planOf(months('2025-01', 11, 'selected'), {
      useWindow: window('2025-01', '2025-12'),
    });
    const [first] = whole.varieties;
    const other = { ...first, id: 'other', monthly: months('2025-12', 1, 'selected') } as Variety;
    const both = { ...whole, varieties: [...whole.varieties, other] };
    expect(monthsOtherThanYear(both)).toBeNull();
    expect(
      monthsOtherThanYear(applyEdit(both, { kind: 'removeVariety', varietyId: 'other' })),
    ).toBe(11);
    expect(monthsOtherThanYear(both)).toBeNull();
  });

  it('is a year with twelve months, and nothing where all figures were typed', () => {
    const whole = planOf(months('2025-01', 12, 'selected'), {
      useWindow: window('2025-01', '2025-12'),
    });
    expect(monthsOtherThanYear(whole)).toBeNull();
    expect(
      monthsOtherThanYear(
        applyEdit(whole, { kind: 'changeUseWindow', useWindow: window('2025-01', '2025-11') }),
      ),
    ).toBe(11);
    const typed = seven.varieties.map((variety) => ({ ...variety, origins: {} }));
    expect(monthsOtherThanYear({ ...seven, varieties: typed })).toBeNull();
  });
});

describe('a window that is set for the first time', () => {
  it('fills what nobody has said yet', () => {
    const plan = { ...planOf([...before, ...after], {}), referenceWindow: null };
    const bare = {
      ...plan,
      varieties: plan.varieties.map((variety) => ({
        ...variety,
        preVbpPriceYuan: null,
        origins: {},
      })),
    };
    const edit = {
      kind: 'changeReferenceWindow',
      referenceWindow: window('2023-09', '2024-08'),
    } as const;
    expect(applyEdit(bare, edit).varieties[0]).toMatchObject({ preVbpPriceYuan: '2' });
  });
});
