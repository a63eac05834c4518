import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sum } from '../../../shared/decimal/decimal';
import { decimalText, textFromDecimal } from '../../../shared/decimal/decimal-text';
import { describeDocumentEdit } from '../../../shared/plan/document-labels';
import { documentEditSchema } from '../../../shared/plan/edit-schema';
import { SUM } from '../../../shared/plan/merge-inputs';
import type { Origin, Variety } from '../../../shared/plan/plan';
import { formOfPlan, formOfVariety, planOfForm } from '../../../shared/plan/plan-form';
import {
  emptyScenario,
  type PlanWithScenarios,
  planWithScenariosSchema,
} from '../../../shared/plan/scenario';
import { applyDocumentEdit, type DocumentEdit } from '../../../shared/plan/scenario-edits';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import { sumUse } from '../../../shared/purchases/use-totals';
import { planArbitrary } from '../../support/arbitraries';
import { aMonth, aPlan, aVariety } from '../../support/builders';

const typed: Origin = { kind: 'typed' };
const window: MonthRange = { fromMonth: '2025-01', toMonth: '2025-12' } as MonthRange;
const fromHistory: Origin = { kind: 'history', files: [], ...window, purchases: 1 };
const historyOrigins = {
  baseUnits: fromHistory,
  preVbpPriceYuan: fromHistory,
  selectedPriceYuan: fromHistory,
  nonSelected: fromHistory,
  selectedUnits: fromHistory,
};

const tablet = aVariety({
  id: 'tablet',
  monthly: [aMonth('2025-01', { selected: ['100', '90'], nonSelected: ['10', '50'] })],
  origins: historyOrigins,
});
const bare = aVariety({
  id: 'bare',
  genericName: '阿托伐他汀',
  dosageForm: '',
  monthly: [
    aMonth('2025-01', { nonSelected: ['5', '30'] }),
    aMonth('2025-02', { nonSelected: ['1', '7.5'] }),
  ],
  origins: historyOrigins,
});
const other = aVariety({ id: 'other', genericName: '氯吡格雷片' });

const plan = aPlan([bare, other, tablet], { useWindow: window, referenceWindow: window });

const MERGE: DocumentEdit = {
  kind: 'mergeVarieties',
  varietyIds: ['tablet', 'bare'],
  choices: {},
};
const SPLIT: DocumentEdit = { kind: 'splitVariety', varietyId: 'tablet' };

function merged(edit: DocumentEdit = MERGE, of: PlanWithScenarios = plan): Variety | undefined {
  return applyDocumentEdit(of, edit).varieties.find(({ id }) => id === 'tablet');
}

describe('merging varieties', () => {
  it('adds up their purchases and works out anew what follows from them', () => {
    const variety = merged();
    const { all, nonSelected } = sumUse(variety?.monthly ?? []);
    expect(all.amountYuan.toFixed()).toBe('177.5');
    expect(nonSelected.amountYuan.toFixed()).toBe('87.5');
    expect(variety?.nonSelected).toEqual({ kind: 'amount', amountYuan: '87.5' });
    expect(variety?.baseUnits).toBe('116');
    expect(variety?.selectedPriceYuan).toBe('0.9');
  });

  it('keeps the place and name of the first, and remembers the other names', () => {
    const after = applyDocumentEdit(plan, MERGE);
    expect(after.varieties.map(({ id }) => id)).toEqual(['other', 'tablet']);
    expect(merged()?.genericName).toBe('阿托伐他汀钙片');
    expect(merged()?.aliases).toEqual([{ genericName: '阿托伐他汀', dosageForm: '' }]);
  });

  it('lets what was typed go before what follows from purchases', () => {
    const agreed = {
      ...bare,
      agreedUnits: decimalText('70'),
      origins: { ...bare.origins, agreedUnits: typed },
    };
    const variety = merged(MERGE, { ...plan, varieties: [agreed as Variety, other, tablet] });
    expect(variety?.agreedUnits).toBe('70');
    expect(variety?.origins.agreedUnits).toEqual(typed);
  });

  it('takes the chosen one of two typed figures, or their sum', () => {
    const given = (variety: Variety, units: string): Variety => ({
      ...variety,
      agreedUnits: decimalText(units),
      origins: { ...variety.origins, agreedUnits: typed },
    });
    const both = { ...plan, varieties: [given(bare, '70'), other, given(tablet, '30')] };
    const choose = (agreedUnits: string): DocumentEdit => ({ ...MERGE, choices: { agreedUnits } });
    expect(merged(MERGE, both)?.agreedUnits).toBe('30');
    expect(merged(choose('bare'), both)?.agreedUnits).toBe('70');
    expect(merged(choose(SUM), both)?.agreedUnits).toBe('100');
  });

  it('changes nothing where fewer than two varieties are there', () => {
    const edit: DocumentEdit = { ...MERGE, varietyIds: ['tablet', 'gone', 'tablet'] };
    expect(applyDocumentEdit(plan, edit)).toBe(plan);
  });

  it('is named for the undo menu, and checked where it comes from outside', () => {
    expect(describeDocumentEdit(plan, MERGE)).toEqual({
      kind: 'mergeVarieties',
      genericName: '阿托伐他汀钙片',
      count: 2,
    });
    expect(documentEditSchema.parse(MERGE)).toEqual(MERGE);
    expect(documentEditSchema.parse(SPLIT)).toEqual(SPLIT);
  });
});

describe('scenarios that differ in merged varieties', () => {
  const scenario = emptyScenario({
    id: 's',
    name: '少用非中选',
    colour: 'blue',
    varieties: [
      {
        varietyId: 'bare',
        levers: {},
        inputs: { nonSelected: { kind: 'amount', amountYuan: decimalText('0') }, winners: 2 },
      },
      { varietyId: 'other', levers: {}, inputs: { winners: 3 } },
    ],
  });
  /** As an import leaves them: S is what was bought within the months of use. */
  const varieties = [
    { ...bare, nonSelected: { kind: 'amount', amountYuan: decimalText('37.5') } },
    other,
    { ...tablet, nonSelected: { kind: 'amount', amountYuan: decimalText('50') } },
  ] as readonly Variety[];

  it('differ in the merged one: amounts add up, the rest is the first one’s', () => {
    const after = applyDocumentEdit({ ...plan, varieties, scenarios: [scenario] }, MERGE);
    expect(after.scenarios[0]?.varieties).toEqual([
      { varietyId: 'other', levers: {}, inputs: { winners: 3 } },
      {
        varietyId: 'tablet',
        levers: {},
        inputs: { nonSelected: { kind: 'amount', amountYuan: '50' } },
      },
    ]);
  });

  it('keep levers that all parts have', () => {
    const levers = { baseScale: decimalText('1.2') } as const;
    const scaled = emptyScenario({
      ...scenario,
      varieties: ['bare', 'tablet'].map(
        (varietyId) => ({ varietyId, levers, inputs: {} }) as never,
      ),
    });
    const after = applyDocumentEdit({ ...plan, scenarios: [scaled] }, MERGE);
    expect(after.scenarios[0]?.varieties).toEqual([{ varietyId: 'tablet', levers, inputs: {} }]);
  });

  it('are as they were after splitting', () => {
    const before = { ...plan, scenarios: [scenario] };
    expect(applyDocumentEdit(applyDocumentEdit(before, MERGE), SPLIT)).toEqual(before);
  });
});

describe('splitting a merged variety', () => {
  it('gives back the plan, whatever was merged, once and again', () => {
    fc.assert(
      fc.property(planArbitrary, fc.infiniteStream(fc.nat(100)), (any, stream) => {
        const pick = (): number => (stream.next().value as number | undefined) ?? 0;
        let now = any;
        const stack: { readonly before: PlanWithScenarios; readonly varietyId: string }[] = [];
        while (now.varieties.length > 1 && stack.length < 3) {
          const ids = now.varieties.map(({ id }) => id).sort(() => (pick() % 2) * 2 - 1);
          const varietyIds = ids.slice(0, 2 + (pick() % 2));
          stack.push({ before: now, varietyId: varietyIds[0] ?? '' });
          now = applyDocumentEdit(now, { kind: 'mergeVarieties', varietyIds, choices: {} });
        }
        for (const { before, varietyId } of stack.reverse()) {
          now = applyDocumentEdit(now, { kind: 'splitVariety', varietyId });
          expect(now).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps months that came since with the part that gave the name', () => {
    const after = applyDocumentEdit(plan, MERGE);
    const march = aMonth('2025-03', { nonSelected: ['2', '20'] });
    const grown = {
      ...after,
      varieties: after.varieties.map((variety) =>
        variety.id === 'tablet' ? { ...variety, monthly: [...variety.monthly, march] } : variety,
      ),
    };
    const split = applyDocumentEdit(grown, SPLIT);
    expect(split.varieties[0]).toEqual(bare);
    expect(split.varieties[2]?.monthly).toEqual([...tablet.monthly, march]);
    const totals = split.varieties.map(({ monthly }) => sumUse(monthly).all.amountYuan);
    const before = grown.varieties.map(({ monthly }) => sumUse(monthly).all.amountYuan);
    expect(textFromDecimal(sum(totals))).toBe(textFromDecimal(sum(before)));
  });

  it('never brings back months that were replaced since, or whose source is another file by now', () => {
    const after = applyDocumentEdit(plan, MERGE);
    const february = aMonth('2025-02', { nonSelected: ['1', '9'] });
    const replaced = {
      ...after,
      varieties: after.varieties.map((variety) =>
        variety.id === 'tablet'
          ? { ...variety, monthly: [...variety.monthly.slice(0, 2), february] }
          : variety,
      ),
    };
    const split = applyDocumentEdit(replaced, SPLIT);
    expect(split.varieties[0]?.monthly).toEqual(bare.monthly.slice(0, 1));
    expect(split.varieties[2]?.monthly).toEqual([...tablet.monthly, february]);
  });

  it('is kept in the plan file', () => {
    const after = applyDocumentEdit(plan, MERGE);
    const form = { ...formOfPlan(after), varieties: after.varieties.map(formOfVariety) };
    const read = planWithScenariosSchema.parse(
      planOfForm(JSON.parse(JSON.stringify(form)) as unknown),
    );
    expect(read).toEqual(after);
    expect(applyDocumentEdit(read, SPLIT)).toEqual(plan);
  });

  it('changes nothing of a variety that was not merged', () => {
    expect(applyDocumentEdit(plan, SPLIT)).toBe(plan);
  });
});

describe('renaming a variety', () => {
  const rename: DocumentEdit = {
    kind: 'changeVariety',
    varietyId: 'tablet',
    change: { field: 'genericName', value: '立普妥' },
  };

  it('keeps the name that its purchases came under', () => {
    const aliases = [{ genericName: '阿托伐他汀钙片', dosageForm: '片剂' }];
    expect(merged(rename)).toMatchObject({ genericName: '立普妥', aliases });
  });

  it('keeps none where there are no purchases', () => {
    const after = applyDocumentEdit(plan, { ...rename, varietyId: 'other' });
    expect(after.varieties[1]?.aliases).toBeUndefined();
  });
});
