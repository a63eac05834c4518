import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  applyEdit,
  type CellsEdit,
  describeEdit,
  describeRepricing,
  type PlanEdit,
} from '../../../shared/plan/edits';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';

const other = aVariety({ id: 'other', genericName: '氯吡格雷片' });
const twoVarieties = aPlan([aVariety(), other]);

const monthly = [
  aMonth('2024-01', { nonSelected: ['100', '500'] }),
  aMonth('2024-02', { nonSelected: ['100', '700'] }),
];
/** A price from the history, and a typed one beside the same history. */
const pricedPlan = aPlan([
  aVariety({
    monthly,
    origins: {
      preVbpPriceYuan: {
        kind: 'history',
        files: ['明细.xlsx'],
        ...months('2024-01', '2024-02'),
        purchases: 2,
      },
    },
  }),
  aVariety({ id: 'typed', monthly }),
]);

function months(from: string, to: string): MonthRange {
  return { fromMonth: from as Month, toMonth: to as Month };
}

function changeWindow(referenceWindow: MonthRange): PlanEdit {
  return { kind: 'changeReferenceWindow', referenceWindow };
}

function changeBase(units: string): PlanEdit {
  return {
    kind: 'changeVariety',
    varietyId: 'atorvastatin',
    change: { field: 'baseUnits', value: decimalText(units) },
  };
}

function pasted(changes: CellsEdit['changes'], added: CellsEdit['added'] = []): PlanEdit {
  return { kind: 'changeCells', changes, added, action: 'paste', cells: changes.length };
}

describe('applyEdit', () => {
  it('changes one field of one variety, says it was typed and leaves the others the same objects', () => {
    const edited = applyEdit(twoVarieties, changeBase('120000'));
    expect(edited.varieties[0]).toEqual({
      ...aVariety(),
      baseUnits: '120000',
      origins: { baseUnits: { kind: 'typed' } },
    });
    expect(edited.varieties[1]).toBe(other);
  });

  it('returns the same plan where nothing changed', () => {
    expect(applyEdit(twoVarieties, changeBase('100000'))).toBe(twoVarieties);
    const sameScore: PlanEdit = {
      kind: 'changePlan',
      change: { field: 'score', value: twoVarieties.score },
    };
    expect(applyEdit(twoVarieties, sameScore)).toBe(twoVarieties);
  });

  it('returns the same plan where non-selected spending is set to what it was', () => {
    const same: PlanEdit = {
      kind: 'changeVariety',
      varietyId: 'other',
      change: {
        field: 'nonSelected',
        value: { kind: 'amount', amountYuan: decimalText('100000') },
      },
    };
    expect(applyEdit(twoVarieties, same)).toBe(twoVarieties);
  });

  it('changes many cells of old and new varieties as one', () => {
    const third = aVariety({ id: 'third', genericName: '瑞舒伐他汀钙片' });
    const base = (varietyId: string, units: string) => ({
      varietyId,
      change: { field: 'baseUnits' as const, value: decimalText<UnitsText>(units) },
    });
    const winners = { varietyId: 'third', change: { field: 'winners' as const, value: 2 } };
    const edited = applyEdit(
      twoVarieties,
      pasted([base('other', '7'), base('third', '8'), winners], [third]),
    );
    expect(edited.varieties[0]).toBe(twoVarieties.varieties[0]);
    expect(edited.varieties.map(({ baseUnits }) => baseUnits)).toEqual(['100000', '7', '8']);
    expect(edited.varieties[2]).toMatchObject({ winners: 2, genericName: '瑞舒伐他汀钙片' });
    expect(applyEdit(twoVarieties, pasted([base('other', '100000')]))).toBe(twoVarieties);
  });

  it('adds and removes a variety', () => {
    const third = aVariety({ id: 'third' });
    const added = applyEdit(twoVarieties, { kind: 'addVariety', variety: third });
    expect(added.varieties.map((variety) => variety.id)).toEqual([
      'atorvastatin',
      'other',
      'third',
    ]);
    expect(applyEdit(added, { kind: 'removeVariety', varietyId: 'third' })).toEqual(twoVarieties);
  });

  it('puts a variety above another one, and removes several at once', () => {
    const third = aVariety({ id: 'third', genericName: '阿卡波糖片' });
    const ids = twoVarieties.varieties.map(({ id }) => id);
    const added = applyEdit(twoVarieties, {
      kind: 'addVariety',
      variety: third,
      beforeId: ids[1] ?? '',
    });
    expect(added.varieties.map(({ id }) => id)).toEqual([ids[0], 'third', ids[1]]);
    const removal = { kind: 'removeVarieties', varietyIds: ids } as const;
    expect(applyEdit(added, removal).varieties).toEqual([third]);
    expect(describeEdit(added, removal)).toEqual({ kind: 'removeVarieties', count: 2 });
  });

  it('lets spending that follows from purchases follow the policy’s exemption, and no typed one', () => {
    const exempt = {
      ...aMonth('2025-01', { nonSelected: ['10', '70'] }),
      exemptAmountYuan: decimalText<YuanText>('8'),
    };
    const useWindow = months('2025-01', '2025-12');
    const nonSelected = { kind: 'amount', amountYuan: decimalText<YuanText>('70') } as const;
    const origin = { kind: 'history', files: [], ...useWindow, purchases: 1 } as const;
    const followed = aVariety({ monthly: [exempt], nonSelected, origins: { nonSelected: origin } });
    const typed = aVariety({ id: 'typed', monthly: [exempt], nonSelected });
    const plan = aPlan([followed, typed], { useWindow });
    const exemption = { ...plan.policy.exemption, value: 'none' as const };
    const value = { ...plan.policy, exemption };
    const edited = applyEdit(plan, { kind: 'changePlan', change: { field: 'policy', value } });
    expect(edited.varieties.map((variety) => variety.nonSelected)).toEqual([
      { kind: 'amount', amountYuan: '78' },
      nonSelected,
    ]);
  });

  it('takes P0 from another reference window only where it came from the history', () => {
    const window = months('2024-02', '2024-02');
    const edited = applyEdit(pricedPlan, changeWindow(window));
    expect(edited.referenceWindow).toEqual(window);
    expect(edited.varieties[0]?.preVbpPriceYuan).toBe('7');
    expect(edited.varieties[0]?.origins.preVbpPriceYuan).toMatchObject({ ...window, purchases: 1 });
    expect(edited.varieties[1]).toBe(pricedPlan.varieties[1]);
  });

  it('returns the same plan where the reference window is what it was', () => {
    const edited = applyEdit(pricedPlan, changeWindow(months('2024-01', '2024-02')));
    expect(edited).not.toBe(pricedPlan);
    expect(applyEdit(edited, changeWindow(months('2024-01', '2024-02')))).toBe(edited);
  });
});

describe('describeRepricing', () => {
  it('counts the prices another window would change, and those it would leave unknown', () => {
    const counts = (from: string, to: string): unknown =>
      describeRepricing(pricedPlan, months(from, to));
    expect(counts('2024-02', '2024-02')).toEqual({ fromHistory: 1, withoutPurchases: 0 });
    expect(counts('2024-03', '2024-04')).toEqual({ fromHistory: 1, withoutPurchases: 1 });
  });
});

describe('describeEdit', () => {
  it('names the variety and the field', () => {
    expect(describeEdit(twoVarieties, changeBase('1'))).toEqual({
      kind: 'changeVariety',
      genericName: '阿托伐他汀钙片',
      field: 'baseUnits',
    });
  });

  it('counts the cells of a paste', () => {
    const edit: PlanEdit = {
      kind: 'changeCells',
      changes: [],
      added: [],
      action: 'paste',
      cells: 24,
    };
    expect(describeEdit(twoVarieties, edit)).toEqual({
      kind: 'changeCells',
      action: 'paste',
      cells: 24,
    });
  });

  it('names a variety that the edit removes', () => {
    expect(describeEdit(twoVarieties, { kind: 'removeVariety', varietyId: 'other' })).toEqual({
      kind: 'removeVariety',
      genericName: '氯吡格雷片',
    });
  });
});
