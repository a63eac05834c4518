import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { addHistory } from '../../../shared/plan/add-history';
import { monthsOf } from '../../../shared/plan/months-of-history';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { addingChoices, aHistory, incomingFile } from '../../support/incoming';

const DRUG = '阿卡波糖片';
const first = incomingFile('2024.xlsx', 'a', [
  aHistory(DRUG, [
    aMonth('2024-11', { nonSelected: ['100', '600'] }),
    aMonth('2024-12', { nonSelected: ['100', '500'] }),
  ]),
]);
const next = incomingFile('2025-01.xlsx', 'b', [
  aHistory(DRUG, [aMonth('2025-01', { selected: ['200', '188'] })]),
]);
const empty = aPlan([], { fundRatio: null });
const begun = addHistory(empty, first, addingChoices);

function strip(plan: PlanDocument): readonly string[] {
  return monthsOf(plan).map(({ month, amountYuan, sources }) =>
    [month, amountYuan, ...sources].join(' '),
  );
}

function decemberOf(name: string, content: string, yuan: string): typeof first {
  return incomingFile(name, content, [
    aHistory(DRUG, [aMonth('2024-12', { nonSelected: ['100', yuan] })]),
  ]);
}

describe('a first import', () => {
  it('makes the varieties, keeps the months by file and sets the windows', () => {
    expect(begun.varieties).toMatchObject([
      {
        id: 'new-0',
        genericName: DRUG,
        preVbpPriceYuan: '5.5',
        winners: 4,
        insuredShareRatio: '0.9',
        fundRatio: null,
      },
    ]);
    expect(begun.sources).toEqual([
      { id: '1', name: '2024.xlsx', sheet: '', stamp: 'a'.repeat(64) },
    ]);
    expect(strip(begun)).toEqual(['2024-11 600 1', '2024-12 500 1']);
    expect(begun.referenceWindow).toEqual(addingChoices.referenceWindow);
    expect(begun.useWindow).toEqual(addingChoices.useWindow);
  });
});

describe('a further import', () => {
  it('adds its months and keeps the others, the windows and the variety itself', () => {
    const other: MonthRange = { fromMonth: '2025-01' as Month, toMonth: '2025-01' as Month };
    const after = addHistory(begun, next, {
      ...addingChoices,
      referenceWindow: other,
      useWindow: other,
    });
    expect(strip(after)).toEqual(['2024-11 600 1', '2024-12 500 1', '2025-01 188 2']);
    expect(after.varieties).toMatchObject([
      { id: 'new-0', preVbpPriceYuan: '5.5', selectedPriceYuan: '0.94', baseUnits: '200' },
    ]);
    expect(after.referenceWindow).toEqual(begun.referenceWindow);
    expect(after.useWindow).toEqual(begun.useWindow);
  });

  it('of the same content adds nothing, whatever is chosen for other months', () => {
    for (const months of ['skip', 'add', 'replace'] as const) {
      const again = addHistory(begun, { ...first }, { ...addingChoices, months });
      expect(again.varieties).toEqual(begun.varieties);
      expect(again.sources).toEqual(begun.sources);
    }
  });

  it('of known content under another name is still known', () => {
    const tables = [{ name: '副本.xlsx', sheet: '', stamp: 'a'.repeat(64) }];
    const again = addHistory(begun, { ...first, tables }, { ...addingChoices, months: 'add' });
    expect(strip(again)).toEqual(strip(begun));
  });

  it('leaves out, adds or replaces the months that the plan has from another file', () => {
    const other = decemberOf('二院.xlsx', 'c', '70');
    const chosen = (months: 'skip' | 'add' | 'replace'): readonly string[] =>
      strip(addHistory(begun, other, { ...addingChoices, months }));
    expect(chosen('skip')).toEqual(['2024-11 600 1', '2024-12 500 1']);
    expect(chosen('add')).toEqual(['2024-11 600 1', '2024-12 570 1 2']);
    expect(chosen('replace')).toEqual(['2024-11 600 1', '2024-12 70 2']);
  });

  it('replaces all that came from a file of its name, and not the other campus', () => {
    const both = addHistory(begun, decemberOf('二院.xlsx', 'c', '70'), {
      ...addingChoices,
      months: 'add',
    });
    const mended = addHistory(both, decemberOf('2024.xlsx', 'd', '480'), {
      ...addingChoices,
      months: 'replace',
    });
    expect(strip(mended)).toEqual(['2024-12 550 2 3']);
  });

  it('replaces what came from the very same content under another name, and not the other campus', () => {
    const campus = addHistory(begun, decemberOf('东院.xlsx', 'c', '7'), {
      ...addingChoices,
      months: 'add',
    });
    const copy = {
      ...first,
      tables: first.tables.map((table) => ({ ...table, name: '副本.xlsx' })),
    };
    const again = addHistory(campus, copy, { ...addingChoices, months: 'replace' });
    expect(strip(again)).toEqual(['2024-11 600 3', '2024-12 507 2 3']);
  });

  it('that sets a window lets all purchases in it follow, also of varieties that it does not bring', () => {
    const bare = addHistory(empty, first, { ...addingChoices, referenceWindow: null });
    expect(bare.varieties[0]?.preVbpPriceYuan).toBeNull();
    const other = incomingFile('2025-02.xlsx', 'd', [
      aHistory('氯吡格雷片', [aMonth('2025-02', { selected: ['1', '1'] })]),
    ]);
    const grown = addHistory(bare, other, { ...addingChoices, newIds: ['other'] });
    expect(grown.varieties[0]?.preVbpPriceYuan).toBe('5.5');
  });

  it('never overwrites what was typed', () => {
    const typed = {
      ...begun,
      varieties: begun.varieties.map((variety) => ({
        ...variety,
        baseUnits: decimalText<never>('150000'),
        origins: { ...variety.origins, baseUnits: { kind: 'typed' as const } },
      })),
    };
    expect(addHistory(typed, next, addingChoices).varieties[0]).toMatchObject({
      baseUnits: '150000',
      selectedUnits: '200',
    });
  });

  it('joins a variety whose batch only one side says, and one that goes by another name', () => {
    const plan = aPlan([
      aVariety({
        id: 'table',
        genericName: '拜唐苹',
        dosageForm: '片剂',
        batch: '第二批',
        aliases: [{ genericName: DRUG, dosageForm: '片剂' }],
      }),
    ]);
    const after = addHistory(plan, first, addingChoices);
    expect(after.varieties.map(({ id, monthly }) => [id, monthly.length])).toEqual([['table', 2]]);
  });

  it('adds the trade names that files bring', () => {
    const named = incomingFile('名.xlsx', 'd', [
      {
        ...aHistory(DRUG, [aMonth('2025-02', { selected: ['1', '1'] })]),
        tradeNames: ['拜唐苹', '卡博平'],
      },
    ]);
    const plan = aPlan([aVariety({ id: 'table', genericName: DRUG, tradeNames: ['拜唐苹'] })]);
    expect(addHistory(plan, named, addingChoices).varieties[0]?.tradeNames).toEqual([
      '拜唐苹',
      '卡博平',
    ]);
    expect(addHistory(aPlan([]), named, addingChoices).varieties[0]?.tradeNames).toHaveLength(2);
  });

  it('takes away a variety that only the replaced purchases knew', () => {
    const misread = addHistory(
      begun,
      incomingFile('错.xlsx', 'e', [
        aHistory('错读的名字', [aMonth('2025-02', { selected: ['1', '1'] })]),
      ]),
      { ...addingChoices, newIds: ['wrong'] },
    );
    const mended = addHistory(
      misread,
      incomingFile('对.xlsx', 'f', [aHistory(DRUG, [aMonth('2025-02', { selected: ['1', '1'] })])]),
      { ...addingChoices, months: 'replace' },
    );
    expect(misread.varieties.map(({ id }) => id)).toEqual(['new-0', 'wrong']);
    expect(mended.varieties.map(({ id }) => id)).toEqual(['new-0']);
  });
});

describe('lines that may be exempt', () => {
  it('are judged by the selected price of all months, whatever order they came in', () => {
    const passed = {
      ...aMonth('2024-12', { nonSelected: ['10', '9'] }),
      mayBeExempt: true as const,
    };
    const lines = incomingFile('过评.xlsx', 'a', [aHistory(DRUG, [passed])]);
    const price = incomingFile('中选.xlsx', 'b', [
      aHistory(DRUG, [aMonth('2025-01', { selected: ['10', '10'] })]),
    ]);
    const uses = [
      [lines, price],
      [price, lines],
    ].map(([one, two]) => {
      const begins = addHistory(empty, one ?? lines, addingChoices);
      return addHistory(begins, two ?? price, addingChoices).varieties[0]?.monthly[0];
    });
    for (const use of uses) {
      expect(use).toMatchObject({ nonSelectedAmountYuan: '0', exemptAmountYuan: '9' });
    }
  });
});
